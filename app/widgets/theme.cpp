// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include "app/widgets/style.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace gekend::app {

namespace {

QString textFamily()
{
    // Asked once: the installed fonts do not change while the window is open.
    static const QString family = [] {
        const QString inter = u"Inter"_s;
        return QFontDatabase::families().contains(inter)
            ? inter
            : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

void setInactiveSelection(QPalette &palette, const Theme &theme)
{
    palette.setColor(QPalette::Inactive, QPalette::Highlight, theme(Ink::Pressed));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, theme(Ink::Text));
}

} // namespace

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Ink ink) {
        palette.setColor(QPalette::All, role, theme(ink));
    };
    set(QPalette::Window, Ink::Window);
    set(QPalette::Base, Ink::Surface);
    set(QPalette::AlternateBase, Ink::Window);
    set(QPalette::Button, Ink::Surface);
    set(QPalette::ToolTipBase, Ink::Raised);
    set(QPalette::ToolTipText, Ink::Text);
    set(QPalette::WindowText, Ink::Text);
    set(QPalette::Text, Ink::Text);
    set(QPalette::ButtonText, Ink::Text);
    set(QPalette::BrightText, Ink::Danger);
    set(QPalette::PlaceholderText, Ink::Muted);
    set(QPalette::Link, Ink::Accent);
    set(QPalette::LinkVisited, Ink::Accent);
    set(QPalette::Highlight, Ink::Accent);
    set(QPalette::HighlightedText, Ink::OnAccent);
    set(QPalette::Light, Ink::Surface);
    set(QPalette::Midlight, Ink::Hover);
    set(QPalette::Mid, Ink::Hairline);
    set(QPalette::Dark, Ink::Edge);
    set(QPalette::Shadow, Ink::Edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme(Ink::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme(Ink::Pressed));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme(Ink::Disabled));
    setInactiveSelection(palette, theme);
    return palette;
}

QFont fontOf(const Theme &theme, TextSize size, QFont::Weight weight)
{
    QFont font(textFamily());
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(pointsOf(size) * theme.textScale);
    font.setWeight(weight);
    return font;
}

const Theme &currentTheme()
{
    static const Theme fallback;
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->theme() : fallback;
}

void applyTheme(QApplication &app, const Theme &theme)
{
    app.setStyle(new Style(theme)); // the application owns it
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(fontOf(theme, TextSize::Body));
    QApplication::setFont(fontOf(theme, TextSize::Body, QFont::Medium), "QPushButton");
}

} // namespace gekend::app
