// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/area_locator.h"

#include "core/geo/measure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gekend::geo {

namespace {

constexpr size_t kFan = 8; // children of a node

/// The areas in tiles: columns from west to east, each from south to north, so that neighbours share a node.
std::vector<size_t> tiled(const std::vector<Box> &boxes)
{
    std::vector<size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto middleX = [&boxes](size_t a, size_t b) { return boxes[a].middle().x < boxes[b].middle().x; };
    const auto middleY = [&boxes](size_t a, size_t b) { return boxes[a].middle().y < boxes[b].middle().y; };
    std::sort(order.begin(), order.end(), middleX);
    const auto columns = size_t(std::ceil(std::sqrt(double(boxes.size()) / kFan)));
    const size_t perColumn = kFan * columns;
    for (size_t from = 0; from < order.size(); from += perColumn) {
        const size_t to = std::min(from + perColumn, order.size());
        std::sort(order.begin() + std::ptrdiff_t(from), order.begin() + std::ptrdiff_t(to), middleY);
    }
    return order;
}

std::vector<Box> parentsOf(const std::vector<Box> &boxes)
{
    std::vector<Box> parents((boxes.size() + kFan - 1) / kFan);
    for (size_t i = 0; i < boxes.size(); ++i)
        parents[i / kFan].add(boxes[i]);
    return parents;
}

} // namespace

AreaLocator::AreaLocator(std::vector<Area> areas)
    : m_areas(std::move(areas))
{
    std::erase_if(m_areas, [](const Area &area) { return !isFinite(boundsOf(area.shape).middle()); });
    if (m_areas.empty())
        return;
    std::vector<Box> boxes;
    for (const Area &area : m_areas)
        boxes.push_back(boundsOf(area.shape));
    m_order = tiled(boxes);
    std::vector<Box> leaves;
    for (const size_t area : m_order)
        leaves.push_back(boxes[area]);
    m_levels.push_back(std::move(leaves));
    while (m_levels.back().size() > kFan)
        m_levels.push_back(parentsOf(m_levels.back()));
}

std::optional<AreaId> AreaLocator::areaAt(Point point) const
{
    if (m_levels.empty())
        return std::nullopt;
    std::optional<size_t> found;
    for (size_t i = 0; i < m_levels.back().size(); ++i)
        search(m_levels.size() - 1, i, point, found);
    return found ? std::optional(m_areas[*found].id) : std::nullopt;
}

void AreaLocator::search(size_t level, size_t index, Point point, std::optional<size_t> &found) const
{
    if (!m_levels[level][index].contains(point))
        return;
    if (level == 0) {
        const size_t area = m_order[index];
        if ((!found || area < *found) && contains(m_areas[area].shape, point))
            found = area;
        return;
    }
    const size_t end = std::min((index + 1) * kFan, m_levels[level - 1].size());
    for (size_t child = index * kFan; child < end; ++child)
        search(level - 1, child, point, found);
}

} // namespace gekend::geo
