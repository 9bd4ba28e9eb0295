// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <algorithm>

namespace gekend {

namespace {
constexpr qint64 kEpochMs = 1577836800000; // 2020-01-01T00:00:00Z
constexpr int kCounterBits = 6;
constexpr int kDeviceBits = 16;
constexpr qint64 kCounterMask = (qint64(1) << kCounterBits) - 1;
} // namespace

std::optional<qint64> idFromText(QStringView text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    if (!ok || value <= 0)
        return std::nullopt;
    return value;
}

IdSource::IdSource(const Clock &clock, quint16 device)
    : m_clock(clock)
    , m_device(device)
{
}

qint64 IdSource::next()
{
    const qint64 now = std::max<qint64>(0, m_clock.now().toMSecsSinceEpoch() - kEpochMs) << kCounterBits;
    m_tick = std::max(m_tick + 1, now);
    const qint64 ms = m_tick >> kCounterBits;
    return (ms << (kDeviceBits + kCounterBits)) | (qint64(m_device) << kCounterBits)
        | (m_tick & kCounterMask);
}

void IdSource::raiseAbove(qint64 id)
{
    const qint64 ms = id >> (kDeviceBits + kCounterBits);
    // The id may come from another device, so its whole millisecond counts as used.
    m_tick = std::max(m_tick, (ms << kCounterBits) | kCounterMask);
}

} // namespace gekend
