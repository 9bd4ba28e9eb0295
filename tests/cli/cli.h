// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace gekend::test {

/// What a call of the program left behind.
struct Ran {
    int code = -1;
    QByteArray out;
    QString err;

    QJsonDocument document() const
    {
        QJsonParseError problem;
        QJsonDocument document = QJsonDocument::fromJson(out, &problem);
        INFO(out.left(400).toStdString());
        REQUIRE(problem.error == QJsonParseError::NoError);
        return document;
    }
    QJsonObject object() const { return document().object(); }
    QJsonArray array() const { return document().array(); }
};

/// gekend-cli in a folder of its own, with a password and a file for the recovery key.
class Cli {
public:
    Cli() { write(QStringLiteral("wachtwoord"), "een lang geheim\n"); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString wijk() const { return path(QStringLiteral("delft.gekend")); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    /// Runs the words as they are.
    Ran call(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Amsterdam"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GEKEND_CLI), words);
        REQUIRE(process.waitForStarted());
        process.write(input);
        process.closeWriteChannel();
        constexpr int kLongEnoughMs = 240'000;
        REQUIRE(process.waitForFinished(kLongEnoughMs));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// A verb on the wijk, opened with the recovery key: no key derivation, so quick.
    Ran on(const QString &verb, QStringList words = {}, const QByteArray &input = {}) const
    {
        words.prepend(wijk());
        words.prepend(verb);
        words << QStringLiteral("--recovery-file") << path(QStringLiteral("sleutel"));
        return call(words, input);
    }
    /// The same; it must succeed and give JSON.
    Ran json(const QString &verb, QStringList words = {}, const QByteArray &input = {}) const
    {
        words << QStringLiteral("--json");
        Ran ran = on(verb, words, input);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran;
    }

    /// Makes the wijk of Femke Jansen in Delft.
    Ran make() const
    {
        Ran ran = call({QStringLiteral("new"), wijk(), QStringLiteral("--me"), QStringLiteral("Femke Jansen"),
                        QStringLiteral("--gemeente"), QStringLiteral("GM0503"),
                        QStringLiteral("--password-file"), path(QStringLiteral("wachtwoord")),
                        QStringLiteral("--recovery-file"), path(QStringLiteral("sleutel"))});
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace gekend::test
