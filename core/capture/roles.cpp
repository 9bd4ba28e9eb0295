// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/readers.h"
#include "core/capture/words.h"

#include <QSet>

#include <algorithm>

namespace gekend::capture {

namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What the words around a name say of it.
struct Said {
    ContactRole role = ContactRole::Met;
    bool atPlace = false; // bij, in, op…
    bool together = false; // samen met
    bool bare = false; // no word links it to the sentence
    bool theyCame = false; // "telefoontje van", "aangesproken door"
};

class RoleReader {
public:
    explicit RoleReader(Reading &reading)
        : m_reading(reading)
    {
    }

    void read();

private:
    /// The folded word `back` tokens before the name, titles left out; empty past the clause.
    QStringView before(const Mention &mention, int back) const;
    QStringView after(const Mention &mention) const;
    bool continuesChain(const Mention &mention) const;
    Said saidOf(const Mention &mention) const;
    ContactRole roleBehindBy(const Mention &mention, Said &said) const;
    void place(const Mention &mention);
    void add(const Mention &mention, ContactRole role);
    void addMe();
    bool isColleague(const Mention &mention) const;
    void assign(const Mention &mention);

    Reading &m_reading;
    qsizetype m_previousEnd = -1; // behind the last mention
    Said m_previous;
    std::vector<Mention> m_organisations; // at a place, and perhaps the ones spoken with
};

const Claim &claimOf(const Reading &reading, const Mention &mention)
{
    return reading.claims[static_cast<size_t>(mention.claim)];
}

bool isTitle(QStringView word)
{
    return isOneOf(word,
                   {u"de",       u"het", u"t",       u"een",          u"mevrouw", u"mevr",    u"mw",
                    u"meneer",   u"dhr", u"heer",    u"buurvrouw",    u"buurman", u"collega", u"mijn",
                    u"onze",     u"ons", u"bewoner", u"bewoonster",   u"dokter",  u"dr",      u"wijkagent",
                    u"huisarts", u"opa", u"oma",     u"vrijwilliger", u"agent"});
}

QStringView RoleReader::before(const Mention &mention, int back) const
{
    qsizetype i = claimOf(m_reading, mention).first;
    while (true) {
        if (m_reading.startsClause(i))
            return {};
        --i;
        const bool isWord = m_reading.tokens[i].type != Token::Type::Mark && !m_reading.isLiteral(i);
        const QStringView word = isWord ? m_reading.tokens.folded(i) : QStringView();
        if (!isWord || (back == 1 && isTitle(word)))
            continue;
        if (back-- == 1)
            return word;
    }
}

QStringView RoleReader::after(const Mention &mention) const
{
    const qsizetype i = claimOf(m_reading, mention).end;
    const bool inside = i < m_reading.size() && !m_reading.startsClause(i) && !m_reading.isLiteral(i);
    return inside ? m_reading.tokens.folded(i) : QStringView();
}

bool RoleReader::continuesChain(const Mention &mention) const
{
    const qsizetype first = claimOf(m_reading, mention).first;
    if (m_previousEnd < 0 || first <= m_previousEnd || first - m_previousEnd > 3)
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

ContactRole RoleReader::roleBehindBy(const Mention &mention, Said &said) const
{
    const auto brings = {QStringView(u"voorgesteld"),  QStringView(u"geintroduceerd"),
                         QStringView(u"doorverwezen"), QStringView(u"verwezen"),
                         QStringView(u"aangemeld"),    QStringView(u"getipt"),
                         QStringView(u"gewezen")};
    if (isOneOf(before(mention, 2), brings) || isOneOf(after(mention), brings))
        return ContactRole::IntroducedBy;
    said.theyCame = isOneOf(before(mention, 2),
                            {u"aangesproken", u"gebeld", u"opgebeld", u"geappt", u"gemaild", u"gevraagd",
                             u"uitgenodigd", u"benaderd"});
    return ContactRole::Met;
}

Said RoleReader::saidOf(const Mention &mention) const
{
    Said said;
    const QStringView link = before(mention, 1);
    const QStringView further = before(mention, 2);
    said.atPlace = isOneOf(
        link,
        {u"bij", u"in", u"op", u"naast", u"achter", u"tegenover", u"langs", u"rond", u"voor", u"nabij"});
    if (link == u"via" || link == u"dankzij") {
        said.role = ContactRole::IntroducedBy;
    } else if (isOneOf(link, {u"over", u"namens", u"omtrent", u"voor", u"betreffende"})) {
        said.role = ContactRole::Mentioned;
    } else if (link == u"naar") {
        if (isOneOf(further,
                    {u"vroeg", u"vroegen", u"vraagt", u"gevraagd", u"informeerde", u"verwezen",
                     u"doorverwezen", u"verwees"}))
            said.role = ContactRole::Mentioned;
    } else if (link == u"om" && further == u"zorgen") {
        said.role = ContactRole::Mentioned;
    } else if (link == u"van") {
        said.theyCame = isOneOf(further,
                                {u"telefoontje", u"belletje", u"appje", u"app", u"bericht", u"berichtje",
                                 u"mail", u"mailtje", u"bezoek", u"bezoekje"});
        const bool brought =
            isOneOf(further, {u"aanraden", u"voorspraak", u"advies", u"verzoek", u"tip", u"aanbeveling"});
        said.role = said.theyCame ? ContactRole::Met
            : brought             ? ContactRole::IntroducedBy
                                  : ContactRole::Mentioned;
    } else if (link == u"door") {
        said.role = roleBehindBy(mention, said);
    } else if (link == u"met") {
        said.together = further == u"samen";
    } else {
        said.bare = !said.atPlace;
    }
    return said;
}

bool RoleReader::isColleague(const Mention &mention) const
{
    return mention.thing && mention.thing->own && mention.thing->partyKind == PartyKind::Professional;
}

void RoleReader::place(const Mention &mention)
{
    Draft &draft = m_reading.draft;
    if (!draft.placeName.isEmpty()) {
        // A contact has one place; the other stays among the user's words.
        Claim &claim = m_reading.claims[static_cast<size_t>(mention.claim)];
        claim.inNote = InNote::OwnWord;
        return;
    }
    draft.placeName = mention.name;
    if (!mention.thing)
        return;
    switch (mention.thing->kind) {
    case NamedThing::Kind::Party: draft.place = PartyId(mention.thing->id); break;
    case NamedThing::Kind::Street: draft.place = StreetId(mention.thing->id); break;
    case NamedThing::Kind::Address: draft.place = AddressId(mention.thing->id); break;
    case NamedThing::Kind::Area: draft.place = AreaId(mention.thing->id); break;
    case NamedThing::Kind::Theme: Q_UNREACHABLE();
    }
}

void RoleReader::add(const Mention &mention, ContactRole role)
{
    DraftParty party{.role = role, .name = mention.name};
    if (mention.thing) {
        party.id = PartyId(mention.thing->id);
        party.kind = mention.thing->partyKind.value_or(PartyKind::Resident);
    } else {
        party.kind = suggestedKind(mention.name);
    }
    for (DraftParty &known : m_reading.draft.parties) {
        const bool same = known.isNew()
            ? party.isNew() && known.name.compare(party.name, Qt::CaseInsensitive) == 0
            : known.id == party.id;
        if (!same)
            continue;
        if (known.role == ContactRole::Mentioned)
            known.role = role; // met and spoken of: met
        return;
    }
    m_reading.draft.parties.push_back(std::move(party));
}

void RoleReader::addMe()
{
    const PartyId me = m_reading.context.me;
    if (!me.isValid())
        return;
    const auto known = m_reading.context.names.find(NamedThing::Kind::Party, me.value());
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
    const bool chained = continuesChain(mention);
    const Said said = chained ? m_previous : saidOf(mention);
    m_previous = said;
    m_previousEnd = claimOf(m_reading, mention).end;
    const NameGroup group = mention.thing ? groupOf(*mention.thing) : NameGroup::Person;
    if (mention.marker == u'&' || (group == NameGroup::Vindplek && said.role == ContactRole::Met)) {
        place(mention);
        return;
    }
    if (group == NameGroup::Organisation && said.atPlace && said.role == ContactRole::Met) {
        m_organisations.push_back(mention);
        return;
    }
    const bool colleague = said.together && isColleague(mention);
    if (said.theyCame)
        m_reading.draft.initiative = Initiative::Them;
    add(mention, colleague ? ContactRole::By : said.role);
}

void RoleReader::read()
{
    addMe();
    std::vector<Mention> mentions = m_reading.mentions;
    std::stable_sort(mentions.begin(), mentions.end(), [this](const Mention &a, const Mention &b) {
        return claimOf(m_reading, a).first < claimOf(m_reading, b).first;
    });
    for (const Mention &mention : mentions)
        assign(mention);
    const auto &parties = m_reading.draft.parties;
    const bool someoneMet = m_reading.draft.others
        || std::any_of(parties.begin(), parties.end(),
                       [](const DraftParty &p) { return p.role == ContactRole::Met; });
    for (const Mention &mention : m_organisations) {
        place(mention);
        if (!someoneMet)
            add(mention, ContactRole::Met);
    }
}

} // namespace

void assignRoles(Reading &reading)
{
    RoleReader(reading).read();
}

} // namespace gekend::capture
