// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2 (Debian 12) and 3 (Debian 13) keep their headers in different places.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
namespace Catch {
using Detail::Approx; // where 3 has it
}
#endif

#include "core/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <ostream>

// What a failing CHECK prints.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &out, const QStringList &list)
{
    return out << '[' << list.join(u'|').toStdString() << ']';
}
inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes)
{
    return out << '"' << bytes.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &out, QDate date)
{
    return out << date.toString(Qt::ISODate).toStdString();
}
inline std::ostream &operator<<(std::ostream &out, QTime time)
{
    return out << time.toString(Qt::ISODate).toStdString();
}
inline std::ostream &operator<<(std::ostream &out, const QDateTime &moment)
{
    return out << moment.toString(Qt::ISODateWithMs).toStdString();
}
namespace gekend {
inline std::ostream &operator<<(std::ostream &out, const Error &error)
{
    return out << codeName(error.code).toStdString() << ": " << sentence(error).toStdString();
}
} // namespace gekend

/// Requires a Result to be a value and prints the sentence when it is not.
#define REQUIRE_OK(result)                                                                                   \
    do {                                                                                                     \
        const auto &gekendResult = (result);                                                                 \
        if (!gekendResult)                                                                                   \
            FAIL(gekendResult.error());                                                                      \
    } while (false)
