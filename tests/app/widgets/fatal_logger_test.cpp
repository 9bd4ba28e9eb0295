// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/fatal_logger.h"

using namespace gekend::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an expected warning is let through and counted", "[support]")
{
    const ExpectedWarning warning(u"the kettle"_s);
    qWarning("the kettle boils");
    qWarning("the kettle still boils");
    CHECK(warning.seen() == 2);
}
