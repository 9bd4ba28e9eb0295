// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/table_layout.h"

#include <numeric>

namespace gekend::app {

namespace {

constexpr qreal kCellGap = points(10);
constexpr qreal kRowPadding = points(2.3);
constexpr qreal kRule = points(0.5);
constexpr qreal kMostSlack = points(44); // between numbers
constexpr qreal kKeptTogether = points(250); // lower tables are not divided over pages
constexpr int kMostLines = 12; // of one cell: a row is never cut, so it must fit on a page

const PrintStyle kCaption{PrintSize::Small, QFont::DemiBold, ink::kText};
const PrintStyle kHead{PrintSize::Small, QFont::DemiBold, ink::kMuted};
const PrintStyle kCell{PrintSize::Small, QFont::Normal, ink::kText};
const PrintStyle kStrong{PrintSize::Small, QFont::DemiBold, ink::kText};

class Builder {
public:
    Builder(const profile::Table &table, qreal width, int element)
        : m_table(table)
        , m_fullWidth(width)
        , m_element(element)
        , m_columns(columnWidths())
        , m_width(std::accumulate(m_columns.begin(), m_columns.end(), kCellGap * qreal(m_columns.size() - 1)))
    {
    }

    std::vector<Piece> build();

private:
    qreal naturalWidth(size_t column) const;
    std::vector<qreal> columnWidths() const;
    bool isGroup(size_t row) const
    {
        return std::find(m_table.groupRows.begin(), m_table.groupRows.end(), row) != m_table.groupRows.end();
    }
    bool isTotal(size_t row) const { return m_table.totalLast && row + 1 == m_table.rows.size(); }
    Piece rowPiece(const QStringList &cells, const PrintStyle &style, Tag::Role role, bool spans) const;
    void addRule(Piece &piece, qreal y, qreal thickness, const QColor &color) const
    {
        piece.items.push_back({{0, y, m_width, thickness}, FillMark{color, 0}, {}});
    }
    Piece headPiece() const;
    Piece bodyPiece(size_t row) const;

    const profile::Table &m_table;
    qreal m_fullWidth; // there is
    int m_element;
    std::vector<qreal> m_columns;
    qreal m_width; // of the table
};

qreal Builder::naturalWidth(size_t column) const
{
    qreal width = textWidth(m_table.columns[column].title, kHead);
    for (size_t row = 0; row < m_table.rows.size(); ++row) {
        if (column > 0 || !isGroup(row))
            width = std::max(width, textWidth(m_table.rows[row][qsizetype(column)], kStrong));
    }
    return width + points(1);
}

/// Numbers get the room they need and words share the rest by weight, but none more than it can use: a number
/// far from its name is hard to read.
std::vector<qreal> Builder::columnWidths() const
{
    const size_t count = m_table.columns.size();
    const auto isWords = [&](size_t c) { return m_table.columns[c].align == profile::Column::Align::Left; };
    std::vector<qreal> widths(count, 0), natural(count, 0);
    qreal rest = m_fullWidth - kCellGap * qreal(count - 1);
    int weights = 0;
    for (size_t c = 0; c < count; ++c) {
        natural[c] = naturalWidth(c);
        if (isWords(c)) {
            weights += m_table.columns[c].weight;
            continue;
        }
        widths[c] = std::min(natural[c], m_fullWidth / 3);
        rest -= widths[c];
    }
    qreal left = rest;
    for (size_t c = 0; c < count; ++c) {
        if (isWords(c)) {
            widths[c] = std::min(rest * m_table.columns[c].weight / weights, natural[c] + kCellGap);
            left -= widths[c];
        }
    }
    // What words do not need goes first to words that do, then to the numbers.
    for (size_t c = 0; c < count; ++c) {
        const qreal more = isWords(c) ? std::clamp(natural[c] - widths[c], 0.0, std::max(left, 0.0)) : 0;
        widths[c] += more;
        left -= more;
    }
    const auto words = std::count_if(m_table.columns.begin(), m_table.columns.end(), [](const auto &column) {
        return column.align == profile::Column::Align::Left;
    });
    if (words > 1) { // lists of words look best at the full width
        for (size_t c = 0; left > 0 && c < count; ++c)
            widths[c] += isWords(c) ? left * m_table.columns[c].weight / weights : 0;
        return widths;
    }
    const auto numbers =
        std::count_if(m_table.columns.begin(), m_table.columns.end(),
                      [](const auto &column) { return column.align == profile::Column::Align::Right; });
    for (size_t c = 0; left > 0 && c < count; ++c) {
        if (!isWords(c))
            widths[c] += std::min(left / qreal(numbers), kMostSlack);
    }
    return widths;
}

Piece Builder::rowPiece(const QStringList &cells, const PrintStyle &style, Tag::Role role, bool spans) const
{
    Piece piece;
    const Tag tag{role, m_element, {}};
    qreal x = 0;
    qreal height = lineHeight(style);
    for (size_t c = 0; c < m_columns.size(); ++c) {
        const QString &text = cells[qsizetype(c)];
        const qreal width = spans && c == 0 ? m_width : m_columns[c];
        qreal shift = 0;
        if (m_table.columns[c].align == profile::Column::Align::Right && !text.isEmpty())
            shift = std::max(0.0, width - textWidth(text, style));
        height = std::max(height,
                          addText(piece, text, style, {x + shift, kRowPadding}, width - shift + points(1),
                                  tag, kMostLines));
        x += m_columns[c] + kCellGap;
    }
    piece.height = height + 2 * kRowPadding;
    return piece;
}

Piece Builder::headPiece() const
{
    QStringList titles;
    for (const profile::Column &column : m_table.columns)
        titles << column.title;
    Piece head = rowPiece(titles, kHead, Tag::Role::TableHead, false);
    addRule(head, head.height, 2 * kRule, ink::kText);
    head.height += 2 * kRule;
    head.keepWithNext = true;
    return head;
}

Piece Builder::bodyPiece(size_t row) const
{
    const bool strong = isGroup(row) || isTotal(row);
    Piece piece = rowPiece(m_table.rows[row], strong ? kStrong : kCell,
                           isGroup(row) ? Tag::Role::TableHead : Tag::Role::TableCell, isGroup(row));
    const bool last = row + 1 == m_table.rows.size();
    if (isGroup(row)) {
        piece.before = row == 0 ? 0 : points(5);
        piece.keepWithNext = true;
    }
    const bool darker = row + 2 == m_table.rows.size() && m_table.totalLast;
    addRule(piece, piece.height, kRule, darker ? ink::kMuted : ink::kRule);
    piece.height += kRule;
    // The last row does not stand alone on a page, nor the first below its head.
    if (!last && (row == 0 || row + 2 == m_table.rows.size()))
        piece.keepWithNext = true;
    return piece;
}

std::vector<Piece> Builder::build()
{
    std::vector<Piece> pieces;
    if (!m_table.caption.isEmpty()) {
        for (Piece &line :
             textPieces(m_table.caption, kCaption, m_fullWidth, {Tag::Role::Caption, m_element, {}})) {
            line.before = pieces.empty() ? points(14) : 0;
            line.keepWithNext = true;
            pieces.push_back(std::move(line));
        }
    }
    const auto head = std::make_shared<const Piece>(headPiece());
    pieces.push_back(*head);
    if (pieces.size() == 1)
        pieces.back().before = points(4);
    for (size_t row = 0; row < m_table.rows.size(); ++row) {
        pieces.push_back(bodyPiece(row));
        pieces.back().repeated = head;
    }
    const qreal height = std::accumulate(pieces.begin(), pieces.end(), 0.0,
                                         [](qreal sum, const Piece &piece) { return sum + piece.height; });
    for (size_t i = 0; height < kKeptTogether && i + 1 < pieces.size(); ++i)
        pieces[i].keepWithNext = true;
    return pieces;
}

} // namespace

std::vector<Piece> tablePieces(const profile::Table &table, qreal width, int element)
{
    if (table.columns.empty())
        return {};
    return Builder(table, width, element).build();
}

} // namespace gekend::app
