// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace gekend::work::demo {

/// The same numbers from the same seed everywhere: the standard library's distributions differ between
/// compilers, so the demo has its own (PCG32).
class Random {
public:
    explicit Random(quint64 seed, quint64 stream = 1);

    quint32 next();
    /// 0 up to and without `n`; 0 when n is 0 or less.
    int below(int n);
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    /// 0 up to and without 1.
    double unit() { return next() / 4294967296.0; }
    bool chance(double probability) { return unit() < probability; }
    /// An index below `n` in which the first ones are likelier: 1 is even, 2 and more lean to the front.
    int skewed(int n, double lean);
    /// An index, by its share of the total weight.
    int weighted(std::span<const double> weights);
    /// An index, by cumulative weights (rising, the last one is the total).
    int weightedCumulative(std::span<const double> sums);
    template <typename List> const auto &pick(const List &from)
    {
        return from[size_t(below(int(from.size())))];
    }
    template <typename T> void shuffle(std::vector<T> &list)
    {
        for (size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[size_t(below(int(i)))]);
    }

private:
    quint64 m_state = 0;
    quint64 m_increment = 0;
};

} // namespace gekend::work::demo
