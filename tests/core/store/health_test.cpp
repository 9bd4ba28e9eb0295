// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/health.h"

#include "core/store/contact_repository.h"
#include "core/store/party_repository.h"
#include "tests/support/temp_store.h"

using namespace gekend;
using namespace gekend::store;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

QStringList problems(TempStore &store)
{
    const auto found = problemsIn(store.db());
    REQUIRE_OK(found);
    return *found;
}

void addSome(TempStore &store)
{
    store.change([&](Writing &writing) -> Result<void> {
        const auto kees =
            PartyRepository(store.connection()).add(writing, newParty(PartyKind::Resident, u"Kees"));
        if (!kees)
            return kees.error();
        const Contact contact{
            .on = QDate(2026, 3, 1), .note = u"over de trap"_s, .parties = {{*kees, ContactRole::Met}}};
        const auto made = ContactRepository(store.connection()).add(writing, contact);
        return made ? Result<void>() : made.error();
    });
}

} // namespace

TEST_CASE("a wijk in order has no problems, also after undo and redo", "[store][health]")
{
    TempStore store;
    addSome(store);
    CHECK(problems(store).isEmpty());
    REQUIRE(store.db().undo(Database::Reach::Sitting, {}).ok());
    CHECK(problems(store).isEmpty());
    REQUIRE(store.db().redo({}).ok());
    CHECK(problems(store).isEmpty());
}

TEST_CASE("each kind of damage is named", "[store][health]")
{
    TempStore store;
    addSome(store);
    // Written past the recorder on purpose, as a program with a bug would.
    SECTION("a note that the search index does not know")
    {
        REQUIRE(store.connection().run("UPDATE contact SET note = 'heel iets anders'").ok());
        CHECK(problems(store).join(u' ').contains(u"zoekindex"_s));
    }
    SECTION("a name without its detail")
    {
        REQUIRE(store.connection().run("DELETE FROM resident").ok());
        CHECK(problems(store).join(u' ').contains(u"missen hun gegevens"_s));
    }
    SECTION("a journal that cannot be read")
    {
        REQUIRE(store.connection().run("UPDATE change SET journal = x'ff00'").ok());
        CHECK(problems(store).join(u' ').contains(u"journaal"_s));
    }
}
