// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/worker.h"

#include <QMetaObject>

namespace gekend::app {

Worker::Worker(QObject *parent)
    : QObject(parent)
    , m_hands(new QObject)
    , m_ending(std::make_shared<std::atomic<bool>>(false))
{
    m_thread.setObjectName(QStringLiteral("wijk"));
    m_hands->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_hands, &QObject::deleteLater);
    m_thread.start();
}

Worker::~Worker()
{
    end();
}

void Worker::end(std::function<void()> last)
{
    if (m_ending->exchange(true))
        return;
    QMetaObject::invokeMethod(
        m_hands,
        [this, last = std::move(last)] {
            if (last)
                last();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Worker::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(
        m_hands,
        [job = std::move(job), ending = m_ending] {
            if (!*ending)
                job();
        },
        Qt::QueuedConnection);
}

void Worker::toOwner(std::function<void()> call)
{
    QMetaObject::invokeMethod(
        this, [call = std::move(call)] { call(); }, Qt::QueuedConnection);
}

} // namespace gekend::app
