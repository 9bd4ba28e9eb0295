// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/bench/table.h"

#include <benchmark/benchmark.h>

#include <functional>
#include <regex>
#include <string>

namespace gekend::bench {

/// One side of a comparison: prepares, then works inside `for (auto _ : state)`. Only that loop is measured.
using Body = std::function<Result<void>(benchmark::State &)>;

/// Two ways to do one thing, measured beside each other.
struct Comparison {
    std::string key; // what --benchmark_filter is matched with: "read"
    QString operation;
    QString against; // what the anchor is
    double demand = 1; // own may take this many times the anchor
    Body own;
    Body anchor;
    int iterations = 0; // of the loop; 0: as many as make a tenth of a second
    double operations = 1; // in one iteration: the table shows the time of one
    std::string counter; // a counter in seconds that the body sets instead of CPU time: "p50"
};

/// Runs comparisons through Google Benchmark: own and anchor in turns, the order turned around every round,
/// the first round thrown away. Times are CPU times of the process.
class Bench {
public:
    Bench(const std::string &filter, int rounds);

    /// Whether the filter lets any of these keys through, so that a fixture is worth making.
    bool wants(std::initializer_list<std::string_view> keys) const;
    bool wants(const std::string &key) const;
    /// Measures and adds a row with the median of the rounds' ratios; nothing when the filter says so.
    void compare(const Comparison &comparison);
    /// Adds what was counted elsewhere.
    void add(Row row) { m_table.add(std::move(row)); }
    /// Something could not be measured: said in the table.
    void fail(const QString &operation, const Error &error);

    const Table &table() const { return m_table; }
    bool failed() const { return m_failed; }

private:
    Result<double> measure(const Comparison &comparison, bool own) const;

    std::string m_filterText;
    std::regex m_filter;
    int m_rounds;
    Table m_table;
    bool m_failed = false;
};

} // namespace gekend::bench
