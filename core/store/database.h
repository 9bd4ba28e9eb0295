// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/ids.h"
#include "core/store/change_recorder.h"
#include "core/store/change_set.h"
#include "core/store/engine/connection.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace gekend::store {

/// What a change is about, so that a card can show its history.
enum class About { Party, Contact, Area, Dataset, Theme, Tie, Signal, FollowUp };
QString keyOf(About about);

/// The door through which rows are written while a change runs; nothing else may write.
class Writing {
public:
    Connection &db() { return m_db; }
    const Clock &clock() const { return m_clock; }
    template <typename IdType> IdType make() { return m_ids.make<IdType>(); }
    qint64 nextId() { return m_ids.next(); }
    void about(About kind, qint64 id) { m_about.emplace_back(kind, id); }

private:
    friend class Database;
    Writing(Connection &db, IdSource &ids, const Clock &clock)
        : m_db(db)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    Connection &m_db;
    IdSource &m_ids;
    const Clock &m_clock;
    std::vector<std::pair<About, qint64>> m_about;
};

struct DatabaseOptions {
    OpenOptions file;
    quint16 device = 0;
};

/// An open wijk: one writing connection, one recorder, one source of ids. Belongs to one thread.
class Database {
public:
    /// Opens or creates, brings the schema up to date, and starts a sitting. The clock must outlive it.
    static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options, const Clock &clock);
    ~Database();

    Connection &connection() { return m_connection; }
    /// The same connection for Qt Sql: for what is asked rarely. Bulk and hot paths use Statement.
    QSqlDatabase sql() const { return m_sql; }
    const Clock &clock() const { return m_clock; }
    quint16 device() const { return m_ids.device(); }
    /// A second, read-only connection to the same file, for another thread.
    Result<Connection> newReader() const;

    /// What someone did, in words a log can show: "add", "import_cbs".
    struct Deed {
        QString verb;
        PartyId actor;
    };
    using Body = std::function<Result<void>(Writing &)>;

    /// Runs `body` in one transaction and records it as one change. On disk when this returns; on an error
    /// nothing has happened. An invalid id means that the body changed nothing, and nothing was recorded.
    Result<ChangeId> change(const Deed &deed, const Body &body);

    /// Runs `body` and takes everything back: what would happen, without it happening.
    Result<void> rehearse(const Body &body);

    struct Turned {
        ChangeId change; // the change that was undone or redone
        QString verb; // its verb
    };
    /// Whose changes undo may reach: those of this device, or only those of this sitting.
    enum class Reach { Device, Sitting };
    /// Takes the newest standing change back; NotFound when there is none.
    Result<Turned> undo(Reach reach, PartyId actor);
    /// Takes one older change back; Conflict, naming the change, when a later one touched the same cells.
    Result<Turned> undoOne(ChangeId change, PartyId actor);
    /// Does the last undone change again; NotFound when nothing was undone since the last new change.
    Result<Turned> redo(PartyId actor);

    /// From here on undo of a sitting reaches no further back.
    void startSitting();

    /// Called after each commit, on this thread.
    void onChanged(std::function<void(const ChangeSet &)> listener);

    /// Tables that take part in undo, in the order of the schema.
    std::vector<QByteArray> tables() const { return m_recorder->tables(); }

private:
    enum class Kind { Did, Undid, Redid };
    struct Plan {
        Deed deed;
        Kind kind = Kind::Did;
        ChangeId of;
    };

    Database(QSqlDatabase sql, const DatabaseOptions &options, const Clock &clock);
    Result<ChangeId> run(const Plan &plan, const Body &body);
    Result<void> record(const Plan &plan, const Writing &writing, ChangeId id, const NetEffect &effect);
    Result<void> turn(ChangeId target, int state);
    Result<NetEffect> journalOf(ChangeId change);
    Result<void> refuseWhenTouchedSince(ChangeId change, const NetEffect &effect);

    QSqlDatabase m_sql; // its driver owns the connection
    Connection &m_connection;
    DatabaseOptions m_options;
    const Clock &m_clock;
    IdSource m_ids;
    std::unique_ptr<ChangeRecorder> m_recorder;
    std::vector<std::function<void(const ChangeSet &)>> m_listeners;
    qint64 m_sittingStart = 0;
    qint64 m_lamport = 0;
};

} // namespace gekend::store
