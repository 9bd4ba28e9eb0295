// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gekend {

/// What went wrong, as a value. `detail` is for the log and never holds personal data;
/// `args` are for the user's sentence: shown, never logged.
struct Error {
    enum class Code { NotFound, Conflict, Denied, Invalid, Io, Corrupt, Cancelled };

    Code code = Code::Invalid;
    QString detail;
    QStringList args;

    bool operator==(const Error &) const = default;
};

/// The English name of a code in snake_case, as scripts see it in --json.
QString codeName(Error::Code code);

/// Builds an error whose sentence is complete in itself: what is wrong, why, and what now.
Error invalid(QString sentence, QStringList args = {});
Error notFound(QString sentence, QStringList args = {});
Error conflict(QString sentence, QStringList args = {});
Error denied(QString sentence, QStringList args = {});
Error ioError(QString sentence, QStringList args = {});
Error corrupt(QString sentence, QStringList args = {});
Error cancelled();

/// The detail with %1, %2 … replaced by args: for the user, not for the log.
QString sentence(const Error &error);

} // namespace gekend
