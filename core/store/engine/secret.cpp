// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/secret.h"

#include <algorithm>
#include <new>

#include <sodium.h>

namespace gekend::store {

SecretBytes SecretBytes::filled(std::size_t size, const std::function<void(std::span<unsigned char>)> &fill)
{
    SecretBytes secret;
    if (size == 0)
        return secret;
    // Guarded memory needs the library's page size; a second call costs nothing.
    if (sodium_init() < 0)
        throw std::bad_alloc();
    secret.m_memory.reset(static_cast<unsigned char *>(sodium_malloc(size)), sodium_free);
    if (!secret.m_memory)
        throw std::bad_alloc();
    secret.m_size = size;
    fill({secret.m_memory.get(), size});
    sodium_mprotect_readonly(secret.m_memory.get());
    return secret;
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes)
{
    return filled(bytes.size(), [bytes](std::span<unsigned char> out) {
        std::copy(bytes.begin(), bytes.end(), out.begin());
    });
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size
        && (a.m_size == 0 || sodium_memcmp(a.m_memory.get(), b.m_memory.get(), a.m_size) == 0);
}

void wipe(void *memory, std::size_t size)
{
    sodium_memzero(memory, size);
}

} // namespace gekend::store
