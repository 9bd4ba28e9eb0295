// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/name_index.h"

#include "core/base/text.h"
#include "core/capture/name_block.h"

#include <algorithm>

namespace gekend::capture {

namespace {

/// Merging is worth its cost once the second part has this share of the first.
constexpr size_t kSmallestMerge = 256;
constexpr size_t kMergeShare = 128;

/// Names longer than this many words are not looked for in running text.
constexpr qsizetype kLongestName = 16;

std::shared_ptr<const NameBlock> emptyBlock()
{
    return std::make_shared<const NameBlock>(std::vector<NamedThing>());
}

/// Ended things count only when nothing else was found.
void dropEndedIfOthers(std::vector<NamedThing> &things)
{
    const auto isEnded = [](const NamedThing &thing) { return thing.ended; };
    if (!std::all_of(things.begin(), things.end(), isEnded))
        std::erase_if(things, isEnded);
}

QString joined(std::span<const QStringView> words)
{
    QString text;
    for (const QStringView word : words) {
        if (!text.isEmpty())
            text += u' ';
        text += word;
    }
    return text;
}

bool hasWord(QStringView folded, QStringView word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const bool starts = at == 0 || folded.at(at - 1) == u' ';
        const qsizetype end = at + word.size();
        if (starts && (end == folded.size() || folded.at(end) == u' '))
            return true;
    }
    return false;
}

/// "kees van den berg" -> "kees berg".
QString withoutPrefixWords(const QStringList &words)
{
    QString text;
    for (const QString &word : words) {
        if (isNamePrefix(word) && word != words.front())
            continue;
        text += text.isEmpty() ? word : u' ' + word;
    }
    return text;
}

} // namespace

NameIndex::NameIndex()
    : m_main(emptyBlock())
    , m_recent(m_main)
{
}

NameIndex::NameIndex(std::vector<NamedThing> things)
    : m_main(std::make_shared<const NameBlock>(std::move(things)))
    , m_recent(emptyBlock())
{
}

void NameIndex::update(NamedThing thing)
{
    remove(thing.kind, thing.id);
    std::vector<NamedThing> recent = m_recent->things();
    recent.push_back(std::move(thing));
    replaceRecent(std::move(recent));
}

void NameIndex::remove(NamedThing::Kind kind, qint64 id)
{
    if (const auto rank = m_main->find(kind, id); rank && !isDead(*rank))
        m_dead.insert(std::upper_bound(m_dead.begin(), m_dead.end(), *rank), *rank);
    if (m_recent->find(kind, id)) {
        std::vector<NamedThing> recent = m_recent->things();
        std::erase_if(recent, [&](const NamedThing &thing) { return thing.kind == kind && thing.id == id; });
        replaceRecent(std::move(recent));
    }
}

void NameIndex::replaceRecent(std::vector<NamedThing> things)
{
    const size_t limit = std::max(kSmallestMerge, m_main->size() / kMergeShare);
    if (things.size() <= limit) {
        m_recent = std::make_shared<const NameBlock>(std::move(things));
        return;
    }
    m_recent = std::make_shared<const NameBlock>(std::move(things));
    m_main = std::make_shared<const NameBlock>(all());
    m_recent = emptyBlock();
    m_dead.clear();
}

bool NameIndex::isDead(quint32 rank) const
{
    return std::binary_search(m_dead.begin(), m_dead.end(), rank);
}

qsizetype NameIndex::size() const
{
    return static_cast<qsizetype>(m_main->size() - m_dead.size() + m_recent->size());
}

std::vector<NamedThing> NameIndex::all() const
{
    std::vector<NamedThing> things = m_recent->things();
    things.reserve(static_cast<size_t>(size()));
    for (quint32 rank = 0; rank < m_main->size(); ++rank) {
        if (!isDead(rank))
            things.push_back(m_main->thing(rank));
    }
    return things;
}

std::optional<NamedThing> NameIndex::find(NamedThing::Kind kind, qint64 id) const
{
    if (const auto rank = m_recent->find(kind, id))
        return m_recent->thing(*rank);
    const auto rank = m_main->find(kind, id);
    if (!rank || isDead(*rank))
        return std::nullopt;
    return m_main->thing(*rank);
}

NameMatch NameIndex::longestMatch(std::span<const QStringView> words, NameFilter filter) const
{
    NameMatch best;
    const auto collect = [&](const NameBlock &block, bool main, NameBlock::Range range, QStringView text,
                             qsizetype count) {
        // Names equal to the text come first in the range; those that go on come after.
        for (size_t i = range.from; i < range.to; ++i) {
            const NameBlock::Rank rank = block.rankOfName(i);
            if (block.folded(rank).size() != text.size())
                break;
            if (!block.passes(rank, filter) || (main && isDead(rank)))
                continue;
            if (best.tokens != count)
                best = {count, {}};
            best.things.push_back(block.thing(rank));
        }
    };
    NameBlock::Range inMain = m_main->allNames();
    NameBlock::Range inRecent = m_recent->allNames();
    QString text;
    for (qsizetype i = 0; i < std::min<qsizetype>(std::ssize(words), kLongestName); ++i) {
        text += i == 0 ? words[0].toString() : u' ' + words[size_t(i)].toString();
        inMain = m_main->namesStarting(text, inMain);
        inRecent = m_recent->namesStarting(text, inRecent);
        if (inMain.size() + inRecent.size() == 0)
            break;
        collect(*m_main, true, inMain, text, i + 1);
        collect(*m_recent, false, inRecent, text, i + 1);
    }
    dropEndedIfOthers(best.things);
    return best;
}

std::vector<NamedThing> NameIndex::exact(QStringView name, NameFilter filter) const
{
    const QStringList words = nameWords(name);
    const std::vector<QStringView> views(words.begin(), words.end());
    std::vector<NamedThing> found;
    const auto lookUp = [&](QStringView text) {
        for (const auto &block : {m_main, m_recent}) {
            const NameBlock::Range range = block->namesStarting(text, block->allNames());
            for (size_t i = range.from; i < range.to; ++i) {
                const NameBlock::Rank rank = block->rankOfName(i);
                if (block->folded(rank).size() != text.size())
                    break;
                const bool dead = block == m_main && isDead(rank);
                // Names without a single letter ("???") all fold to nothing.
                const bool same = !text.isEmpty() || tidied(block->thing(rank).name) == tidied(name);
                if (!dead && same && block->passes(rank, filter))
                    found.push_back(block->thing(rank));
            }
        }
    };
    lookUp(joined(views));
    if (found.empty() && name.contains(u',')) {
        const QStringList turned = nameWords(personNameFromText(name).display());
        const std::vector<QStringView> turnedViews(turned.begin(), turned.end());
        lookUp(joined(turnedViews));
    }
    if (found.empty() && words.size() > 1)
        found = withoutPrefix(name, filter);
    dropEndedIfOthers(found);
    return found;
}

std::vector<NamedThing> NameIndex::withoutPrefix(QStringView name, NameFilter filter) const
{
    const QStringList words = nameWords(name);
    const QString core = withoutPrefixWords(words);
    const QStringList coreWords = core.split(u' ', Qt::SkipEmptyParts);
    if (coreWords.size() < 2)
        return {};
    constexpr qsizetype kMany = 1000; // the rarest pair of words is never shared by more
    const std::vector<QStringView> views(coreWords.begin(), coreWords.end());
    std::vector<NamedThing> found = withWords(views, filter & kParties, kMany);
    std::erase_if(found,
                  [&](const NamedThing &thing) { return withoutPrefixWords(nameWords(thing.name)) != core; });
    return found;
}

std::vector<NamedThing> NameIndex::withWords(std::span<const QStringView> words, NameFilter filter,
                                             qsizetype limit) const
{
    std::vector<NamedThing> found;
    if (words.empty())
        return found;
    for (const auto &block : {m_main, m_recent}) {
        NameBlock::Range rarest = block->wordsEqual(words[0]);
        for (const QStringView word : words.subspan(1)) {
            const NameBlock::Range range = block->wordsEqual(word);
            if (range.size() < rarest.size())
                rarest = range;
        }
        std::vector<NameBlock::Rank> ranks;
        for (size_t i = rarest.from; i < rarest.to; ++i) {
            const NameBlock::Rank rank = block->rankAt(i);
            const bool dead = block == m_main && isDead(rank);
            const QStringView name = block->folded(rank);
            const bool fits = !dead && block->passes(rank, filter)
                && std::all_of(words.begin(), words.end(),
                               [name](QStringView word) { return hasWord(name, word); });
            if (fits)
                ranks.push_back(rank);
        }
        std::sort(ranks.begin(), ranks.end());
        ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
        for (const NameBlock::Rank rank : ranks)
            found.push_back(block->thing(rank));
    }
    dropEndedIfOthers(found);
    if (std::ssize(found) > limit)
        found.resize(static_cast<size_t>(limit));
    return found;
}

} // namespace gekend::capture
