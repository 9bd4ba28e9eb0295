// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/import/point_book.h"

namespace gekend::work {

namespace {

bool same(const ContactPoint &a, const ContactPoint &b)
{
    return a.value == b.value || (!a.normalised.isEmpty() && a.normalised == b.normalised);
}

} // namespace

PointBook::PointBook(store::Writing &writing)
    : m_writing(writing)
    , m_repository(writing.db())
{
}

Result<void> PointBook::load()
{
    auto points = m_repository.allContactPoints();
    if (!points)
        return points.error();
    for (ContactPoint &point : *points)
        m_points[point.party].push_back(std::move(point));
    return {};
}

Result<bool> PointBook::add(PartyId party, const std::vector<ContactPoint> &points)
{
    if (points.empty())
        return false;
    std::vector<ContactPoint> &known = m_points[party];
    bool added = false;
    for (ContactPoint point : points) {
        if (std::any_of(known.begin(), known.end(), [&](const ContactPoint &p) { return same(p, point); }))
            continue;
        point.party = party;
        GEKEND_TRY(m_repository.add(m_writing, point));
        known.push_back(std::move(point));
        added = true;
    }
    return added;
}

} // namespace gekend::work
