// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_table.h"

#include "core/base/text.h"

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Characters that make a spreadsheet read a cell as a formula: exports put an apostrophe before them.
bool startsFormula(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return false;
    const char c = bytes.front();
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '|' || c == '%' || c == '\t' || c == ' '
        || bytes.startsWith("\xEF\xBC"); // fullwidth forms
}

QByteArrayView withoutGuard(QByteArrayView bytes)
{
    return bytes.startsWith('\'') && startsFormula(bytes.sliced(1)) ? bytes.sliced(1).trimmed() : bytes;
}

} // namespace

int CsvTable::width(qsizetype row) const
{
    const size_t r = size_t(row);
    const size_t end = r + 1 < m_rows.size() ? m_rows[r + 1].firstCell : m_cells.size();
    return int(end - m_rows[r].firstCell);
}

QByteArrayView CsvTable::raw(qsizetype row, int column) const
{
    if (column < 0 || column >= width(row))
        return {};
    const Cell &cell = m_cells[m_rows[size_t(row)].firstCell + size_t(column)];
    return QByteArrayView(m_bytes.constData() + cell.at, qsizetype(cell.size));
}

QString CsvTable::text(qsizetype row, int column) const
{
    QString text = QString::fromUtf8(withoutGuard(field(row, column)));
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\u0080'; });
    if (plain)
        return text;
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        const bool bidi =
            (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\uFEFF';
        return bidi || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
    });
    return text.trimmed();
}

QString CsvTable::line(qsizetype row, int column) const
{
    const QByteArrayView bytes = withoutGuard(field(row, column));
    bool plain = true; // no two spaces together, nothing but printable ASCII: the common case
    for (qsizetype i = 0; plain && i < bytes.size(); ++i) {
        const char c = bytes[i];
        plain = c > ' ' && c < 0x7F ? true : c == ' ' && bytes[i - 1] != ' ';
    }
    return plain ? QString::fromLatin1(bytes) : tidied(QString::fromUtf8(bytes));
}

QStringList CsvTable::lines(qsizetype row) const
{
    QStringList all;
    const int cells = width(row);
    all.reserve(cells);
    for (int column = 0; column < cells; ++column)
        all += line(row, column);
    return all;
}

bool CsvTable::isBlank(qsizetype row) const
{
    for (int column = 0; column < width(row); ++column) {
        if (!field(row, column).isEmpty())
            return false;
    }
    return true;
}

} // namespace gekend::exchange
