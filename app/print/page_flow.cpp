// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_flow.h"

namespace gekend::app {

namespace {

class Paginator {
public:
    explicit Paginator(const PageFormat &format)
        : m_format(format)
    {
        m_pages.emplace_back();
    }

    void place(const Piece &piece, qreal chain)
    {
        const qreal before = m_y > 0 ? piece.before : 0;
        const bool full = m_y + before + std::max(chain, piece.wantedRoom) > m_format.height();
        if (m_y > 0 && (piece.breakBefore || full)) {
            m_pages.emplace_back();
            m_y = 0;
            if (piece.repeated)
                put(*piece.repeated);
        }
        m_y += m_y > 0 ? piece.before : 0;
        put(piece);
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    void put(const Piece &piece)
    {
        for (PageItem item : piece.items) {
            item.box.translate(m_format.left, m_format.top + m_y);
            m_pages.back().items.push_back(std::move(item));
        }
        m_y += piece.height;
    }

    const PageFormat &m_format;
    std::vector<Page> m_pages;
    qreal m_y = 0; // below the top margin
};

} // namespace

std::vector<Piece> textPieces(const QString &text, const PrintStyle &style, qreal width, const Tag &tag)
{
    const QStringList lines = textBox(text, style, width).lines;
    std::vector<Piece> pieces;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Piece piece{.height = lineHeight(style)};
        piece.items.push_back({{0, 0, width, piece.height}, TextMark{lines[i], style}, tag});
        // No first or last line alone on a page.
        piece.keepWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

qreal addText(Piece &piece, const QString &text, const PrintStyle &style, QPointF at, qreal width,
              const Tag &tag, int mostLines)
{
    if (text.isEmpty())
        return 0;
    const TextBox box = textBox(text, style, width, mostLines);
    const qreal height = lineHeight(style);
    for (qsizetype i = 0; i < box.lines.size(); ++i)
        piece.items.push_back(
            {{at.x(), at.y() + height * qreal(i), width, height}, TextMark{box.lines[i], style}, tag});
    return box.height;
}

std::vector<Page> paginated(const std::vector<Piece> &pieces, const PageFormat &format)
{
    Paginator pages(format);
    for (size_t i = 0; i < pieces.size(); ++i) {
        qreal chain = pieces[i].height;
        for (size_t j = i; pieces[j].keepWithNext && j + 1 < pieces.size(); ++j)
            chain += pieces[j + 1].before + pieces[j + 1].height;
        pages.place(pieces[i], chain);
    }
    return pages.take();
}

} // namespace gekend::app
