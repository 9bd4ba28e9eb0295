// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people/people_reader.h"

#include "core/base/text.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/people/bsn_guard.h"
#include "core/exchange/people/person_fields.h"

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr HeaderRule kPeopleRules[] = {
    {"given_names", "voornamen voornaam voornaamvoornamen officielevoornamen firstname givenname firstnames"},
    {"call_name", "roepnaam roepnamen nickname"},
    {"initials", "voorletters voorletter initialen initials"},
    {"prefix",
     "voorvoegsel voorvoegsels tussenvoegsel tussenvoegsels tussenv tv vv voorvoegselgeslachtsnaam "
     "tussenvoegselachternaam voorv"},
    {"family",
     "geslachtsnaam achternaam familienaam eigenachternaam geboortenaam meisjesnaam eigennaam surname "
     "lastname familyname"},
    {"partner_prefix",
     "partnervoorvoegsel voorvoegselpartner partnertussenvoegsel tussenvoegselpartner "
     "voorvoegselgeslachtsnaampartner"},
    {"partner_family",
     "partnergeslachtsnaam geslachtsnaampartner partnerachternaam achternaampartner partnernaam "
     "naampartner"},
    {"name_use", "naamgebruik aanduidingnaamgebruik"},
    {"title",
     "titelpredicaat titel predicaat adellijketitel adellijketitelpredicaat academischetitel titulatuur"},
    {"name",
     "volledigenaam naam naambewoner bewonersnaam clientnaam naamclient naampersoon persoon name fullname "
     "contactpersoon bewoner"},
    {"born", "geboortedatum gebdatum gebdat geboren geboorte geboortejaar birthdate dateofbirth birthday"},
    {"gender", "geslacht sekse gender sex geslachtsaanduiding mv aanhef"},
    {"phone",
     "telefoon telefoonnummer tel telnr telefoonnr telefoonvast vastetelefoon vast telefoonthuis telefoon1 "
     "telefoonprive phone phonenumber"},
    {"mobile",
     "mobiel mobielnummer mobieletelefoon mobielnr telefoonmobiel gsm 06 06nummer telefoon2 mobile "
     "cellphone"},
    {"mail", "email emailadres mail mailadres emailaddress epost"},
    {"died", "overlijdensdatum datumoverlijden overleden overledenop"},
    {"role", "functie rol functienaam role jobtitle"},
    {"organisation",
     "organisatie organisatienaam instelling werkgever bedrijf organisation organization company"},
    {"team", "team teamnaam wijkteam afdeling"},
    {"kind", "soort type persoonssoort soortpersoon categorie kind"},
    {"languages", "taal talen spreektaal moedertaal language languages"},
    {"interpreter", "tolk tolknodig"},
    {"note",
     "notitie notities opmerking opmerkingen toelichting bijzonderheden aantekening aantekeningen note notes "
     "omschrijving"},
    {"indication", "aanduidingbijhuisnummer"},
};

std::vector<HeaderRule> rules()
{
    std::vector<HeaderRule> all(std::begin(kPeopleRules), std::end(kPeopleRules));
    all.insert(all.end(), std::begin(kAddressRules), std::end(kAddressRules));
    return all;
}

bool isYes(const QString &text)
{
    const QString folded = fold(text);
    return folded.startsWith(u"j") || folded.startsWith(u"y") || folded == u"1" || folded == u"x"
        || folded.startsWith(u"waar") || folded.startsWith(u"true");
}

class PeopleReader {
public:
    PeopleReader(const CsvTable &csv, const TableHeader &header, HeaderGuess guess)
        : m_csv(csv)
        , m_firstRow(header.row + 1)
        , m_guess(std::move(guess))
    {
    }

    PeopleTable read()
    {
        for (qsizetype row = m_firstRow; row < m_csv.rowCount(); ++row) {
            if (m_csv.isBlank(row))
                continue;
            ++m_table.report.read;
            if (fitsHeader(m_csv, row, m_guess.headerCount(), m_table.report))
                readRow(row);
        }
        m_table.report.notices = m_csv.notices();
        m_guess.tell(m_table.report);
        return std::move(m_table);
    }

private:
    QString line(const char *field) const { return m_guess.line(m_csv, m_row, field); }
    QString header(const char *field) const
    {
        return m_guess.has(field) ? m_guess.header(m_guess.column(field)) : QString();
    }

    void warn(const char *field, const QString &message)
    {
        m_table.report.warn(m_csv.number(m_row), header(field), message);
    }

    void readRow(qsizetype row)
    {
        m_row = row;
        PersonRow person{.row = m_csv.number(row)};
        readNameInto(person);
        if (person.text.isEmpty()) {
            m_table.report.skip(person.row, header(m_guess.has("family") ? "family" : "name"),
                                u"Hier staat geen naam; de rij is overgeslagen."_s);
            return;
        }
        person.role = line("role");
        person.organisation = line("organisation");
        person.team = line("team");
        readKind(person);
        readDates(person);
        person.address = addressOf(m_csv, m_guess, row);
        if (person.address.postcode.isEmpty() && !person.address.postcodeText.isEmpty())
            warn("postcode",
                 u"‘%1’ is geen postcode (zoals 1234 AB); het adres is zonder postcode gelezen."_s.arg(
                     person.address.postcodeText.left(40)));
        readPoints(person);
        person.languages = line("languages");
        person.interpreter = isYes(line("interpreter"));
        person.note = m_guess.text(m_csv, row, "note");
        flagBsn(person.note, person.row, header("note"), m_table.report);
        m_table.rows.push_back(std::move(person));
    }

    void readNameInto(PersonRow &person)
    {
        NameParts parts{.givenNames = line("given_names"),
                        .callName = line("call_name"),
                        .initials = line("initials"),
                        .prefix = line("prefix"),
                        .family = line("family"),
                        .whole = line("name"),
                        .partnerPrefix = line("partner_prefix"),
                        .partnerFamily = line("partner_family"),
                        .title = line("title")};
        const QString use = line("name_use");
        if (const auto known = nameUseFromText(use))
            parts.use = *known;
        else if (!use.isEmpty())
            warn("name_use",
                 u"‘%1’ is geen naamgebruik (E, P, V of N); de eigen naam is gebruikt."_s.arg(use.left(40)));
        ReadName read = readName(parts);
        person.gender = read.gender;
        person.name = std::move(read.name);
        person.text = tidied(person.name.display());
        if (read.family) {
            person.kind = PartyKind::Household;
            person.text = tidied(parts.whole);
        }
        const QString gender = line("gender");
        if (const auto known = genderFromText(gender)) {
            if (*known != Gender::Unknown)
                person.gender = *known;
        } else {
            warn("gender",
                 u"‘%1’ is geen geslacht (M, V of X); het is onbekend gelaten."_s.arg(gender.left(40)));
        }
    }

    void readKind(PersonRow &person)
    {
        const QString kind = line("kind");
        if (const auto known = partyKindFromDutch(kind)) {
            person.kind = *known;
            if (!isPerson(person.kind) && person.kind != PartyKind::Household)
                person.text = tidied(person.name.display());
            return;
        }
        const bool works = !person.role.isEmpty() || !person.organisation.isEmpty() || !person.team.isEmpty();
        if (works && person.kind == PartyKind::Resident)
            person.kind = PartyKind::Professional;
    }

    void readDates(PersonRow &person)
    {
        const QString born = line("born");
        if (const auto date = birthDateFromText(born))
            person.born = *date;
        else if (!born.isEmpty())
            warn("born",
                 u"‘%1’ is geen datum (zoals 05-03-1968); de geboortedatum is onbekend gelaten."_s.arg(
                     born.left(40)));
        const QString died = line("died");
        if (const auto date = birthDateFromText(died)) {
            person.deceased = date->isKnown() || died.contains(u'0');
            person.diedOn = *date;
        } else {
            person.deceased = isYes(died);
            const bool no = died.isEmpty() || fold(died).startsWith(u"n") || died == u"0";
            if (!person.deceased && !no)
                warn("died",
                     u"‘%1’ is geen datum (zoals 05-03-2020); de overlijdensdatum is niet gelezen."_s.arg(
                         died.left(40)));
        }
    }

    void readPoints(PersonRow &person)
    {
        const auto add = [&](const std::vector<ContactPoint> &points) {
            for (const ContactPoint &point : points) {
                const bool known =
                    std::any_of(person.points.begin(), person.points.end(), [&](const ContactPoint &p) {
                        return p.value == point.value
                            || (!p.normalised.isEmpty() && p.normalised == point.normalised);
                    });
                if (!known)
                    person.points.push_back(point);
            }
        };
        for (const auto &[field, kind] : {std::pair{"mobile", ContactPoint::Kind::Mobile},
                                          std::pair{"phone", ContactPoint::Kind::Phone}}) {
            for (const int column : m_guess.columns(field))
                add(phonesFromText(m_csv.line(m_row, column), kind));
        }
        for (const int column : m_guess.columns("mail")) {
            const QString mail = m_csv.line(m_row, column);
            if (mail.contains(u'@'))
                add({ContactPoint{
                    .kind = ContactPoint::Kind::Mail, .value = mail, .normalised = mail.toLower()}});
            else if (!mail.isEmpty())
                warn("mail", u"‘%1’ is geen e-mailadres; het is niet gelezen."_s.arg(mail.left(40)));
        }
    }

    const CsvTable &m_csv;
    qsizetype m_firstRow;
    HeaderGuess m_guess;
    PeopleTable m_table;
    qsizetype m_row = 0;
};

} // namespace

Result<PeopleTable> readPeople(QByteArray bytes)
{
    const auto csv = readCsv(std::move(bytes));
    if (!csv)
        return csv.error();
    const auto known = rules();
    const TableHeader header = tableHeader(*csv, known);
    GEKEND_TRY(refusedForBsn(*csv, header));
    HeaderGuess guess(header.cells, known);
    if (!guess.has("family") && !guess.has("name") && !guess.has("given_names") && !guess.has("call_name"))
        return invalid(
            u"In dit bestand is geen kolom met namen gevonden. De kop moet bijvoorbeeld naam noemen, of "
            u"voornaam en achternaam."_s);
    GEKEND_TRY(checkedRows(*csv, header.row));
    return PeopleReader(*csv, header, std::move(guess)).read();
}

} // namespace gekend::exchange
