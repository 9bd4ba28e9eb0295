// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_repository.h"
#include "core/store/note_repository.h"
#include "core/store/party_repository.h"
#include "core/store/search_index.h"
#include "core/store/tie_repository.h"
#include "tests/support/temp_store.h"

#include <random>

using namespace gekend;
using namespace gekend::store;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

/// Does what a user might do, to whatever is there; deterministic by seed.
class RandomUser {
public:
    RandomUser(TempStore &store, unsigned seed)
        : m_store(store)
        , m_random(seed)
    {
    }

    void act()
    {
        m_store.clock().advanceSeconds(int(m_random() % 5));
        switch (m_random() % 7) {
        case 0: addParty(); break;
        case 1: addContact(); break;
        case 2: renameParty(); break;
        case 3: removeContact(); break;
        case 4: raiseTie(); break;
        case 5: editContact(); break;
        default: addMany(); break;
        }
    }

private:
    template <typename T> const T &pick(const std::vector<T> &from) { return from[m_random() % from.size()]; }
    std::vector<Party> parties()
    {
        auto all = PartyRepository(m_store.connection()).all();
        REQUIRE_OK(all);
        return *all;
    }
    std::vector<Contact> contacts()
    {
        auto all = ContactRepository(m_store.connection()).between({}, {}, -1);
        REQUIRE_OK(all);
        return *all;
    }
    QString word() { return u"woord%1"_s.arg(m_random() % 50); }

    Result<void> addPartyIn(Writing &writing)
    {
        const auto kind = allPartyKinds()[m_random() % allPartyKinds().size()];
        const auto id =
            PartyRepository(m_store.connection()).add(writing, newParty(kind, u"Naam "_s + word()));
        if (!id)
            return id.error();
        return {};
    }
    void addParty()
    {
        m_store.change([this](Writing &writing) { return addPartyIn(writing); });
    }
    void addMany()
    {
        m_store.change([this](Writing &writing) -> Result<void> {
            for (unsigned i = 0; i < m_random() % 70; ++i)
                GEKEND_TRY(addPartyIn(writing));
            return {};
        });
    }
    void addContact()
    {
        const auto known = parties();
        m_store.change([&](Writing &writing) -> Result<void> {
            NoteRepository notes(m_store.connection());
            const auto theme = notes.theme(writing, word());
            if (!theme)
                return theme.error();
            Contact contact{.on = QDate(2026, 3, 1), .note = word() + u' ' + word(), .themes = {*theme}};
            if (!known.empty())
                contact.parties.push_back({pick(known).id, ContactRole::Met});
            const auto id = ContactRepository(m_store.connection()).add(writing, contact);
            if (!id)
                return id.error();
            if (known.empty() || m_random() % 2)
                return {};
            const auto followUp =
                notes.add(writing, FollowUp{.contact = *id, .owner = pick(known).id, .text = word()});
            return followUp ? Result<void>() : followUp.error();
        });
    }
    void renameParty()
    {
        const auto known = parties();
        if (known.empty())
            return;
        Party party = pick(known);
        party.name = u"Andere "_s + word();
        party.note = word();
        m_store.change(
            [&](Writing &writing) { return PartyRepository(m_store.connection()).update(writing, party); });
    }
    void editContact()
    {
        const auto known = contacts();
        if (known.empty())
            return;
        Contact contact = pick(known);
        contact.note = word();
        if (m_random() % 2)
            contact.parties.clear();
        m_store.change([&](Writing &writing) {
            return ContactRepository(m_store.connection()).update(writing, contact);
        });
    }
    void removeContact()
    {
        const auto known = contacts();
        if (known.empty())
            return;
        const ContactId id = pick(known).id;
        m_store.change([&](Writing &writing) -> Result<void> {
            NoteRepository notes(m_store.connection());
            const auto followUps = notes.followUpsOf(id);
            if (!followUps)
                return followUps.error();
            for (const FollowUp &followUp : *followUps)
                GEKEND_TRY(notes.removeFollowUp(writing, followUp.id));
            return ContactRepository(m_store.connection()).remove(writing, id);
        });
    }
    void raiseTie()
    {
        const auto known = parties();
        if (known.size() < 2)
            return;
        const Party one = pick(known);
        const Party other = pick(known);
        if (one.id == other.id)
            return;
        m_store.change([&](Writing &writing) -> Result<void> {
            TieRepository ties(m_store.connection());
            const auto there = ties.between(one.id, other.id);
            if (!there)
                return there.error();
            if (*there) {
                Tie tie = **there;
                tie.aKnowsB = int(m_random() % 4);
                return ties.update(writing, tie);
            }
            const auto made = ties.add(writing, Tie{.a = one.id, .b = other.id, .aKnowsB = 1});
            return made ? Result<void>() : made.error();
        });
    }

    TempStore &m_store;
    std::mt19937 m_random;
};

QStringList hits(TempStore &store)
{
    QStringList found;
    for (int i = 0; i < 50; ++i) {
        const auto ids = searchNotes(store.connection(), u"woord%1"_s.arg(i), 1000);
        REQUIRE_OK(ids);
        for (const ContactId id : *ids)
            found += u"%1:%2"_s.arg(i).arg(id.value());
    }
    return found;
}

} // namespace

TEST_CASE("undoing everything gives back the first wijk, redoing everything the last", "[store][undo]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u, 5u, 6u, 7u, 8u);
    TempStore store;
    const QByteArray before = store.dump();
    RandomUser user(store, seed);
    for (int i = 0; i < 60; ++i)
        user.act();
    const QByteArray after = store.dump();
    const QStringList found = hits(store);
    REQUIRE(after != before);

    int undone = 0;
    while (store.db().undo(Database::Reach::Sitting, {}))
        ++undone;
    CHECK(undone > 20);
    CHECK(store.dump() == before);
    CHECK(hits(store).isEmpty());

    int redone = 0;
    while (store.db().redo({}))
        ++redone;
    CHECK(redone == undone);
    CHECK(store.dump() == after);
    CHECK(hits(store) == found);
    const auto problems = store.connection().integrityProblems();
    REQUIRE_OK(problems);
    CHECK(problems->isEmpty());
}

TEST_CASE("undo and redo may be mixed with new work and always agree with the dump of that moment",
          "[store][undo]")
{
    TempStore store;
    RandomUser user(store, GENERATE(11u, 12u, 13u));
    std::vector<QByteArray> dumps{store.dump()};
    std::mt19937 random(5);
    for (int i = 0; i < 80; ++i) {
        if (random() % 3 && dumps.size() > 1) {
            const auto undone = store.db().undo(Database::Reach::Sitting, {});
            REQUIRE_OK(undone);
            dumps.pop_back();
            REQUIRE(store.dump() == dumps.back());
            continue;
        }
        user.act();
        if (store.dump() != dumps.back())
            dumps.push_back(store.dump());
    }
}

TEST_CASE("a new change ends what could be redone", "[store][undo]")
{
    TempStore store;
    const auto add = [&](const QString &name) {
        store.change([&](Writing &writing) -> Result<void> {
            const auto id = PartyRepository(store.connection()).add(writing, newParty(PartyKind::Shop, name));
            return id ? Result<void>() : id.error();
        });
    };
    add(u"Bakker"_s);
    REQUIRE(store.db().undo(Database::Reach::Sitting, {}).ok());
    add(u"Slager"_s);
    CHECK(store.db().redo({}).error().code == Error::Code::NotFound);
}

TEST_CASE("undo reaches no further than this sitting unless asked for the device", "[store][undo]")
{
    TempStore store;
    store.change([&](Writing &writing) -> Result<void> {
        const auto id =
            PartyRepository(store.connection()).add(writing, newParty(PartyKind::Shop, u"Bakker"));
        return id ? Result<void>() : id.error();
    });
    store.reopen();
    CHECK(store.db().undo(Database::Reach::Sitting, {}).error().code == Error::Code::NotFound);
    CHECK(store.db().undo(Database::Reach::Device, {}).ok());
}

TEST_CASE("an older change is taken back alone, unless something later touched the same", "[store][undo]")
{
    TempStore store;
    PartyRepository parties(store.connection());
    PartyId baker;
    const ChangeId first = store.change([&](Writing &writing) -> Result<void> {
        const auto id = parties.add(writing, newParty(PartyKind::Shop, u"Bakker"));
        if (!id)
            return id.error();
        baker = *id;
        return {};
    });
    const ChangeId second = store.change([&](Writing &writing) -> Result<void> {
        const auto id = parties.add(writing, newParty(PartyKind::Shop, u"Slager"));
        return id ? Result<void>() : id.error();
    });
    const ChangeId third = store.change([&](Writing &writing) -> Result<void> {
        Party party = *parties.byId(baker);
        party.note = u"warm brood"_s;
        return parties.update(writing, party);
    });
    CHECK(store.db().undoOne(second, {}).ok());
    const QByteArray before = store.dump();
    const auto refused = store.db().undoOne(first, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().args.contains(third.toString()));
    CHECK(store.dump() == before);
    CHECK(store.db().undoOne(third, {}).ok());
    CHECK(store.db().undoOne(first, {}).ok());
    CHECK(parties.all()->empty());
}

TEST_CASE("a change that fails or does nothing leaves no trace", "[store][change]")
{
    TempStore store;
    const QByteArray before = store.dump();
    const auto failed =
        store.db().change({.verb = u"test"_s, .actor = {}}, [&](Writing &writing) -> Result<void> {
            const auto id =
                PartyRepository(store.connection()).add(writing, newParty(PartyKind::Shop, u"Bakker"));
            REQUIRE_OK(id);
            return invalid(u"toch niet"_s);
        });
    CHECK_FALSE(failed.ok());
    CHECK(store.dump() == before);
    const auto nothing =
        store.db().change({.verb = u"test"_s, .actor = {}}, [](Writing &) { return Result<void>(); });
    REQUIRE_OK(nothing);
    CHECK_FALSE(nothing->isValid());
    CHECK(store.db().undo(Database::Reach::Device, {}).error().code == Error::Code::NotFound);
}
