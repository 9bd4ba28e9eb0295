// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes, distances and habits of Style.
#include "app/widgets/style.h"

#include <QStyleOption>

namespace gekend::app {

namespace {

constexpr int kIconSide = 18;
constexpr int kScrollBarExtent = 12;
constexpr int kLeastSlider = 32;

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return m_theme.scaled(kIconSide);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return space::kTwo;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::kOne;
    case PM_ScrollBarExtent: return kScrollBarExtent;
    case PM_ScrollBarSliderMin: return kLeastSlider;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return space::kTwo;
    case PM_ToolTipLabelFrameWidth:
    case PM_CheckBoxLabelSpacing: return space::kOne;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_theme.reducedMotion ? 0 : kAnimationMs;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Slider_AbsoluteSetButtons: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int height = std::max(kControlHeight, option ? option->fontMetrics.height() + space::kTwo : 0);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        const int gap = button && !button->icon.isNull() ? space::kOne : 0;
        return {bare ? height : size.width() + gap + 2 * space::kTwo, height};
    }
    case CT_LineEdit: return {size.width() + 2 * space::kSmall, height};
    case CT_ComboBox: return {size.width() + space::kSix + space::kSmall, height};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space::kTwo, std::max(base.height(), height)};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), kSmallestTarget)};
    }
    case CT_ToolButton: {
        const int least = std::max(kSmallestTarget + space::kOne, size.height() + space::kOne);
        return {std::max(size.width() + space::kTwo, least), least};
    }
    case CT_ProgressBar: return {size.width(), space::kOne};
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::kOne, 0, -space::kOne, 0);
        return option->rect;
    }
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    case SE_ItemViewItemText:
    case SE_ItemViewItemDecoration:
        return QProxyStyle::subElementRect(element, option, widget).translated(space::kHalf, 0);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, sub);
    }
    if (control == CC_ComboBox) {
        const QRect whole = option->rect;
        const int arrow = m_theme.scaled(kIconSide) + space::kTwo;
        if (sub == SC_ComboBoxArrow)
            return visualRect(option->direction, whole, whole.adjusted(whole.width() - arrow, 0, 0, 0));
        if (sub == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(space::kOne, 1, -arrow, -1));
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect Style::scrollBarRect(const QStyleOptionSlider &option, SubControl sub) const
{
    const QRect whole = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? whole.width() : whole.height();
    const qint64 range = qint64(option.maximum) - option.minimum + option.pageStep;
    int slider = length;
    if (option.maximum > option.minimum && range > 0)
        slider =
            std::clamp(int(qint64(length) * option.pageStep / range), std::min(kLeastSlider, length), length);
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                              length - slider, option.upsideDown);
    const auto along = [&](int from, int extent) {
        return horizontal ? QRect(whole.x() + from, whole.y(), extent, whole.height())
                          : QRect(whole.x(), whole.y() + from, whole.width(), extent);
    };
    switch (sub) {
    case SC_ScrollBarGroove: return whole;
    case SC_ScrollBarSlider: return along(start, slider);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + slider, length - start - slider);
    default: return {};
    }
}

} // namespace gekend::app
