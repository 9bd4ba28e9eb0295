// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/protected_table.h"
#include "tests/support/catch.h"

#include <functional>
#include <random>

using namespace gekend::figures;

namespace {

using Cells = std::vector<std::vector<qint64>>;

struct Grid { // the table with its totals as one more row and column
    std::vector<std::vector<double>> value;
    std::vector<std::vector<bool>> hidden;
};

Grid gridOf(const Cells &cells, const ProtectedTable &shownTable)
{
    const size_t rows = cells.size(), columns = cells.front().size();
    Grid grid{std::vector(rows + 1, std::vector<double>(columns + 1)),
              std::vector(rows + 1, std::vector<bool>(columns + 1))};
    for (size_t i = 0; i < rows; ++i) {
        for (size_t j = 0; j < columns; ++j) {
            grid.hidden[i][j] = !shownTable.cells[i][j];
            for (const size_t r : {i, rows}) {
                for (const size_t c : {j, columns})
                    grid.value[r][c] += double(cells[i][j]);
            }
        }
        grid.hidden[i][columns] = !shownTable.rowTotals[i];
    }
    for (size_t j = 0; j < columns; ++j)
        grid.hidden[rows][j] = !shownTable.columnTotals[j];
    grid.hidden[rows][columns] = !shownTable.total;
    return grid;
}

/// An attacker who writes down that every row and column adds up and eliminates: how many hidden values
/// follow exactly?
int solvedByElimination(const Grid &grid)
{
    const size_t rows = grid.value.size(), columns = grid.value.front().size();
    std::vector<std::vector<int>> unknown(rows, std::vector<int>(columns, -1));
    int count = 0;
    for (size_t i = 0; i < rows; ++i) {
        for (size_t j = 0; j < columns; ++j) {
            if (grid.hidden[i][j])
                unknown[i][j] = count++;
        }
    }
    std::vector<std::vector<double>> lines;
    const auto addLine = [&](size_t length, auto &&at) {
        std::vector<double> line(size_t(count), 0);
        for (size_t k = 0; k < length; ++k) {
            if (const int u = at(k); u >= 0)
                line[size_t(u)] = k + 1 == length ? -1 : 1;
        }
        lines.push_back(line);
    };
    for (size_t i = 0; i < rows; ++i)
        addLine(columns, [&](size_t j) { return unknown[i][j]; });
    for (size_t j = 0; j < columns; ++j)
        addLine(rows, [&](size_t i) { return unknown[i][j]; });
    size_t rank = 0;
    for (size_t u = 0; u < size_t(count); ++u) {
        size_t pivot = rank;
        while (pivot < lines.size() && std::abs(lines[pivot][u]) < 1e-9)
            ++pivot;
        if (pivot == lines.size())
            continue;
        std::swap(lines[rank], lines[pivot]);
        const double by = lines[rank][u];
        for (double &x : lines[rank])
            x /= by;
        for (size_t l = 0; l < lines.size(); ++l) {
            const double factor = lines[l][u];
            for (size_t x = 0; l != rank && std::abs(factor) > 1e-9 && x < size_t(count); ++x)
                lines[l][x] -= factor * lines[rank][x];
        }
        ++rank;
    }
    int solved = 0;
    for (const auto &line : lines)
        solved += std::count_if(line.begin(), line.end(), [](double x) { return std::abs(x) > 1e-9; }) == 1;
    return solved;
}

Cells randomCells(std::mt19937 &random, size_t rows, size_t columns)
{
    // Skewed, as themes by month are: many small, a few large.
    std::geometric_distribution<qint64> often(0.06);
    Cells cells(rows, std::vector<qint64>(columns));
    for (auto &row : cells) {
        for (qint64 &cell : row)
            cell = often(random);
    }
    return cells;
}

ProtectedTable naive(const Cells &cells)
{
    ProtectedTable table;
    std::vector<qint64> columnSum(cells.front().size());
    qint64 sum = 0;
    for (const auto &row : cells) {
        table.cells.emplace_back();
        qint64 rowSum = 0;
        for (size_t j = 0; j < row.size(); ++j) {
            table.cells.back().push_back(shown(row[j]));
            rowSum += row[j];
            columnSum[j] += row[j];
        }
        table.rowTotals.push_back(shown(rowSum));
        sum += rowSum;
    }
    for (const qint64 one : columnSum)
        table.columnTotals.push_back(shown(one));
    table.total = shown(sum);
    return table;
}

} // namespace

TEST_CASE("an attacker who eliminates finds no hidden count, where hiding the small ones alone fails",
          "[figures]")
{
    std::mt19937 random(20240501);
    int naiveBreaches = 0;
    for (int round = 0; round < 500; ++round) {
        const size_t rows = 1 + random() % 6, columns = 2 + random() % 6;
        const Cells cells = randomCells(random, rows, columns);
        CAPTURE(round, rows, columns);
        const ProtectedTable table = protectedTable({cells});
        CHECK(solvedByElimination(gridOf(cells, table)) == 0);
        naiveBreaches += solvedByElimination(gridOf(cells, naive(cells))) > 0;
    }
    CHECK(naiveBreaches > 50);
}

TEST_CASE("an attacker who tries every table leaves each hidden count a range of ten", "[figures]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        Cells cells = randomCells(random, 2, 2);
        for (auto &row : cells) {
            for (qint64 &cell : row)
                cell %= 18; // the attacker tries each up to ten more
        }
        const ProtectedTable table = protectedTable({cells});
        const Grid grid = gridOf(cells, table);
        qint64 low[2][2] = {{99, 99}, {99, 99}}, high[2][2] = {{-1, -1}, {-1, -1}};
        qint64 x[2][2];
        const auto fits = [&](size_t i, size_t j, qint64 sum) {
            return grid.hidden[i][j] || sum == qint64(grid.value[i][j]);
        };
        const std::function<void(size_t)> tryAll = [&](size_t k) {
            if (k == 2 && !fits(0, 2, x[0][0] + x[0][1]))
                return;
            if (k == 4) {
                if (!fits(1, 2, x[1][0] + x[1][1]) || !fits(2, 0, x[0][0] + x[1][0])
                    || !fits(2, 1, x[0][1] + x[1][1]) || !fits(2, 2, x[0][0] + x[0][1] + x[1][0] + x[1][1]))
                    return;
                for (size_t n = 0; n < 4; ++n) {
                    low[n / 2][n % 2] = std::min(low[n / 2][n % 2], x[n / 2][n % 2]);
                    high[n / 2][n % 2] = std::max(high[n / 2][n % 2], x[n / 2][n % 2]);
                }
                return;
            }
            const bool hidden = grid.hidden[k / 2][k % 2];
            const qint64 own = cells[k / 2][k % 2];
            for (qint64 v = hidden ? 0 : own; v <= (hidden ? 30 : own); ++v) {
                x[k / 2][k % 2] = v;
                tryAll(k + 1);
            }
        };
        tryAll(0);
        for (size_t n = 0; n < 4; ++n) {
            CAPTURE(round, n, cells);
            if (grid.hidden[n / 2][n % 2])
                CHECK(high[n / 2][n % 2] - low[n / 2][n % 2] >= 10);
            else
                CHECK(cells[n / 2][n % 2] >= 10);
        }
    }
}

TEST_CASE("two hidden in every row and column is not enough when one alone joins two groups", "[figures]")
{
    // The cells with 3 to 30 form two squares that hang together by the 4 in the middle: it follows from the
    // sums, although no line has a single gap.
    Cells cells(4, std::vector<qint64>(4, 100));
    cells[0][0] = cells[0][1] = cells[1][0] = cells[1][1] = 8;
    cells[2][2] = cells[2][3] = cells[3][2] = cells[3][3] = 8;
    cells[1][2] = 4;
    CHECK(solvedByElimination(gridOf(cells, naive(cells))) == 1);
    const ProtectedTable table = protectedTable({cells});
    CHECK(solvedByElimination(gridOf(cells, table)) == 0);
    CHECK(table.cells[0][3] == 100);
}

TEST_CASE("without totals only the small counts are hidden", "[figures]")
{
    const ProtectedTable table = protectedTable({{{3, 20}, {40, 50}}, false, false});
    CHECK_FALSE(table.cells[0][0]);
    CHECK(table.cells[0][1] == 20);
    CHECK(table.cells[1][0] == 40);
    CHECK(table.rowTotals.empty());
    CHECK_FALSE(table.total);
}
