// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace gekend::app {

class PlainLabel;

/// One place to go in the rail: icon and word, marked when it is where one is.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(Glyph glyph, const QString &word, QWidget *parent = nullptr);
    /// Icon only, the word as tool tip: for narrow windows and large text.
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    bool m_compact = false;
};

/// The places of the window at its left side, under the name of the wijk.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Adds a place; places in the foot stand at the bottom. `shortcut` is told in the tool tip.
    void add(int id, Glyph glyph, const QString &word, const QString &shortcut, bool foot = false);
    void setWijkName(const QString &name);
    void setCurrent(int id);
    RailButton *button(int id) const;
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    struct Place {
        int id;
        RailButton *button;
    };
    PlainLabel *m_name;
    QVBoxLayout *m_places;
    QVBoxLayout *m_foot;
    std::vector<Place> m_buttons;
    bool m_compact = false;
};

} // namespace gekend::app
