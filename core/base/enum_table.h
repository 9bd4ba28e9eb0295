// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace gekend {

/// One value of an enumeration: its key in files and JSON (English snake_case) and its Dutch word.
template <typename E> struct EnumEntry {
    E value;
    const char *key;
    const char *dutch;
};
template <typename E> EnumEntry(E, const char *, const char *) -> EnumEntry<E>; // clang 14 does not deduce it

/// The one table an enumeration is written and read by.
template <typename E, size_t N> struct EnumTable {
    std::array<EnumEntry<E>, N> entries;

    QString key(E value) const { return QString::fromLatin1(entry(value).key); }
    QString dutch(E value) const { return QString::fromUtf8(entry(value).dutch); }
    std::optional<E> fromKey(QStringView key) const
    {
        for (const auto &candidate : entries) {
            if (key == QLatin1StringView(candidate.key))
                return candidate.value;
        }
        return std::nullopt;
    }

private:
    const EnumEntry<E> &entry(E value) const
    {
        for (const auto &candidate : entries) {
            if (candidate.value == value)
                return candidate;
        }
        Q_UNREACHABLE();
    }
};

template <typename E, size_t N> EnumTable(std::array<EnumEntry<E>, N>) -> EnumTable<E, N>;

} // namespace gekend
