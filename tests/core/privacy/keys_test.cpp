// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/keys.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <numeric>

using namespace gekend;
using namespace gekend::privacy;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"koffie bij de buren"_s;

FileKeys someKeys()
{
    return keysFromRecovery(RecoveryKey::generate());
}

KeysFile wrapped(const FileKeys &keys)
{
    Result<KeysFile> file = wrapForPassword(keys, kPassword, kFloorCost);
    REQUIRE_OK(file);
    return *file;
}

} // namespace

TEST_CASE("the keys that follow from a recovery key never change between versions", "[privacy][keys]")
{
    const auto counted =
        RecoveryKey::generate([](std::span<unsigned char> out) { std::iota(out.begin(), out.end(), 1); });
    const FileKeys keys = keysFromRecovery(counted);
    const auto bytes = keys.dataKey.bytes();
    CHECK(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex()
          == "ad9ad25ecb7ebf56460c4077d1400ee6b9e12628f259e45610d48d3d5ed6a144");
    CHECK(keys.fileId.toHex() == "781122a31403a10e999075dfd0d2b315");
    CHECK_FALSE(keysFromRecovery(RecoveryKey::generate()).dataKey == keys.dataKey);
}

TEST_CASE("the right password gives the data key back, a wrong one is denied", "[privacy][keys]")
{
    const FileKeys keys = someKeys();
    const KeysFile file = wrapped(keys);
    const Result<FileKeys> opened = unwrapWithPassword(file, kPassword);
    REQUIRE_OK(opened);
    CHECK(opened->dataKey == keys.dataKey);
    CHECK(opened->fileId == keys.fileId);
    const Result<FileKeys> refused = unwrapWithPassword(file, u"Koffie bij de buren"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Denied);
    CHECK(sentence(refused.error()).startsWith(u"Dit wachtwoord past niet"));
}

TEST_CASE("nothing in a keys file can be changed without closing it", "[privacy][keys]")
{
    const KeysFile good = wrapped(someKeys());
    KeysFile changed = good;
    SECTION("the file it belongs to")
    {
        changed.fileId[3] = char(changed.fileId[3] ^ 1);
    }
    SECTION("the cost")
    {
        changed.cost.passes += 1;
    }
    SECTION("the wrapped key")
    {
        changed.wrapped[40] = char(changed.wrapped[40] ^ 1);
    }
    CHECK(unwrapWithPassword(changed, kPassword).error().code == Error::Code::Denied);
}

TEST_CASE("an empty password is for the demo only", "[privacy][keys]")
{
    const FileKeys keys = someKeys();
    CHECK(wrapForPassword(keys, QString(), kFloorCost).error().code == Error::Code::Invalid);
    const Result<KeysFile> demo = wrapForPassword(keys, QString(), kFloorCost, EmptyPassword::Allowed);
    REQUIRE_OK(demo);
    CHECK(unwrapWithPassword(*demo, QString()).ok());
}

TEST_CASE("a wrap below the floor is never made", "[privacy][keys]")
{
    CHECK_FALSE(wrapForPassword(someKeys(), kPassword, {.passes = 1, .memoryBytes = 8192}));
}

TEST_CASE("a new password re-wraps the same key and shuts out the old one", "[privacy][keys]")
{
    const FileKeys keys = someKeys();
    const KeysFile file = wrapped(keys);
    CHECK(changePassword(file, u"fout"_s, u"nieuw"_s, kFloorCost).error().code == Error::Code::Denied);
    const Result<KeysFile> changed = changePassword(file, kPassword, u"een nieuwe zin"_s, kFloorCost);
    REQUIRE_OK(changed);
    CHECK(changed->salt != file.salt);
    CHECK(changed->nonce != file.nonce);
    CHECK(unwrapWithPassword(*changed, u"een nieuwe zin"_s)->dataKey == keys.dataKey);
    CHECK_FALSE(unwrapWithPassword(*changed, kPassword));
}

TEST_CASE("a wijk opens with its recovery key alone", "[privacy][keys]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wijk.gekend"_s);
    const RecoveryKey paper = RecoveryKey::generate();
    {
        Result<store::Connection> made =
            store::Connection::open(keysFromRecovery(paper).options(path, store::OpenMode::Create));
        REQUIRE_OK(made);
        REQUIRE_OK(made->run("CREATE TABLE note (body TEXT) STRICT"));
    }
    const Result<RecoveryKey> typed = RecoveryKey::fromText(paper.toText());
    REQUIRE_OK(typed);
    CHECK(store::Connection::open(keysFromRecovery(*typed).options(path)).ok());
    CHECK_FALSE(store::Connection::open(someKeys().options(path)));
}
