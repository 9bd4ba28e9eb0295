// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/contact_periods.h"

#include "core/profile/wording.h"

#include <numeric>

namespace gekend::profile {

namespace {

constexpr int kMonths = 36;

int stepMonths(ContactPeriods::Step step)
{
    switch (step) {
    case ContactPeriods::Step::Month: return 1;
    case ContactPeriods::Step::Quarter: return 3;
    case ContactPeriods::Step::Year: return 12;
    }
    Q_UNREACHABLE();
}

/// Contacts per month, the last one first, until the first month that had any.
std::vector<qint64> monthsBack(const ProfileInput &input)
{
    std::vector<qint64> months(kMonths, 0);
    if (!input.to.isValid())
        return {};
    const int last = input.to.year() * 12 + input.to.month() - 1;
    for (const MonthCount &one : input.contactsPerMonth) {
        const int back = last - (one.year * 12 + one.month - 1);
        if (back >= 0 && back < kMonths)
            months[size_t(back)] += one.contacts;
    }
    while (!months.empty() && months.back() == 0)
        months.pop_back();
    return months;
}

std::vector<PeriodCount> grouped(const ProfileInput &input, const std::vector<qint64> &back, size_t size)
{
    const QDate lastMonth(input.to.year(), input.to.month(), 1);
    std::vector<qint64> counts;
    std::vector<PeriodCount> periods;
    // An incomplete first group would look like a quiet time.
    for (size_t g = 0; (g + 1) * size <= back.size(); ++g) {
        const auto first = back.begin() + qsizetype(g * size);
        counts.push_back(std::accumulate(first, first + qsizetype(size), qint64(0)));
        const QDate from = lastMonth.addMonths(-int((g + 1) * size) + 1);
        periods.push_back({from, from.addMonths(int(size)).addDays(-1), {}});
    }
    const figures::ProtectedLine line = figures::protectedLine(counts, input.rule);
    for (size_t g = 0; g < periods.size(); ++g)
        periods[g].contacts = line.counts[g];
    std::reverse(periods.begin(), periods.end());
    return periods;
}

qsizetype hiddenIn(const std::vector<PeriodCount> &periods)
{
    return std::count_if(periods.begin(), periods.end(),
                         [](const PeriodCount &one) { return !one.contacts; });
}

} // namespace

bool ContactPeriods::anyHidden() const
{
    return hiddenIn(periods) > 0;
}

ContactPeriods contactPeriods(const ProfileInput &input)
{
    using Step = ContactPeriods::Step;
    const std::vector<qint64> back = monthsBack(input);
    for (const Step step : {Step::Month, Step::Quarter, Step::Year}) {
        auto periods = grouped(input, back, size_t(stepMonths(step)));
        // One bar tells nothing about time.
        if (periods.size() > 1 && hiddenIn(periods) * 4 <= qsizetype(periods.size()))
            return {step, std::move(periods)};
    }
    return {};
}

QString nameOf(const PeriodCount &period)
{
    return periodText(period.from, period.to);
}

std::optional<figures::Difference> yearOnYear(const ProfileInput &input)
{
    const std::vector<qint64> back = monthsBack(input);
    if (back.size() < 24)
        return std::nullopt;
    const auto sum = [&](qsizetype first) {
        return std::accumulate(back.begin() + first, back.begin() + first + 12, qint64(0));
    };
    const auto last = figures::shown(sum(0), input.rule), before = figures::shown(sum(12), input.rule);
    if (!last || !before)
        return std::nullopt;
    return figures::difference(double(*last), double(*before), Measure::Kind::Mean);
}

} // namespace gekend::profile
