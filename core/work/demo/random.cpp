// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/random.h"

#include <algorithm>
#include <cmath>

namespace gekend::work::demo {

Random::Random(quint64 seed, quint64 stream)
    : m_increment((stream << 1) | 1)
{
    next();
    m_state += seed;
    next();
}

quint32 Random::next()
{
    const quint64 old = m_state;
    m_state = old * 6364136223846793005ULL + m_increment;
    const auto shifted = quint32(((old >> 18) ^ old) >> 27);
    const auto turn = quint32(old >> 59);
    return (shifted >> turn) | (shifted << ((32 - turn) & 31));
}

int Random::below(int n)
{
    return n > 0 ? int((quint64(next()) * quint64(n)) >> 32) : 0;
}

int Random::skewed(int n, double lean)
{
    return std::min(n - 1, int(std::pow(unit(), lean) * n));
}

int Random::weighted(std::span<const double> weights)
{
    double total = 0;
    for (const double weight : weights)
        total += weight;
    double left = unit() * total;
    for (size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return int(i);
    }
    return int(weights.size()) - 1;
}

int Random::weightedCumulative(std::span<const double> sums)
{
    const double at = unit() * sums.back();
    const auto found = std::upper_bound(sums.begin(), sums.end(), at);
    return int(std::min(found - sums.begin(), std::ptrdiff_t(sums.size()) - 1));
}

} // namespace gekend::work::demo
