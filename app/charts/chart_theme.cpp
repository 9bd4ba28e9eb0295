// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_theme.h"

#include <QFontDatabase>

namespace gekend::app {

using namespace Qt::StringLiterals;

QFont ChartTheme::font(QFont::Weight weight) const
{
    QFont font(family);
    font.setPixelSize(qMax(1, qRound(em)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (!shaping)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

const QColor &ChartTheme::colorOf(profile::ChartSeries::Role role) const
{
    switch (role) {
    case profile::ChartSeries::Role::Area: return area;
    case profile::ChartSeries::Role::Gemeente: return gemeente;
    case profile::ChartSeries::Role::Country: return country;
    }
    Q_UNREACHABLE();
}

QString chartFamily()
{
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"Open Sans"_s, u"Segoe UI"_s,
                                  u"Helvetica Neue"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s}) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

ChartTheme lightChartTheme(qreal em)
{
    // Vermilion is Okabe and Ito's; teal is Gekend's accent, told apart from it by lightness as well.
    return {.surface = QColor(0xffffff),
            .text = QColor(0x1c1b19),
            .muted = QColor(0x5c5851),
            .grid = QColor(0xe2e0da),
            .area = QColor(0x0b6e63),
            .gemeente = QColor(0xd55e00),
            .country = QColor(0x3d3a36),
            .family = chartFamily(),
            .em = em};
}

ChartTheme darkChartTheme(qreal em)
{
    return {.surface = QColor(0x1f211e),
            .text = QColor(0xecebe6),
            .muted = QColor(0xb3b2aa),
            .grid = QColor(0x3a3d38),
            .area = QColor(0x5cc8b4),
            .gemeente = QColor(0xe69f00),
            .country = QColor(0xecebe6),
            .family = chartFamily(),
            .em = em};
}

ChartTheme printChartTheme(qreal em)
{
    ChartTheme theme = lightChartTheme(em);
    theme.shaping = false;
    return theme;
}

} // namespace gekend::app
