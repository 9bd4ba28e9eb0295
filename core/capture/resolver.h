// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/name_index.h"

#include <QHash>

namespace gekend::capture {

/// Looks names up for one line and remembers the answers: a name may stand in a line a thousand times.
class Resolver {
public:
    explicit Resolver(const NameIndex &names)
        : m_names(names)
    {
    }

    const NameIndex &names() const { return m_names; }
    /// All that a marked name can mean: those who bear it whole, else those who have it among their names
    /// when it is `partial` (one word, not a full name in quotes).
    const std::vector<NamedThing> &marked(const QString &name, NameFilter filter, bool partial);
    /// All that have this folded word in their name.
    const std::vector<NamedThing> &withWord(QStringView word, NameFilter filter);

private:
    using Known = QHash<QString, std::vector<NamedThing>>;

    const NameIndex &m_names;
    Known m_marked;
    Known m_words;
};

/// Keeps the candidates that the words behind a name tell apart: "Lekstraat 20", "winkel".
std::vector<NamedThing> thatFit(const std::vector<NamedThing> &candidates, QStringView hint);

} // namespace gekend::capture
