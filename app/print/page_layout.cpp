// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_layout.h"

#include "app/charts/chart_theme.h"
#include "app/charts/plot_layout.h"
#include "app/print/cover_layout.h"
#include "app/print/table_layout.h"
#include "app/print/tile_layout.h"

namespace gekend::app {

using namespace Qt::StringLiterals;
using namespace profile;

namespace {

const PrintStyle kChapter{PrintSize::Heading, QFont::Bold, ink::kAccent};
const PrintStyle kHeading{PrintSize::Body, QFont::Bold, ink::kText};
const PrintStyle kLead{PrintSize::Body, QFont::Medium, ink::kText};
const PrintStyle kBody{PrintSize::Body, QFont::Normal, ink::kText};
const PrintStyle kChartTitle{PrintSize::Body, QFont::DemiBold, ink::kText};
const PrintStyle kSmall{PrintSize::Small, QFont::Normal, ink::kMuted};

constexpr qreal kMapHeight = millimetres(90);
/// Lines longer than about eighty letters are hard to read.
constexpr qreal kTextShare = 0.88;

/// Turns blocks into pieces, in order.
class Composer {
public:
    Composer(qreal width, int &element)
        : m_width(width)
        , m_element(element)
    {
    }

    void addSection(const Section &section)
    {
        addLines(section.title, kChapter, Tag::Role::Heading1, points(22), true);
        m_pieces.back().wantedRoom = millimetres(70);
        m_pieces.back().before = points(22);
        for (const Block &block : section.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
    }
    std::vector<Piece> take() { return std::move(m_pieces); }

private:
    void addLines(const QString &text, const PrintStyle &style, Tag::Role role, qreal before, bool keep)
    {
        const qreal width =
            style == kBody || style == kLead || style == kSmall ? m_width * kTextShare : m_width;
        std::vector<Piece> lines = textPieces(text, style, width, {role, m_element++, {}});
        for (size_t i = 0; i < lines.size(); ++i) {
            lines[i].before = i == 0 ? before : 0;
            lines[i].keepWithNext = lines[i].keepWithNext || keep;
            m_pieces.push_back(std::move(lines[i]));
        }
    }
    void append(std::vector<Piece> pieces)
    {
        std::move(pieces.begin(), pieces.end(), std::back_inserter(m_pieces));
    }

    void add(const Heading &heading)
    {
        addLines(heading.text, kHeading, heading.level == 2 ? Tag::Role::Heading2 : Tag::Role::Heading3,
                 heading.level == 2 ? points(18) : points(12), true);
    }
    void add(const Paragraph &paragraph)
    {
        addLines(paragraph.text, paragraph.style == Paragraph::Style::Lead ? kLead : kBody,
                 Tag::Role::Paragraph, points(8), false);
    }
    void add(const Note &note)
    {
        // A note belongs to what stands above it.
        if (!m_pieces.empty())
            m_pieces.back().keepWithNext = true;
        addLines(note.text, kSmall, Tag::Role::Note, points(6), false);
    }
    void add(const KeyTiles &tiles) { append(tilePieces(tiles, m_width, m_element++)); }
    void add(const Table &table)
    {
        append(tablePieces(table, m_width, m_element++));
        QStringList below{table.note, sourceLine(table.sources)};
        below.removeAll(QString());
        if (!below.isEmpty())
            add(Note{below.join(u' ')});
    }
    void add(const ChartSpec &chart);
    void add(const MapSpec &map);
    void add(const PageBreak &) { m_breakNext = true; }

    qreal m_width;
    int &m_element;
    bool m_breakNext = false;
    std::vector<Piece> m_pieces;
};

void Composer::add(const ChartSpec &chart)
{
    const ChartTheme theme = printChartTheme(pixelsOf(PrintSize::Small));
    Piece piece{.before = points(16)};
    const Tag caption{Tag::Role::Caption, m_element++, {}};
    qreal y = addText(piece, chart.title, kChartTitle, {0, 0}, m_width, caption);
    y += addText(piece, chart.subtitle, kSmall, {0, y}, m_width, caption) + points(6);
    const qreal height = preferredHeight(chart, theme);
    piece.items.push_back(
        {{0, y, m_width, height}, ChartMark{chart}, {Tag::Role::Figure, m_element++, chart.altText}});
    y += height + points(6);
    QStringList below{chart.note, sourceLine(chart.sources)};
    below.removeAll(QString());
    y += addText(piece, below.join(u' '), kSmall, {0, y}, m_width * kTextShare,
                 {Tag::Role::Note, m_element++, {}});
    piece.height = y;
    m_pieces.push_back(std::move(piece));
}

void Composer::add(const MapSpec &map)
{
    Piece piece{.before = points(14)};
    const Tag caption{Tag::Role::Caption, m_element++, {}};
    qreal y = addText(piece, map.title, kChartTitle, {0, 0}, m_width, caption) + points(4);
    piece.items.push_back(
        {{0, y, m_width, kMapHeight}, MapMark{map}, {Tag::Role::Figure, m_element++, map.altText}});
    y += kMapHeight + points(4);
    y += addText(piece, map.attribution, kSmall, {0, y}, m_width, caption);
    piece.height = y;
    m_pieces.push_back(std::move(piece));
}

/// The title above and the number below; the cover has neither.
void addFurniture(Page &page, const Document &document, const PageFormat &format, size_t number, size_t count)
{
    const auto add = [&](const QString &text, qreal y, bool right) {
        const qreal width = textWidth(text, kSmall);
        const qreal x = right ? format.size.width() - format.right - width : format.left;
        page.items.push_back({{x, y, std::min(width, format.width()) + points(1), lineHeight(kSmall)},
                              TextMark{text, kSmall},
                              {}});
    };
    const auto fitting = [&](const QString &text) {
        return textBox(text, kSmall, format.width() * 0.7, 1).lines.value(0);
    };
    const qreal top = format.top - millimetres(11);
    const qreal bottom = format.size.height() - format.bottom + millimetres(7);
    add(fitting(document.title), top, false);
    page.items.push_back({{format.left, top + lineHeight(kSmall) + points(3), format.width(), points(0.5)},
                          FillMark{ink::kRule, 0},
                          {}});
    if (!document.organisation.isEmpty())
        add(fitting(document.organisation), bottom, false);
    add(u"%1 van %2"_s.arg(number).arg(count), bottom, true);
}

} // namespace

std::vector<Page> layoutPages(const Document &document, const PageFormat &format)
{
    int element = 1;
    std::vector<Page> pages{coverPage(document.cover, format, element)};
    Composer composer(format.width(), element);
    for (const Section &section : document.sections)
        composer.addSection(section);
    for (Page &page : paginated(composer.take(), format))
        pages.push_back(std::move(page));
    for (size_t i = 1; i < pages.size(); ++i)
        addFurniture(pages[i], document, format, i + 1, pages.size());
    return pages;
}

} // namespace gekend::app
