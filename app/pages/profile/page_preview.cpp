// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/profile/page_preview.h"

#include "app/widgets/style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace gekend::app {

namespace {

constexpr int kWidestPage = 760;

/// One page on the desk.
class PageSheet final : public QWidget {
public:
    explicit PageSheet(QImage image)
        : m_image(std::move(image))
    {
        const QSize shown = m_image.deviceIndependentSize().toSize();
        setFixedSize(shown + QSize(2, 2));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), currentTheme()(Ink::Edge));
        painter.drawImage(QPoint(1, 1), m_image);
    }

private:
    QImage m_image;
};

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Pages of the profile"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the width
    auto *desk = new QWidget;
    m_column = new QVBoxLayout(desk);
    m_column->setContentsMargins(0, 0, space::kTwo, space::kThree);
    m_column->setSpacing(space::kThree);
    setWidget(desk);
}

int PagePreview::wantedWidth() const
{
    const int room = viewport()->width() - space::kThree;
    return qRound(std::clamp(room, 200, kWidestPage) * devicePixelRatioF());
}

void PagePreview::setPages(const std::vector<QImage> &pages)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = int(pages.size());
    m_drawnFor = wantedWidth();
    int number = 0;
    for (QImage page : pages) {
        page.setDevicePixelRatio(devicePixelRatioF());
        auto *sheet = new PageSheet(page);
        sheet->setAccessibleName(tr("Page %1 of %2").arg(++number).arg(pages.size()));
        m_column->addWidget(sheet, 0, Qt::AlignHCenter);
    }
    m_column->addStretch(1);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_count > 0 && m_drawnFor != wantedWidth())
        Q_EMIT widthChanged();
}

} // namespace gekend::app
