// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

namespace {
Result<int> half(int n)
{
    if (n % 2 != 0)
        return invalid(u"%1 is odd"_s, {QString::number(n)});
    return n / 2;
}
} // namespace

TEST_CASE("an error passes through a chain untouched", "[base][result]")
{
    CHECK(*half(12).andThen(half) == 3);
    const Result<int> odd = half(6).andThen(half);
    REQUIRE_FALSE(odd);
    CHECK(sentence(odd.error()) == u"3 is odd"_s);
}

TEST_CASE("an argument that looks like a placeholder stays text", "[base][result]")
{
    CHECK(sentence(invalid(u"%1 kent %2"_s, {u"%2"_s, u"x"_s})) == u"%2 kent x"_s);
}
