// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/stretching.h"

#include <QElapsedTimer>

#include <algorithm>

#include <sodium.h>

namespace gekend::privacy {

using namespace Qt::StringLiterals;
using store::SecretBytes;

namespace {

constexpr std::chrono::milliseconds kTarget{500};
constexpr quint64 kMemoryStep = quint64(16) << 20;
constexpr quint64 kMostMemory = quint64(512) << 20; // a laptop with 4 GB must stay usable meanwhile
constexpr std::size_t kWrapKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

std::chrono::milliseconds measured(const StretchCost &cost)
{
    QElapsedTimer timer;
    timer.start();
    (void)stretched(u"gekend"_s, QByteArray(kSaltBytes, 's'), cost);
    return std::chrono::milliseconds(std::max<qint64>(1, timer.elapsed()));
}

} // namespace

bool isAllowed(const StretchCost &cost)
{
    return cost.passes >= kFloorCost.passes && cost.memoryBytes >= kFloorCost.memoryBytes
        && cost.passes <= kCeilingCost.passes && cost.memoryBytes <= kCeilingCost.memoryBytes;
}

Result<SecretBytes> stretched(const QString &password, const QByteArray &salt, const StretchCost &cost)
{
    Q_ASSERT(isAllowed(cost) && salt.size() == kSaltBytes);
    // One keyboard writes é as one character, another as two.
    QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    int failed = 0;
    SecretBytes key = SecretBytes::filled(kWrapKeyBytes, [&](std::span<unsigned char> out) {
        failed = crypto_pwhash(out.data(), out.size(), utf8.constData(),
                               static_cast<unsigned long long>(utf8.size()),
                               reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes,
                               std::size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    });
    store::wipe(utf8.data(), std::size_t(utf8.size()));
    if (failed != 0)
        return ioError(u"Er is te weinig werkgeheugen vrij om het wachtwoord te controleren. Sluit andere "
                       u"programma's en "
                       u"probeer het opnieuw."_s);
    return key;
}

StretchCost calibratedCost(const std::function<std::chrono::milliseconds(const StretchCost &)> &measure)
{
    const std::chrono::milliseconds floorTime = measure ? measure(kFloorCost) : measured(kFloorCost);
    StretchCost cost = kFloorCost;
    // Time grows in step with memory, so one measurement says enough.
    const quint64 affordable =
        kFloorCost.memoryBytes * quint64(kTarget.count()) / quint64(std::max<qint64>(1, floorTime.count()));
    cost.memoryBytes =
        std::clamp(affordable / kMemoryStep * kMemoryStep, kFloorCost.memoryBytes, kMostMemory);
    // A machine that is faster still than all that memory goes over it more often.
    const qint64 perPass = std::max<qint64>(
        1, floorTime.count() * qint64(cost.memoryBytes / kFloorCost.memoryBytes) / qint64(kFloorCost.passes));
    cost.passes = quint32(std::clamp<qint64>(kTarget.count() / perPass, kFloorCost.passes, 20));
    return cost;
}

} // namespace gekend::privacy
