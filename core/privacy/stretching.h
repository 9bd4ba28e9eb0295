// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/engine/secret.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>

namespace gekend::privacy {

/// What guessing one password costs (Argon2id).
struct StretchCost {
    quint32 passes = 3;
    quint64 memoryBytes = quint64(64) << 20;

    bool operator==(const StretchCost &) const = default;
};

/// Below this nothing is written and nothing is read, whoever asks.
inline constexpr StretchCost kFloorCost = {};
/// Above this a keys file is refused: it could only be meant to hang the program.
inline constexpr StretchCost kCeilingCost = {100, quint64(4) << 30};
inline constexpr int kSaltBytes = 16;

bool isAllowed(const StretchCost &cost);

/// The key a password stands for. Takes the time and memory that `cost` says. Text that looks the same is the
/// same.
Result<store::SecretBytes> stretched(const QString &password, const QByteArray &salt,
                                     const StretchCost &cost);

/// The cost that takes about half a second on this machine, by more memory first; never below the floor.
/// Itself takes about as long. `measure` is for tests.
StretchCost calibratedCost(const std::function<std::chrono::milliseconds(const StretchCost &)> &measure = {});

} // namespace gekend::privacy
