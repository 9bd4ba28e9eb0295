// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/prompt.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QString> firstLineOf(const QString &path, const QString &what)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return ioError(
            u"Het bestand met %1 (%2) kan niet worden gelezen. Controleer de naam en de rechten."_s,
            {what, path});
    constexpr qint64 kLongestLine = qint64(64) * 1024;
    QString line = QString::fromUtf8(file.readLine(kLongestLine));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

Context::Context(QTextStream &out, QTextStream &err, const Clock &clock)
    : m_out(out)
    , m_err(err)
    , m_clock(clock)
    , m_dataFolder(privacy::dataFolder())
{
}

Result<std::optional<QString>> Context::password() const
{
    if (passwordFile.isEmpty())
        return std::optional<QString>();
    auto line = firstLineOf(passwordFile, u"het wachtwoord"_s);
    if (!line)
        return line.error();
    return std::optional(std::move(*line));
}

/// With nothing given the empty password is tried, which opens a demo; then whoever sits at the terminal is
/// asked.
Result<privacy::FileKeys> Context::unlocked(const QString &path, privacy::Secret secret) const
{
    auto keys = privacy::unlock(path, m_dataFolder, secret);
    const bool nothingGiven = recoveryFile.isEmpty() && passwordFile.isEmpty();
    if (keys || !nothingGiven || keys.error().code != Error::Code::Denied)
        return keys;
    if (!canAsk())
        return denied(
            u"Deze wijk heeft een wachtwoord. Geef --password-file BESTAND of --recovery-file BESTAND."_s);
    secret.password = askHidden(u"Wachtwoord:"_s);
    if (!secret.password)
        return Error{Error::Code::Cancelled, u"Afgebroken. Er is niets gedaan."_s, {}};
    return privacy::unlock(path, m_dataFolder, secret);
}

Result<work::Wijk *> Context::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_wijk && m_openPath == absolute)
        return m_wijk.get();
    privacy::Secret secret;
    if (!recoveryFile.isEmpty()) {
        auto line = firstLineOf(recoveryFile, u"de herstelsleutel"_s);
        if (!line)
            return line.error();
        secret.recoveryKey = std::move(*line);
    } else {
        auto typed = password();
        if (!typed)
            return typed.error();
        secret.password = typed->value_or(QString()); // the demo's password is empty
    }
    auto keys = unlocked(absolute, secret);
    if (!keys)
        return keys.error();
    const auto device = privacy::deviceId(m_dataFolder);
    if (!device)
        return device.error();
    auto wijk = work::Wijk::open({.file = keys->options(absolute), .device = *device}, m_clock);
    if (!wijk)
        return wijk.error();
    m_wijk = std::move(*wijk);
    m_openPath = absolute;
    m_keys = std::move(*keys);
    return m_wijk.get();
}

void Context::adopt(std::unique_ptr<work::Wijk> wijk)
{
    m_openPath = QFileInfo(wijk->path()).absoluteFilePath();
    m_wijk = std::move(wijk);
}

void Context::print(const QString &line)
{
    m_out << line << '\n';
    m_out.flush();
}

void Context::print(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    m_out.flush();
}

void Context::print(const QJsonArray &array)
{
    m_out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
    m_out.flush();
}

void Context::tell(const QString &message)
{
    m_err << message << '\n';
    m_err.flush();
}

Progress Context::progress(const QString &what)
{
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return {.report =
                [this, what, since](qint64 done, qint64 total) {
                    constexpr qint64 kOftenEnoughMs = 500;
                    if (since->elapsed() < kOftenEnoughMs)
                        return;
                    since->restart();
                    tell(total > 0 ? u"%1: %2 van %3"_s.arg(what).arg(done).arg(total)
                                   : u"%1: %2"_s.arg(what).arg(done));
                },
            .stop = {}};
}

} // namespace gekend::cli
