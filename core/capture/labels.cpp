// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/labels.h"

#include "core/capture/words.h"

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
    // "een moeder met kind", "groepje van 6 jongens" and "6 jongeren en 2 ouders" tell their number
    // themselves.
    const QString first = others.what.section(u' ', 0, 0).toLower();
    const bool tells = numberFromWord(first) > 0 || (!first.isEmpty() && first.front().isDigit())
        || first.startsWith(u"groep") || first.startsWith(u"club") || first.endsWith(u"tal")
        || isPersonNoun(first);
    return others.count == 0 || tells ? others.what : QString::number(others.count) + u' ' + others.what;
}

} // namespace gekend::capture
