// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_painter.h"

#include "app/charts/chart_painter.h"
#include "app/print/locator_map.h"
#include "app/print/text_box.h"

#include <QPainter>
#include <QPainterPath>

namespace gekend::app {

namespace {

void paint(QPainter &painter, const QRectF &box, const TextMark &mark)
{
    const auto layout = lineLayout(mark.text, mark.style);
    const qreal free = lineHeight(mark.style) - layout->lineAt(0).height();
    painter.setPen(mark.style.color);
    layout->draw(&painter, box.topLeft() + QPointF(0, free / 2));
}

void paint(QPainter &painter, const QRectF &box, const FillMark &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.color);
    if (mark.radius > 0)
        painter.drawRoundedRect(box, mark.radius, mark.radius);
    else
        painter.drawRect(box);
}

void paint(QPainter &painter, const QRectF &box, const ArrowMark &mark)
{
    QPainterPath path;
    switch (mark.difference) {
    case figures::Difference::Higher:
        path.addPolygon(QPolygonF({box.bottomLeft(), box.bottomRight(), {box.center().x(), box.top()}}));
        break;
    case figures::Difference::Lower:
        path.addPolygon(QPolygonF({box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}));
        break;
    case figures::Difference::Similar:
        path.addRect(box.left(), box.top() + box.height() * 0.2, box.width(), box.height() * 0.2);
        path.addRect(box.left(), box.top() + box.height() * 0.6, box.width(), box.height() * 0.2);
        break;
    }
    path.closeSubpath();
    painter.fillPath(path, mark.color);
}

void paint(QPainter &painter, const QRectF &box, const ChartMark &mark)
{
    paintChart(painter, box, mark.chart, printChartTheme(pixelsOf(PrintSize::Small)));
}

void paint(QPainter &painter, const QRectF &box, const MapMark &mark)
{
    paintLocatorMap(painter, box, mark.map);
}

} // namespace

void paintPage(QPainter &painter, const Page &page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PageItem &item : page.items)
        std::visit([&](const auto &mark) { paint(painter, item.box, mark); }, item.mark);
    painter.restore();
}

QImage pageImage(const Page &page, int width, const PageFormat &format)
{
    const qreal scale = width / format.size.width();
    QImage image(width, qRound(format.size.height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

} // namespace gekend::app
