// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/engine/secret.h"

#include <QString>

#include <functional>
#include <span>

namespace gekend::privacy {

using store::SecretBytes;

/// Fills memory with bytes nobody can guess; tests bring their own.
using RandomSource = std::function<void(std::span<unsigned char>)>;
void systemRandom(std::span<unsigned char> out);

/// The root of a wijk's keys: 160 random bits that people keep on paper. Whoever has it opens the wijk, with
/// nothing else.
class RecoveryKey {
public:
    static RecoveryKey generate(const RandomSource &random = systemRandom);
    /// Reads what someone typed: case, spaces and dashes do not matter, O is 0, I and L are 1. A wrong or
    /// missing character is Invalid with a sentence that says where to look.
    static Result<RecoveryKey> fromText(QStringView text);

    /// Nine groups of four letters and digits; the last group is a checksum over the others.
    QString toText() const;
    const SecretBytes &bytes() const { return m_bytes; }

    friend bool operator==(const RecoveryKey &, const RecoveryKey &) = default;

private:
    explicit RecoveryKey(SecretBytes bytes);
    SecretBytes m_bytes;
};

} // namespace gekend::privacy
