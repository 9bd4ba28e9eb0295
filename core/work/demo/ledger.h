// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/address_repository.h"
#include "core/store/area_repository.h"
#include "core/store/contact_bulk.h"
#include "core/store/note_repository.h"
#include "core/store/party_repository.h"
#include "core/store/tie_repository.h"

namespace gekend::work::demo {

/// Writes what is planted and keeps the first failure, so that building a wijk need not ask after every row.
/// After a failure nothing is written any more and ids are invalid.
class Ledger {
public:
    explicit Ledger(store::Writing &writing)
        : m_writing(writing)
        , m_db(writing.db())
        , m_contacts(writing)
    {
    }

    bool failed() const { return m_failure.has_value(); }
    Result<void> result() const { return m_failure ? Result<void>(*m_failure) : Result<void>(); }
    void fail(Error error)
    {
        if (!m_failure)
            m_failure = std::move(error);
    }
    store::Writing &writing() { return m_writing; }

    AreaId add(const Area &area)
    {
        return kept<AreaId>([&] { return store::AreaRepository(m_db).add(m_writing, area); });
    }
    StreetId add(const Street &street)
    {
        return kept<StreetId>([&] { return store::AddressRepository(m_db).add(m_writing, street); });
    }
    AddressId add(const Address &address)
    {
        return kept<AddressId>([&] { return store::AddressRepository(m_db).add(m_writing, address); });
    }
    PartyId add(const Party &party)
    {
        return kept<PartyId>([&] { return store::PartyRepository(m_db).add(m_writing, party); });
    }
    ContactId add(const Contact &contact)
    {
        return kept<ContactId>([&]() -> Result<ContactId> {
            const auto ready = checked(contact, m_writing.clock());
            if (!ready)
                return ready.error();
            const QByteArray note = ready->note.toUtf8();
            return m_contacts.add(*ready, std::string_view(note.constData(), size_t(note.size())));
        });
    }
    TieId add(const Tie &tie)
    {
        return kept<TieId>([&] { return store::TieRepository(m_db).add(m_writing, tie); });
    }
    ThemeId theme(const QString &name)
    {
        return kept<ThemeId>([&] { return store::NoteRepository(m_db).theme(m_writing, name); });
    }
    ObservationId add(const Observation &observation)
    {
        return kept<ObservationId>([&] { return store::NoteRepository(m_db).add(m_writing, observation); });
    }
    SignalId add(const Signal &signal)
    {
        return kept<SignalId>([&] { return store::NoteRepository(m_db).add(m_writing, signal); });
    }
    FollowUpId add(const FollowUp &followUp)
    {
        return kept<FollowUpId>([&] { return store::NoteRepository(m_db).add(m_writing, followUp); });
    }
    void add(const TieKind &kind)
    {
        done([&] { return store::TieRepository(m_db).add(m_writing, kind); });
    }
    void add(const ContactPoint &point)
    {
        done([&] { return store::PartyRepository(m_db).add(m_writing, point); });
    }
    void add(const Membership &membership)
    {
        done([&] { return store::PartyRepository(m_db).add(m_writing, membership); });
    }
    void add(const Residence &residence)
    {
        done([&] { return store::PartyRepository(m_db).add(m_writing, residence); });
    }

    template <typename Write> void done(Write &&write)
    {
        if (m_failure)
            return;
        if (const Result<void> written = write(); !written)
            fail(written.error());
    }
    template <typename Value, typename Write> Value kept(Write &&write)
    {
        if (m_failure)
            return Value();
        Result<Value> written = write();
        if (written)
            return std::move(*written);
        fail(written.error());
        return Value();
    }

private:
    store::Writing &m_writing;
    store::Connection &m_db;
    store::ContactWriter m_contacts;
    std::optional<Error> m_failure;
};

} // namespace gekend::work::demo
