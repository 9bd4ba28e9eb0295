// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace gekend {

using namespace Qt::StringLiterals;

QString codeName(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound: return u"not_found"_s;
    case Error::Code::Conflict: return u"conflict"_s;
    case Error::Code::Denied: return u"denied"_s;
    case Error::Code::Invalid: return u"invalid"_s;
    case Error::Code::Io: return u"io"_s;
    case Error::Code::Corrupt: return u"corrupt"_s;
    case Error::Code::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

Error invalid(QString sentence, QStringList args)
{
    return {Error::Code::Invalid, std::move(sentence), std::move(args)};
}

Error notFound(QString sentence, QStringList args)
{
    return {Error::Code::NotFound, std::move(sentence), std::move(args)};
}

Error conflict(QString sentence, QStringList args)
{
    return {Error::Code::Conflict, std::move(sentence), std::move(args)};
}

Error denied(QString sentence, QStringList args)
{
    return {Error::Code::Denied, std::move(sentence), std::move(args)};
}

Error ioError(QString sentence, QStringList args)
{
    return {Error::Code::Io, std::move(sentence), std::move(args)};
}

Error corrupt(QString sentence, QStringList args)
{
    return {Error::Code::Corrupt, std::move(sentence), std::move(args)};
}

Error cancelled()
{
    return {Error::Code::Cancelled, u"cancelled"_s, {}};
}

QString sentence(const Error &error)
{
    // One pass, so an argument that itself contains "%1" is shown as it is.
    QString out;
    out.reserve(error.detail.size() + 64);
    for (qsizetype i = 0; i < error.detail.size(); ++i) {
        const QChar c = error.detail.at(i);
        if (c == u'%' && i + 1 < error.detail.size() && error.detail.at(i + 1).isDigit()) {
            const int index = error.detail.at(i + 1).digitValue() - 1;
            if (index >= 0 && index < error.args.size()) {
                out += error.args.at(index);
                ++i;
                continue;
            }
        }
        out += c;
    }
    return out;
}

} // namespace gekend
