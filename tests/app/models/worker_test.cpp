// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/keys.h"

#include "app/models/worker.h"

#include <QSemaphore>

using namespace gekend::app;
using namespace gekend::test;

TEST_CASE("a job runs on its own thread and its answer arrives on ours", "[models]")
{
    Worker worker;
    QObject receiver;
    QThread *ran = nullptr;
    QThread *arrived = nullptr;
    worker.run([] { return QThread::currentThread(); }, &receiver,
               [&](QThread *thread) {
                   ran = thread;
                   arrived = QThread::currentThread();
               });
    REQUIRE(waitFor([&] { return arrived != nullptr; }));
    CHECK(ran != QThread::currentThread());
    CHECK(arrived == QThread::currentThread());
}

TEST_CASE("answers come in the order of the questions", "[models]")
{
    Worker worker;
    QObject receiver;
    std::vector<int> answers;
    for (int i = 0; i < 20; ++i)
        worker.run([i] { return i; }, &receiver, [&](int answer) { answers.push_back(answer); });
    REQUIRE(waitFor([&] { return answers.size() == 20; }));
    for (int i = 0; i < 20; ++i)
        CHECK(answers[size_t(i)] == i);
}

TEST_CASE("of questions in one lane only the newest is answered", "[models]")
{
    Worker worker;
    QObject receiver;
    Lane lane;
    QSemaphore go;
    std::atomic<int> asked = 0;
    std::vector<int> answers;
    bool last = false;
    worker.post([&] { go.acquire(); }); // so that all questions wait together
    for (int i = 0; i < 5; ++i) {
        worker.run(
            lane,
            [&asked, i] {
                ++asked;
                return i;
            },
            &receiver, [&](int answer) { answers.push_back(answer); });
    }
    worker.run([] { return true; }, &receiver, [&](bool) { last = true; });
    go.release();
    REQUIRE(waitFor([&] { return last; }));
    CHECK(answers == std::vector<int>{4});
    CHECK(asked == 1);
}

TEST_CASE("an answer that became stale on its way is dropped", "[models]")
{
    Worker worker;
    QObject receiver;
    Lane lane;
    QSemaphore asked;
    bool answered = false;
    bool last = false;
    worker.run(
        lane,
        [&] {
            asked.release();
            return 1;
        },
        &receiver, [&](int) { answered = true; });
    asked.acquire();
    lane.drop();
    worker.run([] { return true; }, &receiver, [&](bool) { last = true; });
    REQUIRE(waitFor([&] { return last; }));
    CHECK_FALSE(answered);
}

TEST_CASE("nobody is called who is gone, and move-only answers arrive", "[models]")
{
    Worker worker;
    auto gone = std::make_unique<QObject>();
    QObject receiver;
    bool wrong = false;
    int value = 0;
    worker.run([] { return 1; }, gone.get(), [&](int) { wrong = true; });
    gone.reset();
    worker.run([] { return std::make_unique<int>(7); }, &receiver,
               [&](std::unique_ptr<int> answer) { value = *answer; });
    REQUIRE(waitFor([&] { return value == 7; }));
    CHECK_FALSE(wrong);
}

TEST_CASE("ending the worker waits for its job and drops the rest", "[models]")
{
    QSemaphore started;
    std::atomic<bool> finished = false;
    std::atomic<bool> second = false;
    {
        Worker worker;
        worker.post([&] {
            started.release();
            QThread::msleep(20);
            finished = true;
        });
        worker.post([&] { second = true; });
        started.acquire();
    }
    CHECK(finished);
    CHECK_FALSE(second);
}
