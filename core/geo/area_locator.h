// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/geo/shape.h"

#include <optional>

namespace gekend::geo {

/// Says in which of many areas a point lies: a packed tree of rectangles over their borders, built once.
/// A value: it may be asked from several threads at once.
class AreaLocator {
public:
    struct Area {
        AreaId id;
        MultiPolygon shape;
    };

    AreaLocator() = default;
    explicit AreaLocator(std::vector<Area> areas);

    bool isEmpty() const { return m_areas.empty(); }
    /// The area that holds the point (degrees); where areas overlap, the one given first.
    std::optional<AreaId> areaAt(Point point) const;

private:
    void search(size_t level, size_t index, Point point, std::optional<size_t> &found) const;

    std::vector<Area> m_areas; // in the order given
    std::vector<size_t> m_order; // the leaves of the tree: which area each is
    std::vector<std::vector<Box>> m_levels; // of the leaves, of every kFan leaves, and so on up
};

} // namespace gekend::geo
