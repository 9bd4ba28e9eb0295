// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/capture/readers.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

namespace {

bool isTitle(QStringView word)
{
    return isOneOf(word,
                   {u"de",       u"het", u"t",       u"een",          u"mevrouw", u"mevr",    u"mw",
                    u"meneer",   u"dhr", u"heer",    u"buurvrouw",    u"buurman", u"collega", u"mijn",
                    u"onze",     u"ons", u"bewoner", u"bewoonster",   u"dokter",  u"dr",      u"wijkagent",
                    u"huisarts", u"opa", u"oma",     u"vrijwilliger", u"agent"});
}

/// "haar zoon Omar": somebody of somebody who is spoken of.
bool isRelation(QStringView word)
{
    return isPersonNoun(word)
        || isOneOf(word,
                   {u"broer", u"zus", u"tante", u"oom", u"neef", u"nicht", u"partner", u"buren", u"tussen",
                    u"zonder", u"dan", u"als", u"dat", u"of", u"heet", u"omdat", u"want", u"tegen"});
}

bool speaks(QStringView word)
{
    return isOneOf(word, {u"vertelde", u"vertelt", u"zei",   u"zegt",  u"vroeg", u"vraagt",  u"gaf",
                          u"geeft",    u"kwam",    u"sprak", u"belde", u"appte", u"mailde",  u"liep",
                          u"klaagde",  u"meldde",  u"meldt", u"wilde", u"wil",   u"bedankte"});
}

/// What the words around a name say of it.
struct Said {
    ContactRole role = ContactRole::Met;
    bool atPlace = false; // bij, in, op…
    bool together = false; // met, samen met
    bool surely = false; // samen met
    bool theyCame = false; // "telefoontje van", "aangesproken door"
};

/// Gives the mentions of a line their roles, in the order of the line.
class RoleReader {
public:
    explicit RoleReader(Reading &reading)
        : m_reading(reading)
    {
    }

    void read();

private:
    const Claim &claimOf(const Mention &mention) const
    {
        return m_reading.claims[static_cast<size_t>(mention.claim)];
    }
    QStringView before(const Mention &mention, int back) const;
    QStringView after(const Mention &mention) const;
    bool continuesChain(const Mention &mention) const;
    Said saidOf(const Mention &mention);
    Said saidOfBare(const Mention &mention);
    qsizetype clauseStart(qsizetype i);
    static Said saidByLink(QStringView link, QStringView further);
    Said saidBehindBy(const Mention &mention, QStringView further) const;
    bool isWithSomeone() const;
    bool isColleague(const Mention &mention) const;
    void assign(const Mention &mention);
    void assignPlaces(const std::vector<Mention> &mentions, QChar marker);
    void assignOrganisations();
    bool place(const Mention &mention);
    void dropPlace(const Mention &mention);
    void add(const Mention &mention, ContactRole role);
    void addMe();
    void bringColleagues();
    void markTried();
    void claimLinks();
    void claimLink(qsizetype first, qsizetype end, ContactRole role);

    Reading &m_reading;
    qsizetype m_previousEnd = -1; // behind the last mention
    Said m_previous;
    qsizetype m_scanned = 0; // how far clauseStart has looked
    qsizetype m_clauseStart = 0;
    qsizetype m_clauseBefore = 0;
    std::vector<Mention> m_organisations; // behind bij, in, op: a place, and perhaps who was spoken with
    std::vector<PartyId> m_colleagues; // met behind a plain met
    QSet<qsizetype> m_dropped; // first tokens of places that were one too many
    QHash<QString, size_t> m_known; // by id or folded new name, index in the draft's parties
};

/// The folded word `back` words before the name, titles left out; empty past the clause.
QStringView RoleReader::before(const Mention &mention, int back) const
{
    constexpr int kReach = 10;
    qsizetype i = claimOf(mention).first;
    for (int step = 0; step < kReach && !m_reading.startsClause(i); ++step) {
        --i;
        const bool isWord = m_reading.tokens[i].type != Token::Type::Mark && !m_reading.isLiteral(i);
        const QStringView word = isWord ? m_reading.tokens.folded(i) : QStringView();
        if (!isWord || (back == 1 && isTitle(word)))
            continue;
        if (back-- == 1)
            return word;
    }
    return {};
}

QStringView RoleReader::after(const Mention &mention) const
{
    const qsizetype i = claimOf(mention).end;
    const bool inside = i < m_reading.size() && !m_reading.startsClause(i) && !m_reading.isLiteral(i);
    return inside ? m_reading.tokens.folded(i) : QStringView();
}

bool RoleReader::continuesChain(const Mention &mention) const
{
    constexpr qsizetype kReach = 3;
    const qsizetype first = claimOf(mention).first;
    if (m_previousEnd < 0 || first <= m_previousEnd || first - m_previousEnd > kReach)
        return false;
    bool linked = false;
    for (qsizetype i = m_previousEnd; i < first; ++i) {
        const QStringView word = m_reading.tokens.folded(i);
        const QChar mark = m_reading.tokens.mark(i);
        const bool link =
            isOneOf(word, {u"en", u"of", u"plus"}) || mark == u',' || mark == u'&' || mark == u'+';
        if (!link && !isTitle(word))
            return false;
        linked = linked || link;
    }
    return linked;
}

Said RoleReader::saidBehindBy(const Mention &mention, QStringView further) const
{
    Said said;
    for (const QStringView word : {further, after(mention)}) {
        if (isOneOf(word,
                    {u"voorgesteld", u"geintroduceerd", u"doorverwezen", u"verwezen", u"aangemeld", u"getipt",
                     u"gewezen"}))
            said.role = ContactRole::IntroducedBy;
    }
    said.theyCame = isOneOf(further,
                            {u"aangesproken", u"gebeld", u"opgebeld", u"geappt", u"gemaild", u"gevraagd",
                             u"uitgenodigd", u"benaderd"});
    return said;
}

Said RoleReader::saidByLink(QStringView link, QStringView further)
{
    Said said;
    said.atPlace =
        isOneOf(link, {u"bij", u"in", u"op", u"naast", u"achter", u"tegenover", u"langs", u"rond", u"nabij"});
    if (isOneOf(link, {u"via", u"dankzij"})) {
        said.role = ContactRole::IntroducedBy;
    } else if (isOneOf(link, {u"over", u"namens", u"omtrent", u"voor", u"betreffende"})
               || (link == u"om" && further == u"zorgen")) {
        said.role = ContactRole::Mentioned;
    } else if (link == u"naar") {
        const bool asked = isOneOf(further,
                                   {u"vroeg", u"vroegen", u"vraagt", u"gevraagd", u"informeerde", u"verwezen",
                                    u"doorverwezen", u"verwees"});
        said.role = asked ? ContactRole::Mentioned : ContactRole::Met;
    } else if (link == u"van") {
        said.theyCame = isOneOf(further,
                                {u"telefoontje", u"belletje", u"appje", u"app", u"bericht", u"berichtje",
                                 u"mail", u"mailtje", u"bezoek", u"bezoekje", u"sms", u"smsje", u"whatsapp",
                                 u"whatsappje", u"brief", u"kaartje"});
        const bool brought =
            isOneOf(further, {u"aanraden", u"voorspraak", u"advies", u"verzoek", u"tip", u"aanbeveling"});
        said.role = said.theyCame ? ContactRole::Met
            : brought             ? ContactRole::IntroducedBy
                                  : ContactRole::Mentioned;
    }
    return said;
}

/// The first token of the clause that token `i` is in. Asked in the order of the line, so that each token is
/// passed once.
qsizetype RoleReader::clauseStart(qsizetype i)
{
    for (; m_scanned < i; ++m_scanned) {
        if (m_reading.startsClause(m_scanned + 1)) {
            m_clauseBefore = m_clauseStart;
            m_clauseStart = m_scanned + 1;
        }
    }
    return m_clauseStart;
}

/// A name that no word links to the sentence. With a marker it was met; a plain one only where that is clear.
Said RoleReader::saidOfBare(const Mention &mention)
{
    Said said;
    const Claim &claim = claimOf(mention);
    if (mention.marker == u'@')
        return said;
    if (mention.thing && groupOf(*mention.thing) == NameGroup::Vindplek)
        return said; // one speaks at it, seldom of it
    const qsizetype start = clauseStart(claim.first);
    const bool announced = start > 1 && m_reading.tokens.mark(start - 1) == u':'; // "Gesproken: Fatima, Kees"
    const bool opening = start == 0 || (announced && m_clauseBefore == 0);
    const bool person = mention.thing && mention.thing->partyKind
        && (isPerson(*mention.thing->partyKind) || mention.thing->partyKind == PartyKind::Household);
    const bool meets =
        (opening && !isRelation(before(mention, 1)) && (person || isWithSomeone())) || speaks(after(mention));
    said.role = meets ? ContactRole::Met : ContactRole::Mentioned;
    return said;
}

/// Kinds of contact that are always with somebody: what is named is who, not just where.
bool RoleReader::isWithSomeone() const
{
    switch (m_reading.draft.kind) {
    case ContactKind::HomeVisit:
    case ContactKind::MissedVisit:
    case ContactKind::Phone:
    case ContactKind::Message:
    case ContactKind::Consultation:
    case ContactKind::Introduction: return true;
    default: return false;
    }
}

Said RoleReader::saidOf(const Mention &mention)
{
    const QString text = m_reading.textOf(claimOf(mention).first, claimOf(mention).end);
    const QStringView link = before(mention, 1);
    const QStringView further = before(mention, 2);
    Said said;
    if (text.endsWith(u"'s") || text.endsWith(u"\u2019s"))
        said.role = ContactRole::Mentioned;
    else if (link == u"door")
        said = saidBehindBy(mention, further);
    else if (link == u"met")
        said = {.together = true, .surely = further == u"samen"};
    else if (isOneOf(link, {u"bij",  u"in",          u"op",  u"naast",   u"achter", u"tegenover", u"langs",
                            u"rond", u"nabij",       u"via", u"dankzij", u"over",   u"namens",    u"omtrent",
                            u"voor", u"betreffende", u"om",  u"naar",    u"van",    u"aan"}))
        said = saidByLink(link, further);
    else
        said = saidOfBare(mention);
    if (link == u"naar" && mention.marker.isNull() && !isWithSomeone())
        said.role = ContactRole::Mentioned; // somebody went there
    return said;
}

bool RoleReader::isColleague(const Mention &mention) const
{
    return mention.thing && mention.thing->own && mention.thing->partyKind == PartyKind::Professional;
}

bool RoleReader::place(const Mention &mention)
{
    Draft &draft = m_reading.draft;
    if (!draft.placeName.isEmpty())
        return false;
    draft.placeName = mention.name;
    if (!mention.thing)
        return true;
    switch (mention.thing->kind) {
    case NamedThing::Kind::Party: draft.place = PartyId(mention.thing->id); break;
    case NamedThing::Kind::Street: draft.place = StreetId(mention.thing->id); break;
    case NamedThing::Kind::Address: draft.place = AddressId(mention.thing->id); break;
    case NamedThing::Kind::Area: draft.place = AreaId(mention.thing->id); break;
    case NamedThing::Kind::Theme: Q_UNREACHABLE();
    }
    return true;
}

/// A contact has one place; another stays among the user's words.
void RoleReader::dropPlace(const Mention &mention)
{
    Claim &claim = m_reading.claims[static_cast<size_t>(mention.claim)];
    claim.meaning = Meaning::Text;
    claim.inNote = InNote::OwnWord;
    claim.label.clear();
    claim.thing.reset();
    m_dropped.insert(claim.first);
}

void RoleReader::add(const Mention &mention, ContactRole role)
{
    auto &parties = m_reading.draft.parties;
    DraftParty party{.role = role, .name = mention.name};
    if (mention.thing) {
        party.id = PartyId(mention.thing->id);
        party.kind = mention.thing->partyKind.value_or(PartyKind::Resident);
    } else {
        party.kind = suggestedKind(mention.name);
    }
    const QString key = party.isNew() ? u'*' + fold(party.name) : party.id.toString();
    if (const auto known = m_known.constFind(key); known != m_known.constEnd()) {
        if (parties[*known].role == ContactRole::Mentioned)
            parties[*known].role = role; // met and spoken of: met
        return;
    }
    m_known.insert(key, parties.size());
    parties.push_back(std::move(party));
}

void RoleReader::addMe()
{
    const PartyId me = m_reading.context.me;
    if (!me.isValid())
        return;
    const auto known = m_reading.context.names.find(NamedThing::Kind::Party, me.value());
    m_known.insert(me.toString(), 0);
    m_reading.draft.parties.push_back({.role = ContactRole::By,
                                       .id = me,
                                       .name = known ? known->name : QString(),
                                       .kind = PartyKind::Professional});
}

void RoleReader::assign(const Mention &mention)
{
    if (mention.inFollowUp) {
        add(mention, ContactRole::Mentioned);
        return;
    }
    const Said said = continuesChain(mention) ? m_previous : saidOf(mention);
    m_previous = said;
    m_previousEnd = claimOf(mention).end;
    if (mention.marker == u'&' || mention.marker == u'+')
        return;
    const NameGroup group = mention.thing ? groupOf(*mention.thing) : NameGroup::Person;
    const bool met = said.role == ContactRole::Met;
    if (met && (group == NameGroup::Vindplek || (group == NameGroup::Organisation && said.atPlace))) {
        m_organisations.push_back(mention);
        return;
    }
    if (said.theyCame)
        m_reading.draft.initiative = Initiative::Them;
    if (isColleague(mention) && said.together && !said.surely)
        m_colleagues.push_back(PartyId(mention.thing->id));
    add(mention, isColleague(mention) && said.surely ? ContactRole::By : said.role);
}

void RoleReader::assignPlaces(const std::vector<Mention> &mentions, QChar marker)
{
    for (const Mention &mention : mentions) {
        if (mention.marker == marker && !mention.inFollowUp && !place(mention))
            dropPlace(mention);
    }
}

/// "bij Bakkerij Yilmaz" is where it was, and who was spoken with when nobody else is named.
void RoleReader::assignOrganisations()
{
    const auto &parties = m_reading.draft.parties;
    const bool someoneMet = m_reading.draft.others
        || std::any_of(parties.begin(), parties.end(),
                       [](const DraftParty &p) { return p.role == ContactRole::Met; });
    bool first = true;
    for (const Mention &mention : m_organisations) {
        const bool placed = place(mention);
        const bool visited = groupOf(*mention.thing) == NameGroup::Vindplek;
        const bool spoken = first && !someoneMet && (mention.marker == u'@' || isWithSomeone());
        if (visited && !placed)
            dropPlace(mention);
        else if (placed)
            m_reading.claims[static_cast<size_t>(mention.claim)].meaning = Meaning::Place;
        if (!visited && (spoken || !placed))
            add(mention, spoken ? ContactRole::Met : ContactRole::Mentioned);
        first = false;
    }
}

/// "huisbezoek met @anna bij @fatima": a colleague came along.
void RoleReader::bringColleagues()
{
    const ContactKind kind = m_reading.draft.kind;
    const bool among = kind == ContactKind::Consultation || kind == ContactKind::Gathering
        || kind == ContactKind::Phone || kind == ContactKind::Message;
    auto &parties = m_reading.draft.parties;
    const auto isOther = [&](const DraftParty &party) {
        return party.role == ContactRole::Met
            && std::find(m_colleagues.begin(), m_colleagues.end(), party.id) == m_colleagues.end();
    };
    if (among || m_colleagues.empty() || std::none_of(parties.begin(), parties.end(), isOther))
        return;
    for (DraftParty &party : parties) {
        if (party.role == ContactRole::Met && !isOther(party))
            party.role = ContactRole::By;
    }
}

void RoleReader::markTried()
{
    for (DraftParty &party : m_reading.draft.parties) {
        if (m_reading.notReached && party.role == ContactRole::Met)
            party.role = ContactRole::Tried;
    }
}

/// "via", "over", "op aanraden van", "door … voorgesteld": what says the role of a name is a chip of its own.
void RoleReader::claimLinks()
{
    const size_t count = m_reading.mentions.size();
    for (size_t n = 0; n < count; ++n) {
        if (m_reading.mentions[n].inFollowUp)
            continue;
        const qsizetype first = claimOf(m_reading.mentions[n]).first;
        const qsizetype end = claimOf(m_reading.mentions[n]).end;
        const QStringView word = m_reading.startsClause(first) ? QStringView() : m_reading.word(first - 1);
        const bool asked = word == u"van"
            && isOneOf(m_reading.before(first - 1), {u"aanraden", u"voorspraak", u"verzoek"})
            && m_reading.before(first - 2) == u"op" && m_reading.isFree(first - 2)
            && m_reading.isFree(first - 3);
        const bool presented = word == u"door" && m_reading.next(end) == u"voorgesteld";
        if (isOneOf(word, {u"via", u"dankzij"}) || presented)
            claimLink(first - 1, first, ContactRole::IntroducedBy);
        else if (word == u"over")
            claimLink(first - 1, first, ContactRole::Mentioned);
        else if (asked)
            claimLink(first - 3, first, ContactRole::IntroducedBy);
        if (presented)
            claimLink(end, end + 1, ContactRole::IntroducedBy);
    }
}

void RoleReader::claimLink(qsizetype first, qsizetype end, ContactRole role)
{
    m_reading.claim({.first = first, .end = end, .meaning = Meaning::Role, .label = dutchOf(role)});
}

void RoleReader::read()
{
    addMe();
    std::vector<Mention> mentions = m_reading.mentions;
    std::stable_sort(mentions.begin(), mentions.end(), [this](const Mention &a, const Mention &b) {
        return claimOf(a).first < claimOf(b).first;
    });
    for (const Mention &mention : mentions)
        assign(mention);
    assignPlaces(mentions, u'&');
    assignOrganisations();
    assignPlaces(mentions, u'+');
    std::erase_if(m_reading.unknown, [this](const Unknown &name) { return m_dropped.contains(name.span); });
    bringColleagues();
    markTried();
    claimLinks();
}

} // namespace

void assignRoles(Reading &reading)
{
    RoleReader(reading).read();
}

} // namespace gekend::capture
