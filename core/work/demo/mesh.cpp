// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/mesh.h"

#include "core/work/demo/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace gekend::work::demo {

using geo::Point;
using geo::Ring;

namespace {

constexpr double kUnits = 100;
constexpr double kDegreesToRadians = std::numbers::pi / 180;
// The Markerwaard: dikes and roads were planned, and it stayed water.
constexpr double kLon = 5.2345;
constexpr double kLat = 52.5475;
constexpr double kMetresPerDegree = 111'320;

// Corners of the buurts. Those on the left and bottom come back on the right and top, so that wijken fit
// together.
constexpr std::array<Point, 17> kCorners = {{
    {0, 0},
    {38, 0},
    {72, 0},
    {100, 0}, // 0..3 bottom
    {0, 34},
    {35, 30},
    {68, 26},
    {100, 34}, // 4..7
    {0, 68},
    {31, 62},
    {60, 58},
    {100, 68}, // 8..11
    {74, 72},
    {38, 100},
    {72, 100},
    {0, 100}, // 12..15
    {100, 100}, // 16
}};

// Against the clock, in the order of the profiles.
const std::array<std::vector<int>, kBuurtsInWijk> &faces()
{
    static const std::array<std::vector<int>, kBuurtsInWijk> all = {{
        {5, 6, 10, 9}, // the heart
        {0, 1, 5, 4}, // south-west
        {4, 5, 9, 8}, // west
        {8, 9, 13, 15}, // north-west
        {6, 7, 11, 12, 10}, // east
        {12, 11, 16, 14}, // north-east
        {1, 2, 6, 5}, // south
        {9, 10, 12, 14, 13}, // north
        {2, 3, 7, 6}, // south-east
    }};
    return all;
}

quint64 keyOf(Point a, Point b)
{
    quint64 key = 0;
    for (const double value : {a.x, a.y, b.x, b.y})
        key = key * 1009 + quint64(std::llround(std::fmod(value, kUnits) * 7));
    return key;
}

/// The points from a up to, but without, b: the same wavy line whoever asks, and on the opposite side of the
/// wijk.
std::vector<Point> border(Point a, Point b)
{
    const bool turned = std::pair(b.x, b.y) < std::pair(a.x, a.y);
    const Point from = turned ? b : a;
    const Point to = turned ? a : b;
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const int pieces = std::max(4, int(length / 4));
    Random random(keyOf(from, to));
    const double first = random.unit() * 2 * std::numbers::pi;
    const double second = random.unit() * 2 * std::numbers::pi;
    const double wide = 0.6 + random.unit() * 1.3;
    std::vector<Point> line;
    for (int i = 0; i <= pieces; ++i) {
        const double t = double(i) / pieces;
        const double ends = std::sin(std::numbers::pi * t);
        const double off = ends * (wide * std::sin(4.5 * t + first) + 0.45 * std::sin(15 * t + second));
        line.push_back({from.x + (to.x - from.x) * t - (to.y - from.y) / length * off,
                        from.y + (to.y - from.y) * t + (to.x - from.x) / length * off});
    }
    if (turned)
        std::reverse(line.begin(), line.end());
    line.pop_back();
    return line;
}

/// Closed, and moved to the column and row it belongs to.
Ring ringThrough(const std::vector<Point> &corners)
{
    Ring ring;
    for (size_t i = 0; i < corners.size(); ++i) {
        const auto side = border(corners[i], corners[(i + 1) % corners.size()]);
        ring.insert(ring.end(), side.begin(), side.end());
    }
    ring.push_back(ring.front());
    return ring;
}

struct Turned {
    double sine;
    double cosine;
    Point forth(Point p) const { return {p.x * cosine + p.y * sine, p.y * cosine - p.x * sine}; }
    Point back(Point p) const { return {p.x * cosine - p.y * sine, p.y * cosine + p.x * sine}; }
};

/// The longest piece of the horizontal line at `y` that lies within the ring, as (from, to).
std::optional<std::pair<double, double>> widest(const Ring &ring, double y)
{
    std::vector<double> crossings;
    for (size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[i + 1];
        if ((a.y <= y) != (b.y <= y))
            crossings.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
    }
    std::sort(crossings.begin(), crossings.end());
    std::optional<std::pair<double, double>> best;
    for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
        if (!best || crossings[i + 1] - crossings[i] > best->second - best->first)
            best = {crossings[i], crossings[i + 1]};
    }
    return best;
}

} // namespace

Point Frame::degrees(Point unit) const
{
    const auto rounded = [](double value) { return std::round(value * 1e6) / 1e6; };
    const double scale = metresPerUnit / kMetresPerDegree;
    return {rounded(kLon + unit.x * scale / std::cos(kLat * kDegreesToRadians)),
            rounded(kLat + unit.y * scale)};
}

Ring Frame::degrees(const Ring &ring) const
{
    Ring out;
    for (const Point point : ring)
        out.push_back(degrees(point));
    return out;
}

Ring buurtOutline(int buurt, int column, int row)
{
    std::vector<Point> corners;
    for (const int corner : faces()[size_t(buurt)]) {
        const Point at = kCorners[size_t(corner)];
        corners.push_back({at.x + column * kUnits, at.y + row * kUnits});
    }
    return ringThrough(corners);
}

Ring wijkenOutline(int column, int row, int columns, int rows)
{
    constexpr std::array<double, 3> along = {0, 38, 72};
    constexpr std::array<double, 3> up = {0, 34, 68};
    const double left = column * kUnits;
    const double bottom = row * kUnits;
    const double right = left + columns * kUnits;
    const double top = bottom + rows * kUnits;
    std::vector<Point> corners;
    for (int i = 0; i < columns * 3; ++i)
        corners.push_back({left + (i / 3) * kUnits + along[size_t(i % 3)], bottom});
    for (int i = 0; i < rows * 3; ++i)
        corners.push_back({right, bottom + (i / 3) * kUnits + up[size_t(i % 3)]});
    corners.push_back({right, top});
    for (int i = columns * 3 - 1; i > 0; --i)
        corners.push_back({left + (i / 3) * kUnits + along[size_t(i % 3)], top});
    corners.push_back({left, top});
    for (int i = rows * 3 - 1; i > 0; --i)
        corners.push_back({left, bottom + (i / 3) * kUnits + up[size_t(i % 3)]});
    return ringThrough(corners);
}

Ring outlineAround()
{
    constexpr int corners = 14;
    Random random(20'24);
    std::vector<Point> around;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double far = 128 + random.unit() * 55;
        around.push_back({62 + far * std::cos(angle), 38 + far * std::sin(angle)});
    }
    return ringThrough(around);
}

double StreetLine::length() const
{
    return std::hypot(to.x - from.x, to.y - from.y);
}

std::vector<StreetLine> streetLines(const Ring &outline, int count, double turn, double margin)
{
    const Turned turned{std::sin(turn), std::cos(turn)};
    Ring level;
    for (const Point point : outline)
        level.push_back(turned.forth(point));
    const geo::Box box = geo::boundsOf(level);
    std::vector<StreetLine> lines;
    for (int i = 0; i < count; ++i) {
        const double y = box.minY + box.height() * (i + 0.5) / count;
        const auto piece = widest(level, y);
        if (!piece)
            continue;
        const double inset = std::min(margin, (piece->second - piece->first) / 4);
        lines.push_back({turned.back({piece->first + inset, y}), turned.back({piece->second - inset, y})});
    }
    return lines;
}

double hectares(const Ring &units, const Frame &frame)
{
    return std::abs(geo::signedArea(units)) * frame.metresPerUnit * frame.metresPerUnit / 10'000;
}

} // namespace gekend::work::demo
