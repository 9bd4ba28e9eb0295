// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/recovery_key.h"

#include <array>

#include <sodium.h>

namespace gekend::privacy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kKeyBytes = 20; // 160 bits
constexpr std::size_t kDataChars = 32; // of 5 bits
constexpr std::size_t kCheckChars = 4;
constexpr std::size_t kChars = kDataChars + kCheckChars;
constexpr std::size_t kGroup = 4;
constexpr std::string_view kCheckContext = "gekend recovery key check v1";

// Crockford's base 32: no I, L, O and U, so that what is read aloud or copied by hand comes back.
constexpr char16_t kAlphabet[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 0–31, or -1 for a character that is in no key.
int valueOf(QChar c)
{
    switch (c.toUpper().unicode()) {
    case u'O': return 0;
    case u'I':
    case u'L': return 1;
    default: return int(QStringView(kAlphabet).indexOf(c.toUpper()));
    }
}

using Characters = std::array<unsigned char, kChars>;

void appendChecksum(std::span<const unsigned char> key, Characters &values)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash = {};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char *>(kCheckContext.data()), kCheckContext.size(),
                       key.data(), key.size());
    for (std::size_t i = 0; i < kCheckChars; ++i)
        values[kDataChars + i] = hash[i] & 31;
}

void spread(std::span<const unsigned char> key, Characters &values)
{
    unsigned bits = 0;
    int held = 0;
    std::size_t at = 0;
    for (const unsigned char byte : key) {
        bits = (bits << 8) | byte;
        for (held += 8; held >= 5; held -= 5)
            values[at++] = (bits >> (held - 5)) & 31;
    }
}

void gather(const Characters &values, std::span<unsigned char> key)
{
    unsigned bits = 0;
    int held = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < kDataChars; ++i) {
        bits = (bits << 5) | values[i];
        held += 5;
        if (held >= 8) {
            held -= 8;
            key[at++] = (bits >> held) & 0xff;
        }
    }
}

Result<std::size_t> readCharacters(QStringView text, Characters &values)
{
    std::size_t count = 0;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(c);
        if (value < 0)
            return invalid(
                u"In een herstelsleutel komt het teken “%1” niet voor. Kijk groep %2 nog eens na."_s,
                {QString(c), QString::number(count / kGroup + 1)});
        if (count < kChars)
            values[count] = static_cast<unsigned char>(value);
        ++count;
    }
    return count;
}

} // namespace

void systemRandom(std::span<unsigned char> out)
{
    randombytes_buf(out.data(), out.size());
}

RecoveryKey::RecoveryKey(SecretBytes bytes)
    : m_bytes(std::move(bytes))
{
}

RecoveryKey RecoveryKey::generate(const RandomSource &random)
{
    return RecoveryKey(SecretBytes::filled(kKeyBytes, random));
}

Result<RecoveryKey> RecoveryKey::fromText(QStringView text)
{
    Characters values = {};
    const Result<std::size_t> count = readCharacters(text, values);
    if (!count)
        return count.error();
    if (*count != kChars)
        return invalid(
            u"Een herstelsleutel heeft %1 tekens in groepen van vier, dit zijn er %2. Kijk of er een groep "
            u"ontbreekt of dubbel staat."_s,
            {QString::number(kChars), QString::number(*count)});
    SecretBytes key =
        SecretBytes::filled(kKeyBytes, [&](std::span<unsigned char> out) { gather(values, out); });
    Characters expected = {};
    spread(key.bytes(), expected);
    appendChecksum(key.bytes(), expected);
    const bool right = sodium_memcmp(values.data(), expected.data(), values.size()) == 0;
    store::wipe(values.data(), values.size());
    store::wipe(expected.data(), expected.size());
    if (!right)
        return invalid(
            u"Deze herstelsleutel klopt niet: er zit een tikfout in. Vergelijk hem groep voor groep met uw papier."_s);
    return RecoveryKey(std::move(key));
}

QString RecoveryKey::toText() const
{
    Characters values = {};
    spread(m_bytes.bytes(), values);
    appendChecksum(m_bytes.bytes(), values);
    QString text;
    for (std::size_t i = 0; i < kChars; ++i) {
        if (i > 0 && i % kGroup == 0)
            text += u'-';
        text += QChar(kAlphabet[values[i]]);
    }
    store::wipe(values.data(), values.size());
    return text;
}

} // namespace gekend::privacy
