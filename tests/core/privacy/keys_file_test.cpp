// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/keys_file.h"

#include "core/privacy/keys.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace gekend;
using namespace gekend::privacy;
using namespace Qt::StringLiterals;

namespace {

KeysFile sample()
{
    return {.fileId = QByteArray(store::kFileIdBytes, 'f'),
            .cost = {4, quint64(96) << 20},
            .salt = QByteArray(kSaltBytes, 's'),
            .nonce = QByteArray(kNonceBytes, 'n'),
            .wrapped = QByteArray(kWrappedBytes, 'w')};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A wijk on disk with its keys file beside it and a data folder.
struct KeyedWijk {
    QTemporaryDir folder;
    QString path = folder.filePath(u"wijk.gekend"_s);
    QString dataFolder = folder.filePath(u"data"_s);
    FileKeys keys = keysFromRecovery(RecoveryKey::generate());
    KeysFile file = sample();

    KeyedWijk()
    {
        REQUIRE_OK(store::Connection::open(keys.options(path, store::OpenMode::Create)));
        file.fileId = keys.fileId;
        REQUIRE_OK(saveKeys(path, dataFolder, file));
    }
};

} // namespace

TEST_CASE("a keys file comes back as it was written, for its owner only", "[privacy][keysfile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nieuw/wijk.gekend-keys"_s);
    REQUIRE_OK(writeKeysFile(path, sample()));
    CHECK(readKeysFile(path).value() == sample());
    CHECK((QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
          == QFileDevice::Permissions());
    CHECK(QDir(folder.filePath(u"nieuw"_s)).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a missing keys file is said as such", "[privacy][keysfile]")
{
    const KeyedWijk wijk;
    REQUIRE(QFile::remove(keysPathFor(wijk.path)));
    const Result<FoundKeys> none = findKeys(wijk.path, QString());
    REQUIRE_FALSE(none);
    CHECK(none.error().code == Error::Code::NotFound);
    CHECK(sentence(none.error()).startsWith(u"Het sleutelbestand wijk.gekend-keys ontbreekt"));
}

TEST_CASE("a damaged keys file is never taken for a wrong password", "[privacy][keysfile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wijk.gekend-keys"_s);
    REQUIRE_OK(writeKeysFile(path, sample()));
    const QByteArray good = read(path);
    const QByteArray damaged[] = {
        {},
        "{}",
        "\x89PNG",
        good.first(good.size() / 2),
        QByteArray(good).replace("gekend-keys", "gekend-kluis"),
        QByteArray(good).replace("argon2id13", "argon2i"),
        QByteArray(good).replace("\"version\": 1", "\"version\": 0"),
        QByteArray(good).replace(sample().salt.toBase64(), "AAAA"),
        QByteArray(good).replace("\"passes\": 4", "\"passes\": 4000000000"),
        QByteArray(100'000, '['),
    };
    for (const QByteArray &bytes : damaged) {
        write(path, bytes);
        const Result<KeysFile> refused = readKeysFile(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Corrupt);
    }
}

TEST_CASE("a keys file that was weakened or is newer is refused with its own sentence", "[privacy][keysfile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wijk.gekend-keys"_s);
    REQUIRE_OK(writeKeysFile(path, sample()));
    const QByteArray good = read(path);
    for (const auto &[from, to] :
         {std::pair{"\"passes\": 4", "\"passes\": 2"}, std::pair{"100663296", "1048576"}}) {
        write(path, QByteArray(good).replace(from, to));
        const Result<KeysFile> refused = readKeysFile(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Denied);
        CHECK(sentence(refused.error()).contains(u"minder dan Gekend toestaat"));
    }
    write(path, QByteArray(good).replace("\"version\": 1", "\"version\": 2"));
    CHECK(sentence(readKeysFile(path).error()).contains(u"nieuwere versie"));
}

TEST_CASE("the copy in the data folder stands in for a keys file that is lost or another's",
          "[privacy][keysfile]")
{
    const KeyedWijk wijk;
    const KeyedWijk other;
    CHECK_FALSE(findKeys(wijk.path, wijk.dataFolder)->fromCopy);
    SECTION("lost")
    {
        REQUIRE(QFile::remove(keysPathFor(wijk.path)));
    }
    SECTION("damaged")
    {
        write(keysPathFor(wijk.path), "{");
    }
    SECTION("another's")
    {
        REQUIRE_OK(writeKeysFile(keysPathFor(wijk.path), other.file));
    }
    const Result<FoundKeys> found = findKeys(wijk.path, wijk.dataFolder);
    REQUIRE_OK(found);
    CHECK(found->fromCopy);
    CHECK(found->file == wijk.file);
    CHECK_FALSE(findKeys(wijk.path, other.dataFolder));
}

TEST_CASE("a keys file of another wijk is told apart", "[privacy][keysfile]")
{
    const KeyedWijk wijk;
    const KeyedWijk other;
    REQUIRE_OK(writeKeysFile(keysPathFor(wijk.path), other.file));
    CHECK(sentence(findKeys(wijk.path, QString()).error()).contains(u"hoort bij een andere wijk"));
}
