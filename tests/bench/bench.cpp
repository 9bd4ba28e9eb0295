// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double kShortestLoop = 0.1; // seconds

/// Keeps the last run instead of printing it.
class Collector final : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        if (!runs.empty())
            m_run = runs.front();
    }

    /// Seconds of one iteration, or of the counter of that name.
    std::optional<double> seconds(const std::string &counter) const
    {
        if (!m_run)
            return std::nullopt;
        if (counter.empty())
            return m_run->GetAdjustedCPUTime() / benchmark::GetTimeUnitMultiplier(m_run->time_unit);
        const auto found = m_run->counters.find(counter);
        return found == m_run->counters.end() ? std::nullopt : std::optional(double(found->second));
    }

private:
    std::optional<Run> m_run;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

Bench::Bench(const std::string &filter, int rounds)
    : m_filterText(filter)
    , m_filter(filter)
    , m_rounds(rounds)
{
}

bool Bench::wants(const std::string &key) const
{
    return m_filterText.empty() || std::regex_search(key, m_filter);
}

bool Bench::wants(std::initializer_list<std::string_view> keys) const
{
    return std::any_of(keys.begin(), keys.end(),
                       [this](std::string_view key) { return wants(std::string(key)); });
}

Result<double> Bench::measure(const Comparison &comparison, bool own) const
{
    const std::string name = comparison.key + (own ? "/own" : "/anchor");
    const Body &body = own ? comparison.own : comparison.anchor;
    std::optional<Error> failure;
    auto *registered = benchmark::RegisterBenchmark(name.c_str(), [&](benchmark::State &state) {
        if (const Result<void> done = body(state); !done) {
            failure = done.error();
            state.SkipWithError("failed");
        }
    });
    registered->MeasureProcessCPUTime();
    if (comparison.iterations > 0)
        registered->Iterations(comparison.iterations);
    else
        registered->MinTime(kShortestLoop);
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector, "^" + name + "(/|$)");
    benchmark::ClearRegisteredBenchmarks();
    if (failure)
        return *failure;
    const auto seconds = collector.seconds(comparison.counter);
    if (!seconds)
        return invalid(u"Google Benchmark mat niets."_s);
    return *seconds / comparison.operations;
}

void Bench::compare(const Comparison &comparison)
{
    if (!wants(comparison.key))
        return;
    std::array<std::vector<double>, 2> times; // of the anchor, of our own
    std::vector<double> ratios;
    for (int round = 0; round <= m_rounds; ++round) {
        std::fprintf(stderr, "\r%-60s %d/%d", comparison.key.c_str(), round, m_rounds);
        std::array<double, 2> now{};
        for (int turn = 0; turn < 2; ++turn) {
            const bool own = (round + turn) % 2 == 1;
            const auto seconds = measure(comparison, own);
            if (!seconds)
                return fail(comparison.operation, seconds.error());
            now[own] = *seconds;
        }
        if (round == 0)
            continue; // caches were cold
        times[0].push_back(now[0]);
        times[1].push_back(now[1]);
        ratios.push_back(now[1] / now[0]);
    }
    std::fprintf(stderr, "\r%70s\r", "");
    Row row{.operation = comparison.operation, .against = comparison.against, .demand = comparison.demand};
    row.anchor = durationText(median(times[0]));
    row.own = durationText(median(times[1]));
    row.ratio = median(ratios);
    row.best = *std::min_element(times[1].begin(), times[1].end())
        / *std::min_element(times[0].begin(), times[0].end());
    m_table.add(std::move(row));
}

void Bench::fail(const QString &operation, const Error &error)
{
    std::fprintf(stderr, "\r%70s\r", "");
    m_failed = true;
    m_table.add({.operation = operation, .remark = sentence(error)});
}

} // namespace gekend::bench
