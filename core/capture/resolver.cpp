// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/resolver.h"

#include <algorithm>

namespace gekend::capture {

namespace {

QString keyFor(QStringView name, NameFilter filter, bool partial)
{
    return QChar(char16_t(0x100 + filter.toInt() * 2 + (partial ? 1 : 0))) + name.toString();
}

} // namespace

const std::vector<NamedThing> &Resolver::marked(const QString &name, NameFilter filter, bool partial)
{
    const QString key = keyFor(name, filter, partial);
    if (const auto known = m_marked.constFind(key); known != m_marked.constEnd())
        return *known;
    std::vector<NamedThing> found = m_names.exact(name, filter);
    const bool onlyEnded = !found.empty() && found.front().ended;
    if (partial && (found.empty() || onlyEnded)) {
        const QStringList words = nameWords(name);
        const std::vector<QStringView> views(words.begin(), words.end());
        std::vector<NamedThing> others = m_names.withWords(views, filter);
        if (found.empty() || (!others.empty() && !others.front().ended))
            found = std::move(others);
    }
    return *m_marked.insert(key, std::move(found));
}

const std::vector<NamedThing> &Resolver::withWord(QStringView word, NameFilter filter)
{
    const QString key = keyFor(word, filter, false);
    if (const auto known = m_words.constFind(key); known != m_words.constEnd())
        return *known;
    const QStringView views[] = {word};
    return *m_words.insert(key, m_names.withWords(views, filter));
}

std::vector<NamedThing> thatFit(const std::vector<NamedThing> &candidates, QStringView hint)
{
    const QStringList wanted = nameWords(hint);
    std::vector<NamedThing> fitting;
    for (const NamedThing &thing : candidates) {
        const QStringList known = nameWords(thing.hint);
        const bool ofKind = thing.partyKind && nameWords(dutchOf(*thing.partyKind)) == wanted;
        const bool has = std::all_of(wanted.begin(), wanted.end(),
                                     [&](const QString &word) { return known.contains(word); });
        if (!wanted.isEmpty() && (ofKind || has))
            fitting.push_back(thing);
    }
    // "Lekstraat 2" must not fit "Lekstraat 2 A" when somebody lives at Lekstraat 2 itself.
    const auto same = std::find_if(fitting.begin(), fitting.end(),
                                   [&](const NamedThing &thing) { return nameWords(thing.hint) == wanted; });
    const auto equals = std::count_if(fitting.begin(), fitting.end(), [&](const NamedThing &thing) {
        return nameWords(thing.hint) == wanted;
    });
    if (equals == 1)
        return {*same};
    return fitting;
}

} // namespace gekend::capture
