// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>

namespace gekend::store {

/// Bytes that open something: kept once, in guarded memory that is never swapped out, and wiped when the last
/// holder lets go. Copying shares them.
class SecretBytes {
public:
    SecretBytes() = default;
    /// `fill` writes the secret straight into its final place, which is read-only afterwards.
    static SecretBytes filled(std::size_t size, const std::function<void(std::span<unsigned char>)> &fill);
    /// Copies what the caller holds; the caller's own copy is the caller's to wipe.
    static SecretBytes copyOf(std::span<const unsigned char> bytes);

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    std::span<const unsigned char> bytes() const { return {m_memory.get(), m_size}; }

    /// Takes the same time wherever the first difference lies.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    std::shared_ptr<unsigned char> m_memory;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way the compiler keeps.
void wipe(void *memory, std::size_t size);

} // namespace gekend::store
