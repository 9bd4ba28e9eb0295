// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/world.h"

#include <cmath>

namespace gekend::work::demo {

DemoScale scaleOf(DemoSize size)
{
    constexpr DemoScale wijk{.homes = 11'500,
                             .residents = 25'000,
                             .ties = 150'000,
                             .contacts = 1'000'000,
                             .years = 10,
                             .shops = 60,
                             .initiatives = 40,
                             .teams = 12,
                             .membersTimes = 3,
                             .known = false};
    switch (size) {
    case DemoSize::Small: return {};
    case DemoSize::Wijk: return wijk;
    case DemoSize::Stad: {
        DemoScale stad = wijk;
        stad.wijken = 10;
        return stad;
    }
    }
    Q_UNREACHABLE();
}

World::World(const DemoPlan &planned, Ledger &into)
    : plan(planned)
    , scale(scaleOf(planned.size))
    , ledger(into)
{
    constexpr double homesPerHectare = 28;
    constexpr double squareMetres = 10'000;
    constexpr double units = 100;
    frame.metresPerUnit = std::sqrt(scale.homes / homesPerHectare * squareMetres) / units;
}

} // namespace gekend::work::demo
