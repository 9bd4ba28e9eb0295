// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/unlocking.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace gekend::privacy {

using namespace Qt::StringLiterals;

Result<FileKeys> unlock(const QString &wijkPath, const QString &dataFolder, const Secret &secret)
{
    if (!QFileInfo::exists(wijkPath))
        return notFound(u"Het bestand %1 bestaat niet. Controleer de naam en de map."_s, {wijkPath});
    if (secret.recoveryKey) {
        const auto key = RecoveryKey::fromText(*secret.recoveryKey);
        if (!key)
            return key.error();
        return keysFromRecovery(*key);
    }
    if (!secret.password)
        return denied(u"Deze wijk is versleuteld. Geef het wachtwoord of de herstelsleutel."_s);
    const auto found = findKeys(wijkPath, dataFolder);
    if (!found)
        return found.error();
    return unwrapWithPassword(found->file, *secret.password);
}

Result<NewKeys> makeKeys(const QString &password, EmptyPassword empty)
{
    RecoveryKey recovery = RecoveryKey::generate();
    FileKeys keys = keysFromRecovery(recovery);
    // Nobody waits for the demo's lock to be strong: its password is empty.
    const StretchCost cost = empty == EmptyPassword::Allowed ? kFloorCost : calibratedCost();
    auto file = wrapForPassword(keys, password, cost, empty);
    if (!file)
        return file.error();
    return NewKeys{std::move(keys), std::move(recovery), std::move(*file)};
}

QString dataFolder()
{
    const QString wanted = qEnvironmentVariable("GEKEND_DATA_DIR");
    return wanted.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gekend"_s
        : wanted;
}

Result<quint16> deviceId(const QString &dataFolder)
{
    const QString path = dataFolder + u"/device"_s;
    if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        bool ok = false;
        const uint known = file.readLine(16).trimmed().toUInt(&ok);
        if (ok && known > 0 && known <= 0xffff)
            return quint16(known);
    }
    unsigned char bytes[2] = {};
    systemRandom(bytes);
    const quint16 made = std::max<quint16>(1, quint16(bytes[0] << 8 | bytes[1]));
    QSaveFile file(path);
    if (!QDir().mkpath(dataFolder) || !file.open(QIODevice::WriteOnly)
        || file.write(QByteArray::number(made)) < 0 || !file.commit())
        return ioError(
            u"De map %1 kan niet worden beschreven, en daar bewaart Gekend wat bij dit apparaat hoort. "
            "Maak hem beschrijfbaar."_s,
            {dataFolder});
    return made;
}

} // namespace gekend::privacy
