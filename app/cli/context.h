// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/unlocking.h"
#include "core/work/wijk.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

class QTextStream;

namespace gekend::cli {

/// What every verb shares: where its words go, how the wijk is opened, and which clock counts.
class Context {
public:
    Context(QTextStream &out, QTextStream &err, const Clock &clock);

    bool json = false;
    QString passwordFile;
    QString recoveryFile;

    const Clock &clock() const { return m_clock; }
    QString dataFolder() const { return m_dataFolder; }

    /// The wijk in that file, unlocked; the same one again while a batch runs.
    Result<work::Wijk *> open(const QString &path);
    /// The keys the open wijk was unlocked with.
    const privacy::FileKeys &keys() const { return m_keys; }
    /// Takes over a wijk just made.
    void adopt(std::unique_ptr<work::Wijk> wijk);
    /// The password from --password-file, without its line end; nothing when none was given.
    Result<std::optional<QString>> password() const;

    /// Data: a line on stdout.
    void print(const QString &line);
    /// Data for scripts, on stdout: one document, two spaces deep.
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);
    /// A message for people, on stderr.
    void tell(const QString &message);
    /// Progress on stderr, at most a few times a second; only when stderr is a terminal or asked for.
    Progress progress(const QString &what);

private:
    Result<privacy::FileKeys> unlocked(const QString &path, privacy::Secret secret) const;

    QTextStream &m_out;
    QTextStream &m_err;
    const Clock &m_clock;
    QString m_dataFolder;
    QString m_openPath;
    privacy::FileKeys m_keys;
    std::unique_ptr<work::Wijk> m_wijk;
};

} // namespace gekend::cli
