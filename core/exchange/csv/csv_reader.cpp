// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include "core/base/text.h"
#include "core/exchange/csv/encoding.h"

#include <array>
#include <cstring>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

/// One pass over a buffer that ends in a zero byte and holds no other. Quoted cells with doubled quotes are
/// closed up in place, so every cell is one stretch of the buffer.
class CsvScanner {
public:
    CsvScanner(QByteArray bytes, char separator)
    {
        m_table.m_separator = separator;
        m_table.m_bytes = std::move(bytes);
        m_begin = m_table.m_bytes.data();
        m_end = m_begin + m_table.m_bytes.size();
        m_stops[0] = true;
        m_stops[uchar('\n')] = true;
        m_stops[uchar('\r')] = true;
        m_stops[uchar(separator)] = true;
    }

    Result<CsvTable> scan(QStringList notices)
    {
        char *p = afterSeparatorLine(m_begin);
        while (p < m_end) {
            ++m_number;
            p = row(p);
            if (!p)
                return std::move(m_error);
        }
        m_table.m_notices = std::move(notices);
        return std::move(m_table);
    }

private:
    /// Excel's "sep=;" on the first line is no row.
    char *afterSeparatorLine(char *p) const
    {
        const auto length = size_t(m_end - p);
        const bool named = length >= 5 && qstrnicmp(p, "sep=", 4) == 0 && p[4] == m_table.m_separator
            && (length == 5 || m_stops[uchar(p[5])]);
        return named ? afterLineEnd(p + 5) : p;
    }

    char *afterLineEnd(char *p) const
    {
        if (*p == '\r')
            ++p;
        if (*p == '\n')
            ++p;
        return p;
    }

    /// Reads one row and returns where the next begins; null after an error.
    char *row(char *p)
    {
        const size_t first = m_table.m_cells.size();
        while (true) {
            p = cell(p);
            if (!p)
                return nullptr;
            if (*p != m_table.m_separator || p == m_end)
                break;
            if (m_table.m_cells.size() - first >= size_t(kMostColumns))
                return fail(
                    u"Rij %1 heeft meer dan 4.096 kolommen. Zo'n tabel leest Gekend niet; controleer of het "
                    u"goede bestand is gekozen en exporteer alleen de kolommen die nodig zijn."_s);
            ++p;
        }
        const size_t cells = m_table.m_cells.size() - first;
        if (cells == 1
            && QByteArrayView(m_begin + m_table.m_cells.back().at, m_table.m_cells.back().size)
                   .trimmed()
                   .isEmpty()) {
            m_table.m_cells.pop_back(); // a line without content
        } else {
            m_table.m_rows.push_back({quint32(first), m_number});
            m_table.m_columnCount = std::max(m_table.m_columnCount, int(cells));
        }
        return afterLineEnd(p);
    }

    /// Reads one cell and returns the stop behind it; null after an error.
    char *cell(char *p)
    {
        char *start = p;
        while ((*p == ' ' || *p == '\t') && *p != m_table.m_separator)
            ++p;
        if (*p == '"')
            return quoted(p + 1);
        while (!m_stops[uchar(*p)])
            ++p;
        return keep(start, p) ? p : nullptr;
    }

    char *quoted(char *start)
    {
        char *from = start;
        char *to = start;
        while (true) {
            auto *quote = static_cast<char *>(std::memchr(from, '"', size_t(m_end - from)));
            if (!quote)
                return fail(u"Het bestand is afgebroken of beschadigd: een aanhalingsteken dat in rij %1 "
                            u"begint, wordt "
                            u"nergens gesloten. Download of exporteer het opnieuw."_s);
            to = moved(to, from, quote);
            from = quote + 1;
            if (*from != '"')
                break;
            *to++ = '"';
            ++from;
        }
        char *stop = from;
        while ((*stop == ' ' || *stop == '\t') && *stop != m_table.m_separator)
            ++stop;
        if (!m_stops[uchar(*stop)]) { // text behind the closing quote belongs to the cell
            while (!m_stops[uchar(*stop)])
                ++stop;
            to = moved(to, from, stop);
        }
        return keep(start, to) ? stop : nullptr;
    }

    static char *moved(char *to, char *from, char *end)
    {
        if (to != from)
            std::memmove(to, from, size_t(end - from));
        return to + (end - from);
    }

    bool keep(char *start, char *end)
    {
        if (end - start > kLongestField) {
            fail(u"In rij %1 staat een veld van meer dan 1 MB. Waarschijnlijk ontbreekt een aanhalingsteken "
                 u"of is het "
                 u"bestand beschadigd; exporteer het opnieuw."_s);
            return false;
        }
        m_table.m_cells.push_back({quint32(start - m_begin), quint32(end - start)});
        return true;
    }

    char *fail(const QString &sentence)
    {
        m_error = invalid(sentence, {dutchNumber(qint64(m_number))});
        return nullptr;
    }

    CsvTable m_table;
    char *m_begin = nullptr;
    char *m_end = nullptr;
    quint32 m_number = 0;
    std::array<bool, 256> m_stops{};
    Error m_error;
};

namespace {

/// The widths of the first rows under one separator, blank lines as 0.
std::vector<int> sampleWidths(QByteArrayView sample, char separator)
{
    constexpr size_t kSampleRows = 64;
    std::vector<int> widths;
    bool inQuotes = false;
    bool cellStart = true;
    bool content = false;
    int cells = 1;
    for (const char c : sample) {
        if (c == '"' && (inQuotes || cellStart)) {
            inQuotes = !inQuotes;
            cellStart = !inQuotes; // a doubled quote opens again at once
        } else if (inQuotes) {
            content = true;
        } else if (c == '\n') {
            widths.push_back(content || cells > 1 ? cells : 0);
            if (widths.size() == kSampleRows)
                return widths;
            cells = 1;
            content = false;
            cellStart = true;
        } else if (c == separator) {
            ++cells;
            cellStart = true;
        } else if (c != ' ' && c != '\r') {
            content = true;
            cellStart = false;
        }
    }
    const bool whole = widths.empty() || !inQuotes;
    if (whole && (content || cells > 1))
        widths.push_back(cells);
    return widths;
}

/// How well the rows agree under a separator: the share of rows of the commonest width, a title above the
/// table forgiven. 0 when it splits nothing.
double agreement(const std::vector<int> &widths)
{
    std::vector<int> filled;
    for (const int width : widths) {
        if (width > 0)
            filled.push_back(width);
    }
    if (filled.empty())
        return 0;
    int best = 0;
    qsizetype count = 0;
    for (const int width : filled) {
        const auto same = std::count(filled.begin(), filled.end(), width);
        if (width > 1 && (same > count || (same == count && width > best))) {
            best = width;
            count = same;
        }
    }
    if (best < 2)
        return 0;
    const int header = filled.front();
    if (header == 1 && filled.size() > 1) {
        // A title line stands alone, or above a wide table; else commas in a one-column table fool us.
        const bool title = (widths.size() > 1 && widths[1] == 0) || best >= 4;
        if (!title)
            return 0;
    }
    const bool headerAgrees = std::abs(header - best) <= 1 && header > 1;
    return double(count) / double(filled.size()) + (headerAgrees ? 0.5 : 0);
}

} // namespace

char guessedSeparator(QByteArrayView utf8)
{
    const bool named = utf8.size() >= 5 && qstrnicmp(utf8.data(), "sep=", 4) == 0
        && (utf8.size() == 5 || utf8[5] == '\r' || utf8[5] == '\n');
    if (named && QByteArrayView(";,\t|:^~#").contains(utf8[4]))
        return utf8[4];
    QByteArray sample = utf8.first(std::min<qsizetype>(utf8.size(), 262144)).toByteArray();
    sample.replace("\r\n", "\n");
    sample.replace('\r', '\n');
    char best = ';';
    double bestScore = 0;
    for (const char separator : {';', '\t', '|', ','}) {
        const double score = agreement(sampleWidths(sample, separator));
        if (score > bestScore + 0.05) { // an earlier one wins a near tie: 1,8;2,5 is a table of ;
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

Result<CsvTable> readCsv(QByteArray bytes, const CsvOptions &options)
{
    if (bytes.size() > kLargestFile)
        return invalid(
            u"Het bestand is groter dan 512 MB. Kies bij de bron alleen de eigen gemeente en probeer het "
            u"opnieuw."_s);
    GEKEND_TRY(checkedTextFile(bytes));
    DecodedText text = decodedText(std::move(bytes));
    if (text.utf8.contains('\0') || text.utf8.trimmed().isEmpty())
        return invalid(
            u"Dit is geen tekstbestand, of het is leeg of beschadigd. Exporteer of download het opnieuw als "
            u"CSV."_s);
    const char separator = options.separator != 0 ? options.separator : guessedSeparator(text.utf8);
    return CsvScanner(std::move(text.utf8), separator).scan(std::move(text.notices));
}

Result<void> checkedRows(const CsvTable &table, qsizetype header)
{
    if (table.rowCount() <= header + 1)
        return invalid(u"Het bestand heeft alleen een kopregel en geen rijen. Controleer de selectie bij het "
                       u"exporteren en probeer het opnieuw."_s);
    return {};
}

bool fitsHeader(const CsvTable &table, qsizetype row, int columns, Report &report)
{
    const int width = table.width(row);
    if (width == columns)
        return true;
    if (width < columns) {
        report.warn(
            table.number(row), {},
            u"Deze rij heeft %1 van de %2 kolommen; de rest is als leeg gelezen."_s.arg(width).arg(columns));
        return true;
    }
    for (int column = columns; column < width; ++column) {
        if (table.field(row, column).isEmpty())
            continue;
        report.skip(table.number(row), {},
                    u"Deze rij heeft %1 kolommen en de kop %2, dus de waarden staan niet meer onder hun kop; "
                    u"de rij is "
                    u"overgeslagen. Zet tekst met een scheidingsteken tussen aanhalingstekens."_s.arg(width)
                        .arg(columns));
        return false;
    }
    return true;
}

} // namespace gekend::exchange
