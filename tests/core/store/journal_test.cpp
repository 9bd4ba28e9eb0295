// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::store;
using namespace Qt::StringLiterals;

TEST_CASE("an effect comes out of its parts as it went in, also a large one", "[store][journal]")
{
    NetEffect effect;
    TableEffect table{
        .table = "contact", .columns = {"id", "note", "geometry", "value"}, .inserted = {{5, 900, 12}}};
    const int rows = GENERATE(0, 3, 40000);
    for (int i = 1; i <= rows; ++i) {
        table.updated.push_back({i, {{1, Utf8{"Çelik " + QByteArray::number(i)}}, {2, std::monostate()}}});
        table.deleted.push_back(
            {i + 100000, {{0, qint64(i) << 40}, {1, Utf8{}}, {2, QByteArray("\0\xff", 2)}, {3, 1.0 / i}}});
    }
    if (rows == 0)
        table.columns.clear(); // named only where old values stand in them
    effect.tables.push_back(table);
    const auto parts = packed(effect);
    CHECK((rows < 1000) == (parts.size() == 1));
    const auto back = unpacked(parts);
    REQUIRE_OK(back);
    CHECK(*back == effect);
}

TEST_CASE("a damaged journal is said to be so", "[store][journal]")
{
    CHECK(unpacked({QByteArray("\x9f\x01")}).error().code == Error::Code::Corrupt);
    CHECK(unpacked({QByteArray("hallo")}).error().code == Error::Code::Corrupt);
}
