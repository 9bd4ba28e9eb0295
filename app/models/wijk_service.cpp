// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/wijk_service.h"

namespace gekend::app {

WijkService::WijkService(QObject *parent)
    : QObject(parent)
    , m_names(std::make_shared<const capture::NameIndex>())
{
}

WijkService::~WijkService()
{
    m_worker.end([this] { m_wijk.reset(); });
}

void WijkService::open(Opener opener, QObject *receiver,
                       std::function<void(const Result<work::WijkFacts> &)> done)
{
    close();
    m_worker.run([this, opener = std::move(opener)] { return take(opener()); }, receiver,
                 [this, done = std::move(done)](const Result<work::WijkFacts> &facts) {
                     if (facts) {
                         m_facts = *facts;
                         m_open = true;
                         Q_EMIT opened();
                     }
                     done(facts);
                 });
}

Result<work::WijkFacts> WijkService::take(Result<std::unique_ptr<work::Wijk>> wijk)
{
    if (!wijk)
        return wijk.error();
    m_wijk = std::move(*wijk);
    auto facts = m_wijk->facts();
    if (!facts) {
        m_wijk.reset();
        return facts;
    }
    m_wijk->database().onChanged([this](const store::ChangeSet &changes) {
        m_worker.toOwner([this, changes, names = m_wijk->names()] {
            m_names = names;
            Q_EMIT changed(changes);
        });
    });
    m_worker.toOwner([this, names = m_wijk->names(), me = m_wijk->me()] {
        m_names = names;
        m_me = me;
    });
    return facts;
}

void WijkService::close()
{
    m_worker.post([this] { m_wijk.reset(); });
    if (!m_open)
        return;
    m_open = false;
    m_facts = {};
    m_me = {};
    m_names = std::make_shared<const capture::NameIndex>();
    Q_EMIT closed();
}

} // namespace gekend::app
