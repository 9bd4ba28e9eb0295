// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/worker.h"
#include "core/work/wijk.h"

namespace gekend::app {

/// The open wijk, on a thread of its own. Pages hand it jobs and get values; nothing here waits for the disk.
class WijkService final : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<work::Wijk>>()>;

    explicit WijkService(QObject *parent = nullptr);
    ~WijkService() override;

    /// Closes what is open and runs `opener` on the wijk's thread; opened() follows when it succeeds, `done`
    /// in any case.
    void open(Opener opener, QObject *receiver, std::function<void(const Result<work::WijkFacts> &)> done);
    /// Jobs that still wait are answered with Cancelled; closed() follows.
    void close();

    bool isOpen() const { return m_open; }
    const work::WijkFacts &facts() const { return m_facts; }
    /// Who records here; not valid when this device has not said so.
    PartyId me() const { return m_me; }
    /// Everything with a name, as it stood after the last change.
    const std::shared_ptr<const capture::NameIndex> &names() const { return m_names; }

    /// Runs `job`, a Result<T>(work::Wijk &), on the wijk's thread and hands its result to `done` on this
    /// one.
    template <typename Job, typename Done> void run(Job job, QObject *receiver, Done done)
    {
        m_worker.run([this, job = std::move(job)]() mutable { return ask(job); }, receiver, std::move(done));
    }
    /// The same for questions that follow each other: only the newest is answered.
    template <typename Job, typename Done> void run(Lane &lane, Job job, QObject *receiver, Done done)
    {
        m_worker.run(
            lane, [this, job = std::move(job)]() mutable { return ask(job); }, receiver, std::move(done));
    }
    /// Runs a job that has nothing to do with the wijk, in its turn.
    template <typename Job, typename Done> void runApart(Job job, QObject *receiver, Done done)
    {
        m_worker.run(std::move(job), receiver, std::move(done));
    }

    /// From a running job: does something on the thread of this object, as long as the receiver lives.
    void tell(const QPointer<QObject> &receiver, std::function<void()> what)
    {
        m_worker.toOwner([receiver, what = std::move(what)] {
            if (receiver)
                what();
        });
    }

Q_SIGNALS:
    void opened();
    void closed();
    /// A change was committed, by whatever job; names() already knows it.
    void changed(const gekend::store::ChangeSet &changes);

private:
    template <typename Job> std::invoke_result_t<Job &, work::Wijk &> ask(Job &job)
    {
        if (!m_wijk)
            return cancelled();
        return job(*m_wijk);
    }
    /// On the wijk's thread.
    Result<work::WijkFacts> take(Result<std::unique_ptr<work::Wijk>> wijk);

    std::unique_ptr<work::Wijk> m_wijk; // only on the wijk's thread
    bool m_open = false;
    work::WijkFacts m_facts;
    PartyId m_me;
    std::shared_ptr<const capture::NameIndex> m_names;
    Worker m_worker; // last: its thread ends before what it uses
};

} // namespace gekend::app
