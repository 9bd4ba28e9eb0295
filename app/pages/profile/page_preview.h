// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

class QVBoxLayout;

namespace gekend::app {

/// The pages of a document below each other, as wide as there is room.
class PagePreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(const std::vector<QImage> &pages);
    int pageCount() const { return m_count; }
    /// How many real pixels a page is wide at the present size.
    int wantedWidth() const;

Q_SIGNALS:
    /// The room changed so much that the pages should be drawn anew.
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_column;
    int m_count = 0;
    int m_drawnFor = 0;
};

} // namespace gekend::app
