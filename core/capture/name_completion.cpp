// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/name_block.h"
#include "core/capture/name_index.h"

#include <algorithm>
#include <functional>

namespace gekend::capture {

namespace {

using Rank = NameBlock::Rank;

/// With fewer hits than this, names one typing error away are of use.
constexpr size_t kFewHits = 3;
/// Shorter words are one error away from everything.
constexpr qsizetype kShortestFuzzy = 4;

/// Whether each typed word starts a word of the name, no word of the name used twice.
bool startsWords(QStringView name, const QStringList &typed)
{
    quint64 used = 0;
    for (const QString &word : typed) {
        bool found = false;
        int index = 0;
        for (qsizetype at = 0; at < name.size() && !found && index < 64; ++index) {
            const bool taken = used >> index & 1U;
            if (!taken && name.mid(at).startsWith(word)) {
                used |= quint64(1) << index;
                found = true;
            }
            const qsizetype space = name.indexOf(u' ', at);
            at = space < 0 ? name.size() : space + 1;
        }
        if (!found)
            return false;
    }
    return true;
}

/// Whether `typed` is the beginning of `word` but for one letter wrong, missing, too many or swapped.
bool startsWithOneError(QStringView word, QStringView typed)
{
    qsizetype i = 0;
    while (i < typed.size() && i < word.size() && typed.at(i) == word.at(i))
        ++i;
    if (i == typed.size())
        return true;
    const QStringView rest = typed.mid(i + 1);
    if (word.mid(i).startsWith(rest) || word.mid(std::min(i + 1, word.size())).startsWith(rest))
        return true; // one too many, one wrong
    if (i + 1 < word.size() && word.mid(i + 1).startsWith(typed.mid(i)))
        return true; // one missing
    const bool swapped = i + 1 < typed.size() && i + 1 < word.size() && typed.at(i) == word.at(i + 1)
        && typed.at(i + 1) == word.at(i);
    return swapped && word.mid(i + 2).startsWith(typed.mid(i + 2));
}

/// A quick no: one error leaves at least one of the first two letters in its place or beside it.
bool mayStartWithOneError(const char16_t *word, QStringView typed)
{
    const char16_t first = typed.at(0).unicode();
    const char16_t second = typed.at(1).unicode();
    return word[0] == first || word[0] == second || (word[0] != 0 && (word[1] == second || word[1] == first));
}

/// The smallest ranks seen so far, each once, sorted.
class BestRanks {
public:
    explicit BestRanks(size_t limit)
        : m_limit(limit)
    {
    }

    bool wants(Rank rank) const { return m_ranks.size() < m_limit || rank < m_ranks.back(); }
    void take(Rank rank)
    {
        const auto at = std::lower_bound(m_ranks.begin(), m_ranks.end(), rank);
        if (at != m_ranks.end() && *at == rank)
            return;
        m_ranks.insert(at, rank);
        if (m_ranks.size() > m_limit)
            m_ranks.pop_back();
    }
    const std::vector<Rank> &ranks() const { return m_ranks; }

private:
    size_t m_limit;
    std::vector<Rank> m_ranks;
};

struct Search {
    const QStringList &typed;
    size_t limit;
    std::function<bool(Rank)> admits;
};

std::vector<Rank> prefixHits(const NameBlock &block, const Search &search)
{
    NameBlock::Range rarest = block.wordsStarting(search.typed.front());
    for (const QString &word : search.typed) {
        const NameBlock::Range range = block.wordsStarting(word);
        if (range.size() < rarest.size())
            rarest = range;
    }
    BestRanks best(search.limit);
    for (size_t i = rarest.from; i < rarest.to; ++i) {
        if (!best.wants(block.bestAround(i))) {
            i |= NameBlock::kStride - 1; // nothing here is better than what is found
            continue;
        }
        const Rank rank = block.rankAt(i);
        if (!best.wants(rank) || !search.admits(rank))
            continue;
        if (search.typed.size() == 1 || startsWords(block.folded(rank), search.typed))
            best.take(rank);
    }
    return best.ranks();
}

/// Hits with one error in the longest typed word; the other words must start as typed.
std::vector<Rank> fuzzyHits(const NameBlock &block, const Search &search)
{
    QStringList others = search.typed;
    const auto longest = std::max_element(
        others.begin(), others.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const QString word = *longest;
    others.erase(longest);
    BestRanks best(search.limit);
    if (word.size() < kShortestFuzzy)
        return {};
    for (const quint32 posting : block.distinctWords()) {
        if (!mayStartWithOneError(block.textAt(posting), word)
            || !startsWithOneError(block.wordAt(posting), word))
            continue;
        const QStringView known = block.wordAt(posting);
        const NameBlock::Range range = block.wordsEqual(known);
        for (size_t i = range.from; i < range.to; ++i) {
            const Rank rank = block.rankAt(i);
            if (best.wants(rank) && search.admits(rank) && startsWords(block.folded(rank), others))
                best.take(rank);
        }
    }
    return best.ranks();
}

bool comesBefore(const NamedThing &a, const NamedThing &b)
{
    if (a.ended != b.ended)
        return b.ended;
    if (a.recency != b.recency)
        return a.recency > b.recency;
    const int names = nameWords(a.name).join(u' ').compare(nameWords(b.name).join(u' '));
    return names != 0 ? names < 0 : a.id < b.id;
}

void append(std::vector<NamedThing> &to, const std::vector<NamedThing> &more, size_t limit)
{
    for (const NamedThing &thing : more) {
        const bool known = std::any_of(to.begin(), to.end(), [&](const NamedThing &other) {
            return other.kind == thing.kind && other.id == thing.id;
        });
        if (!known && to.size() < limit)
            to.push_back(thing);
    }
}

} // namespace

std::vector<NamedThing> NameIndex::complete(QStringView typed, NameFilter filter, qsizetype limit) const
{
    const QStringList words = nameWords(typed);
    if (words.isEmpty() || limit <= 0)
        return {};
    const auto count = static_cast<size_t>(limit);
    const auto admitsMain = [this, filter](Rank rank) {
        return m_main->passes(rank, filter) && !isDead(rank);
    };
    const auto admitsRecent = [this, filter](Rank rank) { return m_recent->passes(rank, filter); };
    using Hits = std::vector<Rank> (*)(const NameBlock &, const Search &);
    const auto search = [&](Hits hits) {
        std::vector<NamedThing> things;
        for (const Rank rank : hits(*m_main, {words, count, admitsMain}))
            things.push_back(m_main->thing(rank));
        const auto middle = std::ssize(things);
        for (const Rank rank : hits(*m_recent, {words, count, admitsRecent}))
            things.push_back(m_recent->thing(rank));
        std::inplace_merge(things.begin(), things.begin() + middle, things.end(), comesBefore);
        return things;
    };
    const std::vector<QStringView> views(words.begin(), words.end());
    const NameMatch whole = longestMatch(views, filter);
    std::vector<NamedThing> found;
    if (whole.tokens == words.size())
        append(found, whole.things, count);
    append(found, search(prefixHits), count);
    if (found.size() < std::min(kFewHits, count))
        append(found, search(fuzzyHits), count);
    return found;
}

} // namespace gekend::capture
