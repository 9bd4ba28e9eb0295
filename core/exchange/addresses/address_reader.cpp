// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addresses/address_reader.h"

#include "core/base/text.h"
#include "core/exchange/addresses/address_columns.h"
#include "core/exchange/addresses/coordinates.h"
#include "core/exchange/csv/csv_reader.h"

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

std::vector<HeaderRule> rules()
{
    std::vector<HeaderRule> all(std::begin(kAddressRules), std::end(kAddressRules));
    all.insert(all.end(), std::begin(kCoordinateRules), std::end(kCoordinateRules));
    return all;
}

/// A table of one column without a header that we know: the header may itself be an address.
bool isBareList(const CsvTable &table, const HeaderGuess &guess)
{
    return table.columnCount() == 1 && !hasAddressColumns(guess)
        && addressLineFromText(table.line(0, 0)).number.has_value();
}

bool isTrue(QByteArrayView value)
{
    const char first = value.isEmpty() ? '0' : value.front();
    return first == '1' || first == 't' || first == 'T' || first == 'j' || first == 'J' || first == 'y'
        || first == 'Y';
}

QString bagIdOf(const CsvTable &table, const HeaderGuess &guess, qsizetype row)
{
    constexpr qsizetype kBagDigits = 16;
    for (const char *field : {"bag_id", "object_id"}) {
        QString id = guess.line(table, row, field);
        const qsizetype dot = id.lastIndexOf(u'.'); // "NL.IMBAG.Nummeraanduiding.0363200000081086"
        id = id.mid(dot + 1);
        const bool digits = !id.isEmpty()
            && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (digits && id.size() <= kBagDigits && id.size() >= kBagDigits - 2)
            return id.rightJustified(kBagDigits, u'0'); // a spreadsheet drops the zeros in front
    }
    return {};
}

class AddressReader {
public:
    AddressReader(const CsvTable &csv, HeaderGuess guess, CoordinateReader coordinates)
        : m_csv(csv)
        , m_guess(std::move(guess))
        , m_coordinates(std::move(coordinates))
    {
    }

    AddressTable read(qsizetype firstRow)
    {
        Report &report = m_table.report;
        m_table.rows.reserve(size_t(m_csv.rowCount()));
        for (qsizetype row = firstRow; row < m_csv.rowCount(); ++row) {
            if (m_csv.isBlank(row))
                continue;
            ++report.read;
            if (fitsHeader(m_csv, row, m_guess.headerCount(), report))
                readRow(row);
        }
        report.notices = m_csv.notices();
        m_guess.tell(report);
        m_coordinates.tell(report);
        return std::move(m_table);
    }

private:
    void readRow(qsizetype row)
    {
        Report &report = m_table.report;
        const qint64 number = m_csv.number(row);
        AddressParts parts = addressOf(m_csv, m_guess, row);
        if (parts.street.isEmpty()) {
            report.skip(number, header("street", "address"),
                        u"Hier staat geen straat; de rij is overgeslagen."_s);
            return;
        }
        if (!parts.number) {
            report.skip(
                number, header("number", "address"),
                parts.numberText.isEmpty()
                    ? u"Hier staat geen huisnummer; de rij is overgeslagen."_s
                    : u"‘%1’ is geen huisnummer; de rij is overgeslagen."_s.arg(parts.numberText.left(40)));
            return;
        }
        if (parts.postcode.isEmpty() && !parts.postcodeText.isEmpty())
            report.warn(number, header("postcode", "address"),
                        u"‘%1’ is geen postcode (zoals 1234 AB); het adres is zonder postcode gelezen."_s.arg(
                            parts.postcodeText.left(40)));
        AddressRow address{.row = number, .street = parts.street, .number = *parts.number};
        address.postcode = parts.postcode;
        address.city = parts.city;
        if (const auto place = m_coordinates.read(m_csv, row, report)) {
            address.lon = place->x;
            address.lat = place->y;
        }
        address.bagId = bagIdOf(m_csv, m_guess, row);
        address.secondary = isTrue(m_csv.field(row, m_guess.column("secondary")));
        m_table.rows.push_back(std::move(address));
    }

    QString header(const char *field, const char *otherwise) const
    {
        const int column = m_guess.has(field) ? m_guess.column(field) : m_guess.column(otherwise);
        return column < 0 ? QString() : m_guess.header(column);
    }

    const CsvTable &m_csv;
    HeaderGuess m_guess;
    CoordinateReader m_coordinates;
    AddressTable m_table;
};

} // namespace

Result<AddressTable> readAddresses(QByteArray bytes)
{
    const auto csv = readCsv(std::move(bytes));
    if (!csv)
        return csv.error();
    const auto known = rules();
    const TableHeader header = tableHeader(*csv, known);
    HeaderGuess guess(header.cells, known);
    qsizetype firstRow = header.row + 1;
    if (isBareList(*csv, guess)) {
        guess = HeaderGuess({u"adres"_s}, known);
        firstRow = 0;
    }
    if (!hasAddressColumns(guess))
        return invalid(u"In dit bestand is geen kolom met een straat of adres gevonden. De kop moet "
                       u"bijvoorbeeld straat, "
                       u"huisnummer en postcode noemen, of adres."_s);
    GEKEND_TRY(checkedRows(*csv, firstRow - 1));
    auto coordinates = CoordinateReader::make(guess);
    if (!coordinates)
        return coordinates.error();
    return AddressReader(*csv, std::move(guess), std::move(coordinates).value()).read(firstRow);
}

} // namespace gekend::exchange
