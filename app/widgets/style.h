// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace gekend::app {

/// What a push button is among its neighbours; set with setButtonRole().
enum class ButtonRole { Secondary, Primary, Quiet, Danger };
void setButtonRole(QWidget &button, ButtonRole role);
ButtonRole buttonRole(const QWidget *button);

/// Fusion with Gekend's tokens: flat surfaces, rounded corners, one accent, a focus ring of two pixels.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    const Theme &theme() const { return m_theme; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawToolPanel(const QStyleOption &option, QPainter &painter) const;
    void drawFieldPanel(const QStyleOption &option, QPainter &painter) const;
    void drawCheck(const QStyleOption &option, QPainter &painter) const;
    void drawRow(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawRing(const QRect &rect, QPainter &painter, double radius) const;
    void drawFloating(const QRect &rect, QPainter &painter) const;
    void drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const;
    QRect scrollBarRect(const QStyleOptionSlider &option, SubControl sub) const;

    Theme m_theme;
};

/// A rectangle with round corners on whole pixels; a transparent edge or fill is left out.
void paintRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                  const QColor &edge = Qt::transparent, double edgeWidth = 1);

} // namespace gekend::app
