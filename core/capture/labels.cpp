// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/labels.h"

#include <array>

namespace gekend::capture {

using namespace Qt::StringLiterals;

QString momentLabel(QDate on, std::optional<QTime> at, QDate today)
{
    constexpr std::array<QStringView, 7> kDays{u"ma", u"di", u"wo", u"do", u"vr", u"za", u"zo"};
    constexpr std::array<QStringView, 12> kMonths{u"jan", u"feb", u"mrt", u"apr", u"mei", u"jun",
                                                  u"jul", u"aug", u"sep", u"okt", u"nov", u"dec"};
    if (!on.isValid())
        return {};
    QString text = kDays[size_t(on.dayOfWeek() - 1)].toString();
    text += u' ' + QString::number(on.day()) + u' ' + kMonths[size_t(on.month() - 1)].toString();
    if (on.year() != today.year())
        text += u' ' + QString::number(on.year());
    if (at)
        text += u' ' + at->toString(u"HH:mm");
    return text;
}

QString durationLabel(int minutes)
{
    constexpr int kHour = 60;
    QStringList parts;
    if (minutes >= kHour)
        parts += QString::number(minutes / kHour) + u" uur"_s;
    if (minutes % kHour != 0 || minutes == 0)
        parts += QString::number(minutes % kHour) + u" min"_s;
    return parts.join(u' ');
}

QString othersLabel(const Others &others)
{
    const bool counts = !others.what.isEmpty() && others.what.front().isDigit();
    return others.count == 0 || counts ? others.what : QString::number(others.count) + u' ' + others.what;
}

} // namespace gekend::capture
