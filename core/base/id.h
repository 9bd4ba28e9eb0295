// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QString>

#include <compare>
#include <optional>

namespace gekend {

/// A 63-bit identifier of one kind of thing; ids of different kinds do not mix. 0 means "none yet".
template <typename Tag> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    /// Decimal, as scripts see it: JSON numbers lose the last bits.
    QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(Id, Id) = default; // NOLINT(modernize-use-nullptr)
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

/// Reads a positive decimal id; nothing for any other text.
std::optional<qint64> idFromText(QStringView text);

/// Makes time-ordered ids without coordination: 41 bits of milliseconds since 2020, 16 of device and
/// 6 of counter. More than 64 in one millisecond borrow from the next. Not thread-safe: one per writer.
class IdSource {
public:
    IdSource(const Clock &clock, quint16 device);

    quint16 device() const { return m_device; }
    qint64 next();
    template <typename IdType> IdType make() { return IdType(next()); }
    /// Later ids will be larger than this one, whatever the wall clock says.
    void raiseAbove(qint64 id);

private:
    const Clock &m_clock;
    quint16 m_device;
    qint64 m_tick = 0; // milliseconds since 2020 times 64 plus counter
};

} // namespace gekend

template <typename Tag> struct std::hash<gekend::Id<Tag>> {
    size_t operator()(gekend::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value()); }
};
