// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/shape.h"

#include <cmath>
#include <numbers>
#include <random>

namespace gekend::geo {

/// Shapes of a fixed seed: the same in every run and on every platform, as std's distributions are not.
class RandomShapes {
public:
    explicit RandomShapes(unsigned seed)
        : m_engine(seed)
    {
    }

    double between(double low, double high)
    {
        return low + (high - low) * double(m_engine()) / double(0xffffffffU);
    }
    int below(int end) { return int(m_engine() % unsigned(end)); }
    Point pointNear(Point centre, double reach)
    {
        return {between(centre.x - reach, centre.x + reach), between(centre.y - reach, centre.y + reach)};
    }

    /// A closed ring that never crosses itself: corners around a centre at changing distances.
    Ring star(Point centre, double reach)
    {
        Ring ring;
        const int corners = 3 + below(30);
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * std::numbers::pi * i / corners;
            const double radius = between(0.5 * reach, reach);
            ring.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
        }
        ring.push_back(ring.front());
        return ring;
    }

    /// Parts side by side, some with a hole in the middle.
    MultiPolygon shape(Point centre, double reach)
    {
        MultiPolygon out;
        const int parts = 1 + below(3);
        for (int i = 0; i < parts; ++i) {
            const Point middle{centre.x + 2.5 * reach * i, centre.y};
            Polygon polygon{star(middle, reach), {}};
            if (below(2) == 0)
                polygon.holes.push_back(star(middle, reach / 5));
            out.polygons.push_back(std::move(polygon));
        }
        return out;
    }

private:
    std::mt19937 m_engine;
};

} // namespace gekend::geo
