// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/stretching.h"

#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::privacy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint64 kMiB = quint64(1) << 20;

StretchCost costWhenFloorTakes(std::chrono::milliseconds time)
{
    return calibratedCost([time](const StretchCost &) { return time; });
}

} // namespace

TEST_CASE("a faster machine spends more memory, a slow one never less than the floor",
          "[privacy][stretching]")
{
    CHECK(costWhenFloorTakes(5000ms) == kFloorCost);
    CHECK(costWhenFloorTakes(500ms) == kFloorCost);
    CHECK(costWhenFloorTakes(250ms) == StretchCost{3, 128 * kMiB});
    CHECK(costWhenFloorTakes(60ms) == StretchCost{3, 512 * kMiB});
    CHECK(costWhenFloorTakes(15ms) == StretchCost{12, 512 * kMiB});
    CHECK(isAllowed(costWhenFloorTakes(0ms)));
}

TEST_CASE("the floor and the ceiling hold", "[privacy][stretching]")
{
    CHECK(kFloorCost == StretchCost{3, 64 * kMiB});
    CHECK(isAllowed(kFloorCost));
    CHECK_FALSE(isAllowed({2, 64 * kMiB}));
    CHECK_FALSE(isAllowed({3, 64 * kMiB - 1}));
    CHECK_FALSE(isAllowed({101, 64 * kMiB}));
    CHECK_FALSE(isAllowed({3, 5000 * kMiB}));
}

TEST_CASE("a password that looks the same is the same", "[privacy][stretching]")
{
    const QByteArray salt(kSaltBytes, 'z');
    const auto composed = stretched(u"caf\u00e9"_s, salt, kFloorCost);
    const auto decomposed = stretched(u"cafe\u0301"_s, salt, kFloorCost);
    REQUIRE_OK(composed);
    REQUIRE_OK(decomposed);
    CHECK(*composed == *decomposed);
}
