// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tokens.h"

#include <array>
#include <cmath>

namespace gekend::app {

namespace {

struct InkToken {
    Ink ink;
    QRgb light;
    QRgb dark;
};

constexpr std::array<InkToken, size_t(Ink::Count)> kInks = {{
    {Ink::Window, 0xfff7f6f3, 0xff161715},       {Ink::Rail, 0xffefede8, 0xff1b1d1a},
    {Ink::Surface, 0xffffffff, 0xff1f211e},      {Ink::Raised, 0xffffffff, 0xff282b27},
    {Ink::Hover, 0xfff0eee9, 0xff282b27},        {Ink::Pressed, 0xffe4e1da, 0xff343730},
    {Ink::Hairline, 0xffe4e1da, 0xff343730},     {Ink::Edge, 0xff857f75, 0xff868b80},
    {Ink::Text, 0xff1c1b19, 0xffecebe6},         {Ink::Muted, 0xff5c5851, 0xffb3b2aa},
    {Ink::Disabled, 0xff6e6961, 0xffa3a199},     {Ink::Accent, 0xff0b6e63, 0xff5cc8b4},
    {Ink::AccentHover, 0xff095c53, 0xff74d5c3},  {Ink::AccentPressed, 0xff074b44, 0xff8adfcf},
    {Ink::OnAccent, 0xffffffff, 0xff06231f},     {Ink::AccentSoft, 0xffddefea, 0xff1e3a35},
    {Ink::OnAccentSoft, 0xff0a5249, 0xffa6e6da}, {Ink::Danger, 0xffb3261e, 0xffff9c92},
    {Ink::DangerSoft, 0xfffbe9e7, 0xff44231f},   {Ink::Warning, 0xff7f4d00, 0xfff2be6a},
    {Ink::WarningSoft, 0xfffdf0d5, 0xff3d2f18},  {Ink::Success, 0xff2b6b2f, 0xff8fd694},
    {Ink::SuccessSoft, 0xffe4f2e3, 0xff1f371e},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < kInks.size(); ++i) {
        if (size_t(kInks[i].ink) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is read by index");

constexpr double kTextContrast = 4.5;
constexpr double kGraphicContrast = 3;

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

std::vector<InkPair> madePairs()
{
    std::vector<InkPair> pairs = {
        {Ink::OnAccent, Ink::Accent, kTextContrast},
        {Ink::OnAccent, Ink::AccentHover, kTextContrast},
        {Ink::OnAccent, Ink::AccentPressed, kTextContrast},
        {Ink::OnAccentSoft, Ink::AccentSoft, kTextContrast},
        {Ink::Text, Ink::Pressed, kTextContrast},
    };
    for (const Ink soft : {Ink::DangerSoft, Ink::WarningSoft, Ink::SuccessSoft})
        pairs.push_back({Ink::Text, soft, kTextContrast});
    pairs.push_back({Ink::Danger, Ink::DangerSoft, kTextContrast});
    pairs.push_back({Ink::Warning, Ink::WarningSoft, kTextContrast});
    pairs.push_back({Ink::Success, Ink::SuccessSoft, kTextContrast});
    for (const Ink ground :
         {Ink::Window, Ink::Rail, Ink::Surface, Ink::Raised, Ink::Hover, Ink::AccentSoft}) {
        for (const Ink text :
             {Ink::Text, Ink::Muted, Ink::Disabled, Ink::Accent, Ink::Danger, Ink::Warning, Ink::Success})
            pairs.push_back({text, ground, kTextContrast});
        pairs.push_back({Ink::Edge, ground, kGraphicContrast});
    }
    return pairs;
}

} // namespace

QColor colorOf(Ink ink, Scheme scheme)
{
    const InkToken &token = kInks[size_t(ink)];
    return QColor::fromRgb(scheme == Scheme::Light ? token.light : token.dark);
}

const std::vector<InkPair> &inkPairs()
{
    static const std::vector<InkPair> pairs = madePairs();
    return pairs;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double pointsOf(TextSize size)
{
    switch (size) {
    case TextSize::Caption: return 9;
    case TextSize::Body: return 10.5;
    case TextSize::Heading: return 13.5;
    case TextSize::Title: return 21;
    }
    Q_UNREACHABLE();
}

} // namespace gekend::app
