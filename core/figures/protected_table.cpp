// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/protected_table.h"

#include <deque>

namespace gekend::figures {

namespace {

constexpr qint64 kUnbounded = std::numeric_limits<qint64>::max() / 4;

/// A published count as an arc of a flow network. That rows and columns add up is the same as saying that
/// what flows into a node flows out of it: a cell runs from its row to its column, a row total from the
/// margin to its row, a column total from its column to the other margin. Two tables with the same shown
/// counts differ by a circulation through hidden arcs, so a maximal flow gives exactly how far a hidden count
/// can be narrowed.
struct Arc {
    int tail = 0;
    int head = 0;
    qint64 count = 0;
    bool isTotal = false;
    bool hidden = false;
};

class Network {
public:
    explicit Network(const CountTable &table);

    std::vector<Arc> arcs;
    size_t rows = 0;
    size_t columns = 0;

    /// How wide the range of values is that a reader must think possible, counted up to `enough`.
    qint64 width(size_t arc, qint64 enough) const;
    /// The smallest shown count in a line of that arc; a total only when no cell is left.
    std::optional<size_t> nextToHide(size_t arc) const;

private:
    qint64 flow(int from, int to, size_t without, qint64 enough) const;
    // A line whose total is not published sets no condition: all of those are this one node.
    static constexpr int kFree = 0;
    int m_nodes = 1;
};

Network::Network(const CountTable &table)
    : rows(table.cells.size())
    , columns(rows ? table.cells.front().size() : 0)
{
    const bool both = table.rowTotals && table.columnTotals;
    const auto node = [this](bool conditional) { return conditional ? m_nodes++ : kFree; };
    std::vector<int> row(rows), column(columns);
    for (int &one : row)
        one = node(table.rowTotals);
    for (int &one : column)
        one = node(table.columnTotals);
    const int marginRow = node(both);
    const int marginColumn = node(both);

    std::vector<qint64> rowSum(rows), columnSum(columns);
    qint64 sum = 0;
    for (size_t i = 0; i < rows; ++i) {
        Q_ASSERT(table.cells[i].size() == columns);
        for (size_t j = 0; j < columns; ++j) {
            const qint64 count = table.cells[i][j];
            arcs.push_back({row[i], column[j], count});
            rowSum[i] += count;
            columnSum[j] += count;
            sum += count;
        }
    }
    for (size_t i = 0; table.rowTotals && i < rows; ++i)
        arcs.push_back({marginColumn, row[i], rowSum[i], true});
    for (size_t j = 0; table.columnTotals && j < columns; ++j)
        arcs.push_back({column[j], marginRow, columnSum[j], true});
    if (both)
        arcs.push_back({marginRow, marginColumn, sum, true});
}

/// What is left to push through the hidden arcs: a count can be raised without end and lowered to zero.
class Residual {
public:
    Residual(const std::vector<Arc> &arcs, int nodes, size_t without)
        : m_arcs(arcs)
        , m_nodes(size_t(nodes))
        , m_up(arcs.size())
        , m_down(arcs.size())
    {
        for (size_t a = 0; a < arcs.size(); ++a) {
            if (a != without && arcs[a].hidden) {
                m_up[a] = kUnbounded;
                m_down[a] = arcs[a].count;
            }
        }
    }

    /// Pushes as much as the shortest path holds; zero when there is no path.
    qint64 pushShortest(int from, int to)
    {
        if (!findPath(from, to))
            return 0;
        qint64 step = kUnbounded;
        for (int at = to; at != from; at = before(at))
            step = std::min(
                step, m_via[size_t(at)].raised ? m_up[m_via[size_t(at)].arc] : m_down[m_via[size_t(at)].arc]);
        for (int at = to; at != from; at = before(at)) {
            const Via via = m_via[size_t(at)];
            m_up[via.arc] += via.raised ? -step : step;
            m_down[via.arc] += via.raised ? step : -step;
        }
        return step;
    }

private:
    struct Via {
        size_t arc = 0;
        bool raised = true;
        bool seen = false;
    };

    int before(int node) const
    {
        const Via via = m_via[size_t(node)];
        return via.raised ? m_arcs[via.arc].tail : m_arcs[via.arc].head;
    }

    bool findPath(int from, int to)
    {
        m_via.assign(m_nodes, {});
        m_via[size_t(from)].seen = true;
        std::deque<int> open{from};
        const auto reach = [&](int node, size_t arc, bool raised, qint64 capacity) {
            if (capacity == 0 || m_via[size_t(node)].seen)
                return;
            m_via[size_t(node)] = {arc, raised, true};
            open.push_back(node);
        };
        while (!open.empty() && !m_via[size_t(to)].seen) {
            const int at = open.front();
            open.pop_front();
            for (size_t a = 0; a < m_arcs.size(); ++a) {
                if (m_arcs[a].tail == at)
                    reach(m_arcs[a].head, a, true, m_up[a]);
                if (m_arcs[a].head == at)
                    reach(m_arcs[a].tail, a, false, m_down[a]);
            }
        }
        return m_via[size_t(to)].seen;
    }

    const std::vector<Arc> &m_arcs;
    size_t m_nodes;
    std::vector<qint64> m_up;
    std::vector<qint64> m_down;
    std::vector<Via> m_via; // how each node was reached
};

qint64 Network::flow(int from, int to, size_t without, qint64 enough) const
{
    if (from == to)
        return enough; // nothing holds it
    Residual residual(arcs, m_nodes, without);
    qint64 total = 0;
    while (total < enough) {
        const qint64 step = residual.pushShortest(from, to);
        if (step == 0)
            break;
        total += step;
    }
    return total;
}

qint64 Network::width(size_t arc, qint64 enough) const
{
    const Arc &one = arcs[arc];
    const qint64 raise = std::min(flow(one.head, one.tail, arc, enough), enough);
    const qint64 lower = std::min(flow(one.tail, one.head, arc, enough), one.count);
    return raise + lower;
}

std::optional<size_t> Network::nextToHide(size_t arc) const
{
    const auto shares = [&](const Arc &other, int node) {
        return node != kFree && (other.tail == node || other.head == node);
    };
    std::optional<size_t> best;
    for (size_t a = 0; a < arcs.size(); ++a) {
        const Arc &other = arcs[a];
        if (other.hidden || !(shares(other, arcs[arc].tail) || shares(other, arcs[arc].head)))
            continue;
        if (!best
            || std::pair(other.isTotal, other.count) < std::pair(arcs[*best].isTotal, arcs[*best].count))
            best = a;
    }
    return best;
}

/// Hides one more count for the first hidden one that is too narrow; false when all are wide enough.
bool hideOneMore(Network &network, qint64 enough)
{
    for (size_t a = 0; a < network.arcs.size(); ++a) {
        if (!network.arcs[a].hidden || network.width(a, enough) >= enough)
            continue;
        if (const auto next = network.nextToHide(a)) {
            network.arcs[*next].hidden = true;
            return true;
        }
    }
    return false;
}

} // namespace

ProtectedTable protectedTable(const CountTable &table, const ProtectionRule &rule)
{
    Network network(table);
    for (Arc &arc : network.arcs)
        arc.hidden = arc.count < rule.threshold;
    while (hideOneMore(network, rule.threshold)) { }

    auto arc = network.arcs.cbegin();
    const auto next = [&]() -> ShownCount {
        const Arc &one = *arc++;
        return one.hidden ? std::nullopt : shown(one.count, rule);
    };
    ProtectedTable result;
    for (size_t i = 0; i < network.rows; ++i) {
        result.cells.emplace_back();
        for (size_t j = 0; j < network.columns; ++j)
            result.cells.back().push_back(next());
    }
    for (size_t i = 0; table.rowTotals && i < network.rows; ++i)
        result.rowTotals.push_back(next());
    for (size_t j = 0; table.columnTotals && j < network.columns; ++j)
        result.columnTotals.push_back(next());
    if (table.rowTotals && table.columnTotals)
        result.total = next();
    return result;
}

} // namespace gekend::figures
