// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/models/rows_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>

using namespace gekend::app;

namespace {

struct Item {
    qint64 id = 0;
    int value = 0;
    bool operator==(const Item &) const = default;
};
qint64 keyOf(const Item &item)
{
    return item.id;
}

class ItemModel final : public RowsModel<Item, keyOf> {
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).value) : QVariant();
    }
};

std::vector<Item> itemsOf(const std::vector<qint64> &ids, int value = 0)
{
    std::vector<Item> items;
    for (const qint64 id : ids)
        items.push_back({id, value});
    return items;
}

} // namespace

TEST_CASE("views hear which rows came and went, not that everything changed", "[models]")
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(itemsOf({1, 2, 3, 4}));
    int resets = 0;
    QStringList heard;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    QObject::connect(
        &model, &QAbstractItemModel::rowsInserted, &model,
        [&](const QModelIndex &, int from, int to) { heard << QStringLiteral("+%1-%2").arg(from).arg(to); });
    QObject::connect(
        &model, &QAbstractItemModel::rowsRemoved, &model,
        [&](const QModelIndex &, int from, int to) { heard << QStringLiteral("x%1-%2").arg(from).arg(to); });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&](const QModelIndex &from) { heard << QStringLiteral("~%1").arg(from.row()); });
    model.setRows({{9, 0}, {8, 0}, {1, 0}, {3, 7}, {4, 0}});
    CHECK(heard == QStringList{QStringLiteral("+0-1"), QStringLiteral("x3-3"), QStringLiteral("~3")});
    CHECK(resets == 0);
    heard.clear();
    model.setRows({{9, 0}, {8, 0}, {1, 0}, {3, 7}, {4, 0}});
    CHECK(heard.isEmpty());
}

TEST_CASE("whatever the rows become, the model becomes them and a kept row keeps its index", "[models]")
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<qint64> ids;
        for (qint64 id = 1; id <= 12; ++id) {
            if (random.bounded(3) > 0)
                ids.push_back(id);
        }
        std::shuffle(ids.begin(), ids.end(), random);
        const std::vector<Item> wanted = itemsOf(ids, random.bounded(2));
        model.setRows(wanted);
        REQUIRE(model.rows() == wanted);
        for (size_t i = 0; i < ids.size(); ++i)
            CHECK(model.rowOf(ids[i]) == int(i));
    }
    CHECK(model.rowOf(99) == -1);
}

TEST_CASE("an index held by a view follows its row", "[models]")
{
    ItemModel model;
    model.setRows(itemsOf({1, 2, 3}));
    const QPersistentModelIndex third(model.index(2));
    model.setRows(itemsOf({5, 6, 1, 3}));
    REQUIRE(third.isValid());
    CHECK(model.row(third.row()).id == 3);
}
