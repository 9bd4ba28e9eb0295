// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_flow.h"

#include "app/pages/start/busy_page.h"
#include "app/pages/start/recovery_key_page.h"
#include "app/pages/start/unlock_page.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

Result<void> writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text.toUtf8()) < 0 || !file.commit())
        return ioError(u"De herstelsleutel kan niet in %1 worden bewaard. Kies een andere plek."_s, {path});
    return {};
}

} // namespace

StartFlow::StartFlow(WijkService &service, const Clock &clock, Dialogs dialogs, Places places,
                     QWidget *parent)
    : QStackedWidget(parent)
    , m_service(service)
    , m_clock(clock)
    , m_dialogs(std::move(dialogs))
    , m_places(std::move(places))
    , m_cards(new StartPage)
    , m_new(new NewWijkPage)
    , m_key(new RecoveryKeyPage([this](const QString &suggested) {
        return m_dialogs.askNewFile(tr("Keep the recovery key"), suggested, tr("Text (*.txt)"));
    }))
    , m_unlock(new UnlockPage)
    , m_busy(new BusyPage)
{
    for (QWidget *page :
         {static_cast<QWidget *>(m_cards), static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_key),
          static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_busy)})
        addWidget(page);
    wire();
}

void StartFlow::wire()
{
    connect(m_cards, &StartPage::demoWanted, this, &StartFlow::openDemo);
    connect(m_cards, &StartPage::newWanted, this, &StartFlow::startNew);
    connect(m_cards, &StartPage::importWanted, this, [this] {
        startNew();
        m_importing = true;
    });
    connect(m_cards, &StartPage::openWanted, this, &StartFlow::askFile);
    connect(m_cards, &StartPage::recentWanted, this, &StartFlow::open);
    connect(m_new, &NewWijkPage::wanted, this, &StartFlow::make);
    connect(m_new, &NewWijkPage::cancelled, this, &StartFlow::start);
    connect(m_key, &RecoveryKeyPage::saveWanted, this, &StartFlow::saveKey);
    connect(m_key, &RecoveryKeyPage::kept, this, [this] { Q_EMIT ready(m_path, m_importing); });
    connect(m_unlock, &UnlockPage::cancelled, this, &StartFlow::start);
    connect(m_unlock, &UnlockPage::passwordGiven, this, [this](const QString &path, const QString &password) {
        unlock(path, {.password = password, .recoveryKey = {}});
    });
    connect(m_unlock, &UnlockPage::recoveryKeyGiven, this, [this](const QString &path, const QString &key) {
        unlock(path, {.password = {}, .recoveryKey = key});
    });
}

void StartFlow::setRecents(const std::vector<RecentWijk> &recents)
{
    m_cards->setRecents(recents);
}

void StartFlow::start()
{
    m_importing = false;
    m_cards->sayError({});
    setCurrentWidget(m_cards);
}

void StartFlow::startNew()
{
    m_importing = false;
    m_new->clear();
    setCurrentWidget(m_new);
}

void StartFlow::askFile()
{
    const QString path = m_dialogs.askFile(tr("Open a wijk"), tr("Wijken (*.gekend)"));
    if (!path.isEmpty())
        open(path);
}

void StartFlow::open(const QString &path)
{
    m_importing = false;
    m_unlock->setFile(QFileInfo(path).absoluteFilePath());
    setCurrentWidget(m_unlock);
}

void StartFlow::unlock(const QString &path, const privacy::Secret &secret)
{
    m_service.open([path, secret, &clock = m_clock] { return openWijk(path, secret, clock); }, this,
                   [this, path](const Result<work::WijkFacts> &facts) {
                       if (!facts)
                           return m_unlock->sayError(sentence(facts.error()));
                       m_unlock->setFile({}); // no password stays in a field
                       Q_EMIT ready(path, false);
                   });
}

void StartFlow::make(const NewWijkForm &form)
{
    const QString path = suggestedPath(m_places.wijken, form.name);
    auto key = std::make_shared<QString>(); // filled on the wijk's thread, read after it answered
    m_service.open([path, form, key, &clock = m_clock] { return makeWijk(path, form, clock, *key); }, this,
                   [this, path, key](const Result<work::WijkFacts> &facts) {
                       if (!facts)
                           return m_new->sayError(sentence(facts.error()));
                       m_path = path;
                       m_new->clear();
                       m_key->setKey(facts->name, *key);
                       setCurrentWidget(m_key);
                   });
}

void StartFlow::openDemo()
{
    const QString file = m_places.demo;
    m_busy->say(tr("Making the demo wijk…"));
    setCurrentWidget(m_busy);
    const QPointer<BusyPage> busy(m_busy); // the window may close before the demo is made
    const Progress progress{
        .report =
            [busy, receiver = QPointer<QObject>(m_busy), &service = m_service](qint64 done, qint64 total) {
                service.tell(receiver, [busy, done, total] { busy->setProgress(done, total); });
            },
        .stop = {}};
    m_service.open([file, progress, &clock = m_clock] { return openDemoWijk(file, clock, progress); }, this,
                   [this, file](const Result<work::WijkFacts> &facts) {
                       if (facts)
                           return Q_EMIT ready(file, false);
                       start();
                       m_cards->sayError(sentence(facts.error()));
                   });
}

void StartFlow::saveKey(const QString &path, const QString &text)
{
    m_service.runApart([path, text] { return writeText(path, text); }, this,
                       [this, path](const Result<void> &saved) {
                           if (saved)
                               m_key->saySaved(path);
                           else
                               m_key->sayError(sentence(saved.error()));
                       });
}

} // namespace gekend::app
