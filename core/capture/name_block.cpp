// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/name_block.h"

#include "core/base/text.h"
#include "core/capture/letters.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace gekend::capture {

namespace {

/// Appends the folded words of a name with single spaces between them.
void appendWords(QStringView name, std::u16string &out)
{
    const QString folded = fold(name);
    const size_t start = out.size();
    bool open = false; // inside a word
    for (qsizetype i = 0; i < folded.size();) {
        const QChar c = folded.at(i);
        const qsizetype units = wordUnits(folded, i);
        if (units == 0) {
            open = open && isApostrophe(c);
            ++i;
            continue;
        }
        if (!open && out.size() > start)
            out += u' ';
        open = true;
        for (qsizetype end = i + units; i < end; ++i)
            out += folded.at(i).unicode();
    }
}

/// The first four letters as one number that sorts as they do.
quint64 sortPrefix(const char16_t *text)
{
    quint64 key = 0;
    for (int i = 0; i < 4; ++i) {
        key = key << 16 | *text;
        if (*text != 0)
            ++text;
    }
    return key;
}

/// Order of two texts that a NUL closes, by code unit.
int compareClosed(const char16_t *a, const char16_t *b)
{
    while (*a == *b && *a != 0) {
        ++a;
        ++b;
    }
    return int(*a) - int(*b);
}

int compareIds(const NamedThing &thing, NamedThing::Kind kind, qint64 id)
{
    if (thing.kind != kind)
        return thing.kind < kind ? -1 : 1;
    return thing.id == id ? 0 : thing.id < id ? -1 : 1;
}

} // namespace

QStringList nameWords(QStringView name)
{
    std::u16string words;
    appendWords(name, words);
    return QString::fromStdU16String(words).split(u' ', Qt::SkipEmptyParts);
}

NameGroup groupOf(const NamedThing &thing)
{
    switch (thing.kind) {
    case NamedThing::Kind::Theme: return NameGroup::Theme;
    case NamedThing::Kind::Street: return NameGroup::Street;
    case NamedThing::Kind::Address: return NameGroup::Address;
    case NamedThing::Kind::Area: return NameGroup::Area;
    case NamedThing::Kind::Party: break;
    }
    const PartyKind kind = thing.partyKind.value_or(PartyKind::Resident);
    if (kind == PartyKind::Vindplek)
        return NameGroup::Vindplek;
    return isPerson(kind) ? NameGroup::Person : NameGroup::Organisation;
}

NameBlock::NameBlock(std::vector<NamedThing> things)
    : m_things(std::move(things))
{
    foldNames();
    orderByRank();
    buildPostings();
    buildNameOrder();
    buildBest();
    m_groups.reserve(size());
    for (const NamedThing &thing : m_things)
        m_groups.push_back(static_cast<quint8>(groupOf(thing)));
    m_byId.resize(size());
    std::iota(m_byId.begin(), m_byId.end(), Rank(0));
    std::sort(m_byId.begin(), m_byId.end(), [this](Rank a, Rank b) {
        return compareIds(m_things[a], m_things[b].kind, m_things[b].id) < 0;
    });
}

void NameBlock::foldNames()
{
    m_start.reserve(size());
    m_text.reserve(size() * 20);
    for (const NamedThing &thing : m_things) {
        m_start.push_back(static_cast<quint32>(m_text.size()));
        appendWords(thing.name, m_text);
        m_text += u'\0';
    }
}

void NameBlock::orderByRank()
{
    std::vector<quint32> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const NamedThing &left = m_things[a];
        const NamedThing &right = m_things[b];
        if (left.ended != right.ended)
            return right.ended;
        if (left.recency != right.recency)
            return left.recency > right.recency;
        const int names = compareClosed(m_text.data() + m_start[a], m_text.data() + m_start[b]);
        return names != 0 ? names < 0 : left.id < right.id;
    });
    std::vector<NamedThing> things;
    std::vector<quint32> start;
    things.reserve(size());
    start.reserve(size());
    for (const quint32 i : order) {
        things.push_back(std::move(m_things[i]));
        start.push_back(m_start[i]);
    }
    m_things = std::move(things);
    m_start = std::move(start);
}

void NameBlock::buildPostings()
{
    struct Keyed {
        quint64 key;
        Posting posting;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(size() * 3);
    for (Rank rank = 0; rank < size(); ++rank) {
        quint32 offset = m_start[rank];
        bool wordStart = true;
        for (; m_text[offset] != 0; ++offset) {
            if (wordStart)
                keyed.push_back({sortPrefix(m_text.data() + offset), {offset, rank}});
            wordStart = m_text[offset] == u' ';
        }
    }
    std::sort(keyed.begin(), keyed.end(), [this](const Keyed &a, const Keyed &b) {
        if (a.key != b.key)
            return a.key < b.key;
        const int order = compareClosed(m_text.data() + a.posting.offset, m_text.data() + b.posting.offset);
        return order != 0 ? order < 0 : a.posting.rank < b.posting.rank;
    });
    m_postings.reserve(keyed.size());
    for (const Keyed &entry : keyed) {
        const auto at = static_cast<quint32>(m_postings.size());
        m_postings.push_back(entry.posting);
        if (at == 0 || wordAt(at) != wordAt(at - 1))
            m_distinct.push_back(at);
    }
}

void NameBlock::buildNameOrder()
{
    m_byName.reserve(size());
    for (Rank rank = 0; rank < size(); ++rank) {
        if (m_text[m_start[rank]] == 0)
            m_byName.push_back(rank); // no word in it
    }
    for (const Posting &posting : m_postings) {
        if (posting.offset == m_start[posting.rank])
            m_byName.push_back(posting.rank);
    }
}

void NameBlock::buildBest()
{
    m_best.assign((m_postings.size() + kStride - 1) / kStride, std::numeric_limits<Rank>::max());
    for (size_t i = 0; i < m_postings.size(); ++i)
        m_best[i / kStride] = std::min(m_best[i / kStride], m_postings[i].rank);
}

QStringView NameBlock::suffix(quint32 offset) const
{
    return QStringView(m_text.data() + offset);
}

QStringView NameBlock::folded(Rank rank) const
{
    return suffix(m_start[rank]);
}

QStringView NameBlock::wordAt(size_t posting) const
{
    const char16_t *begin = m_text.data() + m_postings[posting].offset;
    const char16_t *end = begin;
    while (*end != 0 && *end != u' ')
        ++end;
    return {begin, end};
}

std::optional<NameBlock::Rank> NameBlock::find(NamedThing::Kind kind, qint64 id) const
{
    const auto at =
        std::lower_bound(m_byId.begin(), m_byId.end(), id, [this, kind](Rank rank, qint64 wanted) {
            return compareIds(m_things[rank], kind, wanted) < 0;
        });
    if (at == m_byId.end() || compareIds(m_things[*at], kind, id) != 0)
        return std::nullopt;
    return *at;
}

NameBlock::Range NameBlock::wordsStarting(QStringView letters) const
{
    const auto from = std::lower_bound(
        m_postings.begin(), m_postings.end(), letters,
        [this](const Posting &posting, QStringView wanted) { return suffix(posting.offset) < wanted; });
    const auto to =
        std::upper_bound(from, m_postings.end(), letters, [this](QStringView wanted, const Posting &posting) {
            const QStringView text = suffix(posting.offset);
            return wanted < text && !text.startsWith(wanted);
        });
    return {static_cast<size_t>(from - m_postings.begin()), static_cast<size_t>(to - m_postings.begin())};
}

NameBlock::Range NameBlock::wordsEqual(QStringView word) const
{
    Range range = wordsStarting(word);
    // "jan" sorts before "jan jansen", and both before "jana": a space is below every letter.
    size_t low = range.from;
    size_t high = range.to;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (wordAt(middle).size() == word.size())
            low = middle + 1;
        else
            high = middle;
    }
    range.to = low;
    return range;
}

NameBlock::Range NameBlock::namesStarting(QStringView words, Range range) const
{
    const auto begin = m_byName.begin();
    const auto from =
        std::lower_bound(begin + static_cast<qsizetype>(range.from), begin + static_cast<qsizetype>(range.to),
                         words, [this](Rank rank, QStringView wanted) { return folded(rank) < wanted; });
    const auto isPast = [this](QStringView wanted, Rank rank) {
        const QStringView name = folded(rank);
        return wanted < name
            && !(name.startsWith(wanted) && (name.size() == wanted.size() || name.at(wanted.size()) == u' '));
    };
    const auto to = std::upper_bound(from, begin + static_cast<qsizetype>(range.to), words, isPast);
    return {static_cast<size_t>(from - begin), static_cast<size_t>(to - begin)};
}

} // namespace gekend::capture
