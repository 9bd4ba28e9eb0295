// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/include_wall.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace gekend::guards;

namespace {

bool mayInclude(const QString &file, const QString &own)
{
    return !wrongInclude(file, {own, true, 1});
}

bool mayIncludeSystem(const QString &file, const QString &header)
{
    return !wrongInclude(file, {header, false, 1});
}

} // namespace

TEST_CASE("every include of core and app keeps to the wall", "[guards]")
{
    std::vector<Finding> findings;
    const QStringList files = filesBelow({u"core"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
    REQUIRE(files.size() > 10);
    for (const QString &file : files) {
        for (const Include &include : includes(sourceOf(file))) {
            if (const auto wrong = wrongInclude(file, include))
                findings.push_back({file, include.line, *wrong});
        }
    }
    INFO(report(findings));
    CHECK(findings.empty());
}

TEST_CASE("the door to unencrypted files stays shut for the product", "[guards]")
{
    const QString door = u"core/store/engine/unencrypted.h"_s;
    CHECK(mayInclude(u"core/store/engine/opening.cpp"_s, door));
    CHECK_FALSE(mayInclude(u"core/store/database.cpp"_s, door));
    CHECK_FALSE(mayInclude(u"core/work/wijk.cpp"_s, door));
    CHECK_FALSE(mayInclude(u"app/desktop/main.cpp"_s, door));
}

TEST_CASE("the wall lets through what lies below", "[guards]")
{
    CHECK(mayInclude(u"core/domain/contact.h"_s, u"core/base/id.h"_s));
    CHECK(mayInclude(u"core/profile/document.h"_s, u"core/base/text.h"_s));
    CHECK(mayInclude(u"core/store/contacts.cpp"_s, u"core/store/engine/statement.h"_s));
    CHECK(mayInclude(u"core/work/recording.cpp"_s, u"core/capture/draft.h"_s));
    CHECK(mayInclude(u"core/privacy/keys.cpp"_s, u"core/store/change.h"_s));
    CHECK(mayInclude(u"core/privacy/keys.cpp"_s, u"core/store/engine/secret.h"_s));
    CHECK(mayInclude(u"app/pages/book/book_page.cpp"_s, u"app/pages/book/card.h"_s));
    CHECK(mayInclude(u"app/pages/book/book_page.cpp"_s, u"app/pages/page.h"_s));
    CHECK(mayInclude(u"app/pages/book/book_page.cpp"_s, u"core/work/recording.h"_s));
    CHECK(mayInclude(u"app/desktop/main.cpp"_s, u"core/store/store.h"_s));
    CHECK(mayInclude(u"app/widgets/line_edit.cpp"_s, u"line_edit.moc"_s));
}

TEST_CASE("the wall stops what lies above or beside", "[guards]")
{
    CHECK_FALSE(mayInclude(u"core/base/text.cpp"_s, u"core/domain/contact.h"_s));
    CHECK_FALSE(mayInclude(u"core/capture/line.cpp"_s, u"core/network/graph.h"_s));
    CHECK_FALSE(mayInclude(u"core/network/paths.cpp"_s, u"core/store/store.h"_s));
    CHECK_FALSE(mayInclude(u"core/exchange/csv/reader.cpp"_s, u"core/figures/indicator.h"_s));
    CHECK_FALSE(mayInclude(u"core/store/contacts.cpp"_s, u"core/work/recording.h"_s));
    CHECK_FALSE(mayInclude(u"core/work/recording.cpp"_s, u"app/models/contact_model.h"_s));
    CHECK_FALSE(mayInclude(u"app/desktop/main.cpp"_s, u"core/store/engine/connection.h"_s));
    CHECK_FALSE(mayInclude(u"app/widgets/chip.cpp"_s, u"core/work/recording.h"_s));
    CHECK_FALSE(mayInclude(u"app/charts/bars.cpp"_s, u"app/print/page.h"_s));
}

TEST_CASE("pages and models never include the store, nor a page another page", "[guards]")
{
    CHECK_FALSE(mayInclude(u"app/pages/book/book_page.cpp"_s, u"core/store/store.h"_s));
    CHECK_FALSE(mayInclude(u"app/models/contact_model.cpp"_s, u"core/store/store.h"_s));
    CHECK_FALSE(mayInclude(u"app/charts/bars.cpp"_s, u"core/store/store.h"_s));
    CHECK(mayInclude(u"app/cli/check.cpp"_s, u"core/store/health.h"_s));
    CHECK_FALSE(mayInclude(u"app/pages/book/book_page.cpp"_s, u"app/pages/today/today_page.h"_s));
    CHECK_FALSE(mayInclude(u"app/pages/page.cpp"_s, u"app/pages/today/today_page.h"_s));
}

TEST_CASE("own headers are named from the root and lie in a known folder", "[guards]")
{
    CHECK_FALSE(mayInclude(u"core/base/text.cpp"_s, u"text.h"_s));
    CHECK_FALSE(mayInclude(u"core/base/text.cpp"_s, u"../domain/contact.h"_s));
    CHECK_FALSE(mayInclude(u"core/base/text.cpp"_s, u"tests/support/catch.h"_s));
    CHECK_FALSE(mayInclude(u"core/misc/text.cpp"_s, u"core/base/text.h"_s));
}

TEST_CASE("the core has no Qt Gui, and SQL stays in the store", "[guards]")
{
    CHECK(mayIncludeSystem(u"core/base/text.h"_s, u"QString"_s));
    CHECK(mayIncludeSystem(u"core/base/text.h"_s, u"QtGlobal"_s));
    CHECK(mayIncludeSystem(u"core/base/text.h"_s, u"QtCore/QString"_s));
    CHECK(mayIncludeSystem(u"core/store/query.h"_s, u"QSqlQuery"_s));
    CHECK(mayIncludeSystem(u"core/store/engine/statement.cpp"_s, u"sqlite3.h"_s));
    CHECK(mayIncludeSystem(u"core/geo/projection.cpp"_s, u"proj.h"_s));
    CHECK(mayIncludeSystem(u"app/widgets/chip.h"_s, u"QWidget"_s));
    CHECK_FALSE(mayIncludeSystem(u"core/figures/colours.h"_s, u"QColor"_s));
    CHECK_FALSE(mayIncludeSystem(u"core/profile/document.h"_s, u"QtWidgets/QWidget"_s));
    CHECK_FALSE(mayIncludeSystem(u"core/work/recording.cpp"_s, u"QSqlQuery"_s));
    CHECK_FALSE(mayIncludeSystem(u"app/pages/book/book_page.cpp"_s, u"QtSql/QSqlDatabase"_s));
    CHECK_FALSE(mayIncludeSystem(u"core/geo/tiles.cpp"_s, u"sqlite3.h"_s));
    CHECK_FALSE(mayIncludeSystem(u"core/exchange/areas.cpp"_s, u"proj.h"_s));
    CHECK_FALSE(mayIncludeSystem(u"app/desktop/main.cpp"_s, u"CLI/CLI.hpp"_s));
}
