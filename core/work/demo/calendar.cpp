// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/calendar.h"

#include <array>

namespace gekend::work::demo {

namespace {

constexpr int kSaturday = 6;
constexpr int kBusyDays = 14;

double weightOf(QDate day, QDate first, QDate last)
{
    constexpr std::array<double, 7> weekday = {1.05, 1.2, 0.95, 1.2, 0.8, 0.14, 0.05};
    constexpr std::array<double, 12> month = {1.05, 0.95, 1.05, 1.05, 1.1, 1.05,
                                              0.75, 0.6,  1.15, 1.1,  1.1, 0.85};
    double weight = weekday[size_t(day.dayOfWeek() - 1)] * month[size_t(day.month() - 1)];
    const double part = double(first.daysTo(day)) / double(std::max<qint64>(1, first.daysTo(last)));
    weight *= 0.75 + 0.5 * part;
    if (isFreeDay(day))
        weight *= 0.05;
    if (day.month() == 12 && day.day() > 22)
        weight *= 0.4;
    const auto left = day.daysTo(last);
    if (left < kBusyDays)
        weight *= 1.7;
    if (left == 0)
        weight = std::max(weight, 1.0); // a demo opened on a Sunday shows something as well
    return weight;
}

} // namespace

Calendar::Calendar(QDate first, QDate last, int contacts)
    : m_first(first)
{
    const auto days = first.daysTo(last) + 1;
    double total = 0;
    for (qint64 i = 0; i < days; ++i)
        total += weightOf(first.addDays(i), first, last);
    double upTo = 0;
    int given = 0;
    for (qint64 i = 0; i < days; ++i) {
        upTo += weightOf(first.addDays(i), first, last);
        const int now = int(upTo / total * contacts + 0.5);
        m_counts.push_back(now - given);
        given = now;
    }
}

bool isFreeDay(QDate day)
{
    constexpr std::array<std::pair<int, int>, 5> free = {{{1, 1}, {4, 27}, {5, 5}, {12, 25}, {12, 26}}};
    return std::any_of(free.begin(), free.end(), [day](const auto &date) {
        return date.first == day.month() && date.second == day.day();
    });
}

QDate workdayFrom(QDate day)
{
    return day.dayOfWeek() < kSaturday ? day : day.addDays(8 - day.dayOfWeek());
}

} // namespace gekend::work::demo
