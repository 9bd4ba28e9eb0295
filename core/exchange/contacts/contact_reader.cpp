// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/contact_reader.h"

#include "core/base/text.h"
#include "core/domain/contact_words.h"
#include "core/exchange/contacts/moment.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/header_guess.h"
#include "core/exchange/people/bsn_guard.h"

#include <QHash>
#include <QRegularExpression>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr HeaderRule kContactRules[] = {
    {"date",
     "datum contactdatum datumcontact datumentijd datumtijd gespreksdatum datumgesprek bezoekdatum dag "
     "wanneer startdatum date datetime datum* *datum"},
    {"time", "tijd tijdstip begintijd starttijd aanvangstijd aanvang hoelaat time starttime"},
    {"end_time", "eindtijd tottijd eindetijd endtime"},
    {"kind",
     "soort contactsoort soortcontact type contacttype typecontact contactvorm vorm wijze contactwijze "
     "wijzevancontact kanaal activiteitsoort kind"},
    {"met",
     "wie met metwie naam namen bewoner bewoners client gesprokenmet gesproken contactmet contactpersoon "
     "persoon "
     "personen deelnemers aanwezigen betrokkenen betrokkene clientnaam naamclient naambewoner who"},
    {"place",
     "waar plek locatie vindplek plaats adres ontmoetingsplek plaatscontact locatiecontact contactlocatie "
     "place location where"},
    {"themes", "themas thema onderwerpen onderwerp tags trefwoorden labels themes theme thema*"},
    {"note",
     "notitie notities verslag omschrijving gespreksverslag contactverslag beschrijving samenvatting inhoud "
     "opmerking opmerkingen toelichting aantekening aantekeningen bijzonderheden tekst note notes"},
    {"by",
     "medewerker medewerkers door collega professional werker wijkwerker wijkcoach uitvoerder uitgevoerddoor "
     "ingevoerddoor naammedewerker auteur behandelaar by"},
    {"minutes",
     "duur minuten duurminuten duurinminuten tijdsduur tijdsbesteding duurmin uren duururen duurinuren "
     "aantalminuten duration minutes"},
    {"initiative", "initiatief initiatiefnemer opinitiatiefvan initiative"},
    {"others", "aantal aantalpersonen aantaldeelnemers aantalaanwezigen aantalmensen aantalbewoners others"},
    {"intention", "doel bedoeling aanleiding reden intentie intention"},
    {"outcome", "uitkomst resultaat afloop outcome"},
};

/// A key that looks at the cell where it lies.
QByteArray borrowed(QByteArrayView cell)
{
    return QByteArray::fromRawData(cell.data(), cell.size());
}

/// The texts of a column that come back, each once. Keys are copies: close together, where the cells lie far
/// apart.
class Distinct {
public:
    /// The number of the cell's text; -1 for an empty cell. `isNew` tells that it must be kept under that
    /// number.
    int number(QByteArrayView cell, bool &isNew)
    {
        if (cell.isEmpty())
            return -1;
        const auto known = m_numbers.constFind(borrowed(cell));
        isNew = known == m_numbers.cend();
        return isNew ? *m_numbers.insert(cell.toByteArray(), m_next++) : *known;
    }

private:
    QHash<QByteArray, int> m_numbers;
    int m_next = 0;
};

QStringList pieces(const QString &text, const QRegularExpression &between)
{
    QStringList all;
    for (const QString &piece : text.split(between, Qt::SkipEmptyParts)) {
        const QString clean = tidied(piece);
        if (!clean.isEmpty() && !all.contains(clean))
            all += clean;
    }
    return all;
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(u"[,;/+&|\\n]|\\ben\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pieces(text, between);
}

QStringList themesIn(QString text)
{
    static const QRegularExpression between(u"[,;|\\n#]"_s);
    return pieces(text, between);
}

class ContactReader {
public:
    ContactReader(const CsvTable &csv, const TableHeader &header, const HeaderGuess &guess)
        : m_csv(csv)
        , m_firstRow(header.row + 1)
        , m_guess(guess)
        , m_date(guess.has("date") ? guess.column("date") : guess.column("time"))
        , m_time(guess.has("date") ? guess.column("time") : -1)
        , m_end(guess.column("end_time"))
        , m_kind(guess.column("kind"))
        , m_met(guess.column("met"))
        , m_place(guess.column("place"))
        , m_themes(guess.column("themes"))
        , m_note(guess.column("note"))
        , m_by(guess.column("by"))
        , m_minutes(guess.column("minutes"))
        , m_initiative(guess.column("initiative"))
        , m_others(guess.column("others"))
        , m_intention(guess.column("intention"))
        , m_outcome(guess.column("outcome"))
        , m_inHours(m_minutes >= 0 && headerKey(guess.header(m_minutes)).contains(u"uren"))
    {
    }

    ContactTable read()
    {
        m_table.rows.reserve(size_t(m_csv.rowCount()));
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
    void readRow(qsizetype row)
    {
        m_row = row;
        const auto moment = momentFromText(m_csv.field(row, m_date));
        if (!moment) {
            const QString text = m_csv.line(row, m_date).left(40);
            m_table.report.skip(
                m_csv.number(row), header(m_date),
                text.isEmpty()
                    ? u"Hier staat geen datum; de rij is overgeslagen."_s
                    : u"‘%1’ is geen datum (zoals 05-03-2024); de rij is overgeslagen."_s.arg(text));
            return;
        }
        ContactRow contact{.row = m_csv.number(row), .on = moment->on, .at = moment->at};
        readTimes(contact);
        readKind(contact);
        contact.met = person(m_csv.field(row, m_met));
        contact.by = person(m_csv.field(row, m_by));
        readPlaceAndThemes(contact);
        readOthers(contact);
        contact.note = text(m_note);
        contact.intention = text(m_intention);
        contact.outcome = text(m_outcome);
        m_table.rows.push_back(std::move(contact));
    }

    QString header(int column) const { return column < 0 ? QString() : m_guess.header(column); }

    void warn(int column, const QString &sentence)
    {
        m_table.report.warn(m_csv.number(m_row), header(column),
                            sentence.arg(m_csv.line(m_row, column).left(40)));
    }

    QString text(int column)
    {
        if (column < 0 || m_csv.field(m_row, column).isEmpty())
            return {};
        QString found = m_csv.text(m_row, column);
        flagBsn(found, m_csv.number(m_row), header(column), m_table.report);
        return found;
    }

    void readTimes(ContactRow &contact)
    {
        const QByteArrayView time = m_csv.field(m_row, m_time);
        if (!time.isEmpty()) {
            if (const auto span = timeFromText(time)) {
                contact.at = span->at.isValid() ? std::optional(span->at) : std::nullopt;
                contact.minutes = span->minutes;
            } else if (const auto moment = momentFromText(time)) {
                contact.at = moment->at; // "1899-12-30 14:30"
            } else {
                warn(m_time, u"‘%1’ is geen tijd (zoals 14:30); de tijd is onbekend gelaten."_s);
            }
        }
        const QByteArrayView end = m_csv.field(m_row, m_end);
        if (!end.isEmpty() && contact.at) {
            const auto until = timeFromText(end);
            if (until && until->at > *contact.at)
                contact.minutes = int(contact.at->secsTo(until->at) / 60);
        }
        const QByteArrayView minutes = m_csv.field(m_row, m_minutes);
        if (minutes.isEmpty() || minutes == "0")
            return;
        const auto known = m_durations.constFind(borrowed(minutes)); // few durations, many rows
        const auto found = known != m_durations.cend()
            ? *known
            : *m_durations.insert(minutes.toByteArray(), minutesFromText(minutes, m_inHours));
        if (found)
            contact.minutes = found;
        else
            warn(m_minutes, u"‘%1’ is geen duur (zoals 30 min); de duur is onbekend gelaten."_s);
    }

    void readKind(ContactRow &contact)
    {
        const QByteArrayView kind = m_csv.field(m_row, m_kind);
        if (!kind.isEmpty()) {
            const auto known = m_kinds.constFind(borrowed(kind));
            contact.kind = known != m_kinds.cend()
                ? *known
                : *m_kinds.insert(kind.toByteArray(), contactKindFromDutch(m_csv.line(m_row, m_kind)));
            if (!contact.kind)
                warn(m_kind, u"‘%1’ is geen soort contact die Gekend kent; het soort is ‘anders’."_s);
        }
        if (m_initiative >= 0)
            contact.initiative = initiativeFromDutch(m_csv.line(m_row, m_initiative));
    }

    int person(QByteArrayView cell)
    {
        bool isNew = false;
        const int number = m_people.number(cell, isNew);
        if (isNew) {
            const QString text = tidied(QString::fromUtf8(cell));
            m_table.people.push_back({text, namesIn(QString::fromUtf8(cell))});
        }
        return number;
    }

    void readPlaceAndThemes(ContactRow &contact)
    {
        bool isNew = false;
        contact.place = m_places.number(m_csv.field(m_row, m_place), isNew);
        if (isNew)
            m_table.places += m_csv.line(m_row, m_place);
        isNew = false;
        contact.themes = m_themeCells.number(m_csv.field(m_row, m_themes), isNew);
        if (isNew)
            m_table.themes.push_back(themesIn(m_csv.text(m_row, m_themes)));
    }

    void readOthers(ContactRow &contact)
    {
        const QByteArrayView cell = m_csv.field(m_row, m_others);
        if (cell.isEmpty())
            return;
        bool ok = false;
        const int count = cell.toByteArray().toInt(&ok);
        constexpr int kMost = 100000;
        if (ok && count >= 0 && count <= kMost)
            contact.others = count;
        else
            warn(m_others, u"‘%1’ is geen aantal; het is niet gelezen."_s);
    }

    const CsvTable &m_csv;
    qsizetype m_firstRow;
    const HeaderGuess &m_guess;
    int m_date;
    int m_time;
    int m_end;
    int m_kind;
    int m_met;
    int m_place;
    int m_themes;
    int m_note;
    int m_by;
    int m_minutes;
    int m_initiative;
    int m_others;
    int m_intention;
    int m_outcome;
    bool m_inHours;
    qsizetype m_row = 0;
    QHash<QByteArray, std::optional<ContactKind>> m_kinds;
    QHash<QByteArray, std::optional<int>> m_durations;
    Distinct m_people;
    Distinct m_places;
    Distinct m_themeCells;
    ContactTable m_table;
};

} // namespace

Result<ContactTable> readContacts(QByteArray bytes)
{
    const auto csv = readCsv(std::move(bytes));
    if (!csv)
        return csv.error();
    const TableHeader header = tableHeader(*csv, kContactRules);
    GEKEND_TRY(refusedForBsn(*csv, header));
    const HeaderGuess guess(header.cells, kContactRules);
    if (!guess.has("date") && !guess.has("time"))
        return invalid(
            u"In dit bestand is geen kolom met een datum gevonden. De kop moet bijvoorbeeld datum noemen, en "
            u"verder wie, waar, soort of notitie."_s);
    const bool something = guess.has("met") || guess.has("place") || guess.has("note") || guess.has("themes");
    if (!something)
        return invalid(
            u"In dit bestand is niets gevonden dat over een contact gaat. De kop moet naast de datum wie, "
            u"waar, thema of notitie noemen."_s);
    GEKEND_TRY(checkedRows(*csv, header.row));
    return ContactReader(*csv, header, guess).read();
}

} // namespace gekend::exchange
