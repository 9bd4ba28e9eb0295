// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/keys_file.h"

#include "core/store/engine/connection.h"
#include "core/store/engine/file_sync.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

namespace gekend::privacy {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargestFile = 65'536;

Error damaged()
{
    return corrupt(u"Het sleutelbestand van deze wijk is beschadigd. Zet een reservekopie ervan terug, of "
                   u"open de wijk met de "
                   u"herstelsleutel: dan wordt het opnieuw gemaakt."_s);
}

Error missing(const QString &path)
{
    return notFound(u"Het sleutelbestand %1 ontbreekt, dus het wachtwoord kan niet worden gecontroleerd. Zet "
                    u"het terug naast de "
                    u"wijk, of open de wijk met de herstelsleutel: dan wordt het opnieuw gemaakt."_s,
                    {QFileInfo(path).fileName()});
}

std::optional<QByteArray> bytesIn(const QJsonObject &object, const QString &key, qsizetype size)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(object.value(key).toString().toLatin1(),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size)
        return std::nullopt;
    return decoded.decoded;
}

Result<StretchCost> costIn(const QJsonObject &stretch)
{
    const double passes = stretch.value(u"passes"_s).toDouble();
    const double memory = stretch.value(u"memory_bytes"_s).toDouble();
    if (stretch.value(u"name"_s) != u"argon2id13"_s || passes < 1 || memory < 1
        || passes > kCeilingCost.passes || memory > double(kCeilingCost.memoryBytes))
        return damaged();
    const StretchCost cost{quint32(passes), quint64(memory)};
    if (!isAllowed(cost))
        return denied(u"Het sleutelbestand beschermt het wachtwoord minder dan Gekend toestaat, dus iemand "
                      u"kan eraan hebben "
                      u"gezeten. Open de wijk met de herstelsleutel en kies een nieuw wachtwoord."_s);
    return cost;
}

Result<KeysFile> fromJson(const QJsonObject &object)
{
    if (object.value(u"format"_s) != u"gekend-keys"_s)
        return damaged();
    if (object.value(u"version"_s).toInt() > kVersion)
        return denied(u"Het sleutelbestand is gemaakt met een nieuwere versie van Gekend. Werk Gekend bij, "
                      u"of gebruik de "
                      u"herstelsleutel."_s);
    const auto fileId = bytesIn(object, u"file"_s, store::kFileIdBytes);
    const auto salt = bytesIn(object, u"salt"_s, kSaltBytes);
    const auto nonce = bytesIn(object, u"nonce"_s, kNonceBytes);
    const auto wrapped = bytesIn(object, u"wrapped"_s, kWrappedBytes);
    if (object.value(u"version"_s).toInt() != kVersion || !fileId || !salt || !nonce || !wrapped)
        return damaged();
    const Result<StretchCost> cost = costIn(object.value(u"stretch"_s).toObject());
    if (!cost)
        return cost.error();
    return KeysFile{.fileId = *fileId, .cost = *cost, .salt = *salt, .nonce = *nonce, .wrapped = *wrapped};
}

QJsonObject toJson(const KeysFile &file)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    return {{u"format"_s, u"gekend-keys"_s},
            {u"version"_s, kVersion},
            {u"file"_s, text(file.fileId)},
            {u"stretch"_s,
             QJsonObject{{u"name"_s, u"argon2id13"_s},
                         {u"passes"_s, qint64(file.cost.passes)},
                         {u"memory_bytes"_s, qint64(file.cost.memoryBytes)}}},
            {u"salt"_s, text(file.salt)},
            {u"nonce"_s, text(file.nonce)},
            {u"wrapped"_s, text(file.wrapped)}};
}

} // namespace

QByteArray boundData(const KeysFile &file)
{
    QByteArray bound;
    QDataStream out(&bound, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << QByteArray("gekend-keys") << qint32(kVersion) << file.fileId << file.cost.passes
        << file.cost.memoryBytes << file.salt;
    return bound;
}

QString keysPathFor(const QString &wijkPath)
{
    return wijkPath + u"-keys"_s;
}

QString keysCopyPath(const QString &dataFolder, const QByteArray &fileId)
{
    return QDir(dataFolder).filePath(u"keys/"_s + QString::fromLatin1(fileId.toHex()) + u".gekend-keys"_s);
}

Result<KeysFile> readKeysFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return missing(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(u"Het sleutelbestand %1 kan niet worden gelezen. Controleer uw rechten erop."_s,
                       {QFileInfo(path).fileName()});
    if (file.size() > kLargestFile)
        return damaged();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? fromJson(document.object()) : Result<KeysFile>(damaged());
}

Result<void> writeKeysFile(const QString &path, const KeysFile &file)
{
    const Error failed =
        ioError(u"Het sleutelbestand %1 kon niet worden geschreven; het oude is er nog. Controleer de map en "
                u"de schijf."_s,
                {QFileInfo(path).fileName()});
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed;
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return failed;
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray text = QJsonDocument(toJson(file)).toJson();
    if (out.write(text) != text.size() || !out.commit())
        return failed;
    return store::syncFolderOf(path);
}

Result<FoundKeys> findKeys(const QString &wijkPath, const QString &dataFolder)
{
    const Result<QByteArray> fileId = store::readFileId(wijkPath);
    if (!fileId)
        return fileId.error();
    Result<KeysFile> beside = readKeysFile(keysPathFor(wijkPath));
    if (beside && beside->fileId == *fileId)
        return FoundKeys{std::move(*beside), false};
    if (!dataFolder.isEmpty()) {
        Result<KeysFile> copy = readKeysFile(keysCopyPath(dataFolder, *fileId));
        if (copy && copy->fileId == *fileId)
            return FoundKeys{std::move(*copy), true};
    }
    if (!beside)
        return beside.error();
    return denied(u"Het sleutelbestand naast deze wijk hoort bij een andere wijk. Zet het goede ernaast, of "
                  u"open de wijk met de "
                  u"herstelsleutel: dan wordt het opnieuw gemaakt."_s);
}

Result<void> saveKeys(const QString &wijkPath, const QString &dataFolder, const KeysFile &file)
{
    GEKEND_TRY(writeKeysFile(keysPathFor(wijkPath), file));
    if (dataFolder.isEmpty())
        return {};
    return writeKeysFile(keysCopyPath(dataFolder, file.fileId), file);
}

} // namespace gekend::privacy
