// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace gekend::app {

/// A sheet over the window that holds one panel in its middle. Escape or a click beside the panel closes it,
/// and the keyboard goes back to where it was.
class Overlay : public QWidget {
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    void open();
    void close();
    bool isOpen() const { return isVisible(); }

protected:
    /// The widget that is laid out on the sheet; made by the heir.
    void setPanel(QWidget *panel);
    /// Where the panel stands on a sheet of this size.
    virtual QRect placeOf(QSize sheet) const = 0;
    virtual QWidget *firstFocus() const = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fit();

    QWidget *m_panel = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace gekend::app
