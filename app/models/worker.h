// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace gekend::app {

/// Questions that follow each other, as while typing: only the answer to the newest counts.
class Lane {
public:
    Lane()
        : m_newest(std::make_shared<std::atomic<quint64>>(0))
    {
    }

    /// Makes every earlier question of this lane stale.
    void drop() { ++*m_newest; }

private:
    friend class Worker;
    std::shared_ptr<std::atomic<quint64>> m_newest; // shared with the worker thread
};

/// One thread that does its jobs in the order they came. Answers arrive on the thread that asked, as long as
/// the receiver still lives.
class Worker final : public QObject {
    Q_OBJECT

public:
    explicit Worker(QObject *parent = nullptr);
    /// Ends the thread when that was not done before.
    ~Worker() override;

    /// Runs `job` on the worker thread and hands its answer to `done` on this thread.
    template <typename Job, typename Done> void run(Job job, QObject *receiver, Done done)
    {
        post([this, job = std::move(job), receiver = QPointer<QObject>(receiver),
              done = std::move(done)]() mutable { deliver(receiver, std::move(done), job()); });
    }

    /// The same, but a stale question is not even asked, and a stale answer is dropped.
    template <typename Job, typename Done> void run(Lane &lane, Job job, QObject *receiver, Done done)
    {
        const quint64 mine = ++*lane.m_newest;
        const auto isStale = [newest = lane.m_newest, mine] { return newest->load() != mine; };
        post([this, isStale, job = std::move(job), receiver = QPointer<QObject>(receiver),
              done = std::move(done)]() mutable {
            if (isStale())
                return;
            deliver(
                receiver,
                [isStale, done = std::move(done)](auto answer) mutable {
                    if (!isStale())
                        done(std::move(answer));
                },
                job());
        });
    }

    /// Runs on the worker thread, without an answer.
    void post(std::function<void()> job);
    /// Ends the thread after the job it is doing and, on it, `last`; jobs that still wait are dropped.
    void end(std::function<void()> last = {});
    /// From the worker thread: runs on the thread of this object.
    void toOwner(std::function<void()> call);

private:
    template <typename Done, typename Answer>
    void deliver(QPointer<QObject> receiver, Done done, Answer answer)
    {
        // std::function copies what it holds; answers are only moved.
        auto kept = std::make_shared<Answer>(std::move(answer));
        toOwner([receiver = std::move(receiver), done = std::move(done), kept]() mutable {
            if (receiver)
                done(std::move(*kept));
        });
    }

    QThread m_thread;
    QObject *m_hands; // lives in m_thread
    std::shared_ptr<std::atomic<bool>> m_ending;
};

} // namespace gekend::app
