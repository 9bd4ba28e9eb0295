// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/name_index.h"
#include "core/store/database.h"

#include <memory>

namespace gekend::work {

struct WijkOptions {
    store::OpenOptions file;
    quint16 device = 0;
};

/// What is asked of someone who starts a wijk.
struct NewWijk {
    QString name; // "Voorstad-Oost"; empty: the file's name
    QString me; // who records on this device
    QString gemeente; // "GM0503", or empty: every gemeente's figures are kept
    bool demo = false;
};

/// What a wijk says of itself.
struct WijkFacts {
    QString name;
    QString gemeente;
    bool isDemo = false;
    QString meName;
    bool operator==(const WijkFacts &) const = default;
};

/// An open wijk with what is kept in memory of it. Belongs to one thread; values it hands out do not.
class Wijk {
public:
    static Result<std::unique_ptr<Wijk>> open(const WijkOptions &options, const Clock &clock);
    /// Makes the file and in it the professional this device records for. Invalid when the gemeente code is
    /// no code.
    static Result<std::unique_ptr<Wijk>> create(const WijkOptions &options, const NewWijk &wanted,
                                                const Clock &clock);

    store::Database &database() { return *m_database; }
    store::Connection &connection() { return m_database->connection(); }
    const Clock &clock() const { return m_database->clock(); }
    const QString &path() const { return m_path; }

    /// Everything with a name, as it stands after the last change. Free to keep and read on another thread.
    std::shared_ptr<const capture::NameIndex> names() const { return m_names; }
    /// The professional this device records for; not valid on a device that has not said who it is.
    PartyId me() const { return m_me; }
    Result<WijkFacts> facts();
    /// From now on this device records for that professional.
    Result<void> recordFor(PartyId professional);

    /// One change by me; see store::Database::change.
    Result<ChangeId> change(const QString &verb, const store::Database::Body &body);

private:
    Wijk(std::unique_ptr<store::Database> database, QString path);
    Result<void> load();
    Result<void> loadNames();
    void refreshNames(const store::ChangeSet &changes);

    std::unique_ptr<store::Database> m_database;
    QString m_path;
    PartyId m_me;
    std::shared_ptr<const capture::NameIndex> m_names;
};

} // namespace gekend::work
