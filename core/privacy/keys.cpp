// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/keys.h"

#include <string_view>

#include <sodium.h>

namespace gekend::privacy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kDataKeyContext = "gekend data key v1";
constexpr std::string_view kFileIdContext = "gekend file id v1";

/// A keyed hash: whoever sees the output learns nothing of the key, nor of another context's output.
void derive(std::span<unsigned char> out, std::string_view context, std::span<const unsigned char> key)
{
    crypto_generichash(out.data(), out.size(), reinterpret_cast<const unsigned char *>(context.data()),
                       context.size(), key.data(), key.size());
}

QByteArray fileIdOf(const SecretBytes &dataKey)
{
    QByteArray id(store::kFileIdBytes, '\0');
    derive({reinterpret_cast<unsigned char *>(id.data()), std::size_t(id.size())}, kFileIdContext,
           dataKey.bytes());
    return id;
}

QByteArray randomBytes(qsizetype size, const RandomSource &random)
{
    QByteArray bytes(size, '\0');
    random({reinterpret_cast<unsigned char *>(bytes.data()), std::size_t(size)});
    return bytes;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

store::OpenOptions FileKeys::options(const QString &path, store::OpenMode mode) const
{
    return {.path = path, .key = dataKey, .mode = mode, .fileId = fileId};
}

FileKeys keysFromRecovery(const RecoveryKey &key)
{
    FileKeys keys;
    keys.dataKey = SecretBytes::filled(store::kKeyBytes, [&](std::span<unsigned char> out) {
        derive(out, kDataKeyContext, key.bytes().bytes());
    });
    keys.fileId = fileIdOf(keys.dataKey);
    return keys;
}

Result<KeysFile> wrapForPassword(const FileKeys &keys, const QString &password, const StretchCost &cost,
                                 EmptyPassword empty, const RandomSource &random)
{
    if (password.isEmpty() && empty == EmptyPassword::Refused)
        return invalid(u"Een wijk heeft een wachtwoord nodig, anders leest iedereen met deze computer mee. "
                       u"Kies een zin van een "
                       u"paar woorden."_s);
    if (!isAllowed(cost))
        return invalid(
            u"Deze bescherming van het wachtwoord is te zwak of te zwaar, dus er is niets opgeslagen."_s);
    KeysFile file{.fileId = keys.fileId,
                  .cost = cost,
                  .salt = randomBytes(kSaltBytes, random),
                  .nonce = randomBytes(kNonceBytes, random),
                  .wrapped = QByteArray(kWrappedBytes, '\0')};
    const Result<SecretBytes> wrapKey = stretched(password, file.salt, cost);
    if (!wrapKey)
        return wrapKey.error();
    const QByteArray bound = boundData(file);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(file.wrapped.data()),
                                               nullptr, keys.dataKey.bytes().data(), keys.dataKey.size(),
                                               raw(bound), static_cast<unsigned long long>(bound.size()),
                                               nullptr, raw(file.nonce), wrapKey->bytes().data());
    return file;
}

Result<FileKeys> unwrapWithPassword(const KeysFile &file, const QString &password)
{
    const Result<SecretBytes> wrapKey = stretched(password, file.salt, file.cost);
    if (!wrapKey)
        return wrapKey.error();
    const QByteArray bound = boundData(file);
    int failed = 0;
    FileKeys keys;
    keys.dataKey = SecretBytes::filled(store::kKeyBytes, [&](std::span<unsigned char> out) {
        failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
            out.data(), nullptr, nullptr, raw(file.wrapped),
            static_cast<unsigned long long>(file.wrapped.size()), raw(bound),
            static_cast<unsigned long long>(bound.size()), raw(file.nonce), wrapKey->bytes().data());
    });
    if (failed != 0)
        return denied(
            u"Dit wachtwoord past niet. Let op hoofdletters en probeer het opnieuw, of gebruik de herstelsleutel."_s);
    keys.fileId = fileIdOf(keys.dataKey);
    return keys;
}

Result<KeysFile> changePassword(const KeysFile &file, const QString &oldPassword, const QString &newPassword,
                                const StretchCost &cost, const RandomSource &random)
{
    const Result<FileKeys> keys = unwrapWithPassword(file, oldPassword);
    if (!keys)
        return keys.error();
    return wrapForPassword(*keys, newPassword, cost, EmptyPassword::Refused, random);
}

} // namespace gekend::privacy
