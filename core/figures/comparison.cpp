// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/comparison.h"

#include <cmath>

namespace gekend::figures {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRelativeBand = 0.10;
constexpr double kScoreBand = 0.10;

} // namespace

Difference difference(double value, double reference, Measure::Kind kind)
{
    const double band = kind == Measure::Kind::Score ? kScoreBand : kRelativeBand * std::abs(reference);
    const double distance = value - reference;
    // The edge of the band must not hang on the last bit of a double.
    if (std::abs(distance) < band - 1e-9 || distance == 0)
        return Difference::Similar;
    return distance < 0 ? Difference::Lower : Difference::Higher;
}

QString dutchOf(Difference difference)
{
    switch (difference) {
    case Difference::Lower: return u"lager dan"_s;
    case Difference::Similar: return u"ongeveer gelijk aan"_s;
    case Difference::Higher: return u"hoger dan"_s;
    }
    Q_UNREACHABLE();
}

QString differenceNote()
{
    return u"‘Ongeveer gelijk aan’ is minder dan 10% verschil, bij scores rond nul minder dan 0,1."_s;
}

} // namespace gekend::figures
