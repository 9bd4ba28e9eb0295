// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/name_index.h"

#include <string>

namespace gekend::capture {

/// An immutable, sorted set of named things: one buffer of folded names and sorted offsets into it, so that
/// tens of thousands build in tens of milliseconds and no word is a heap object of its own.
///
/// Things are numbered by rank: ended last, then the latest contact first, then by name. So the best hits of
/// a range are its smallest numbers.
class NameBlock {
public:
    using Rank = quint32;
    struct Range {
        size_t from = 0;
        size_t to = 0;
        size_t size() const { return to - from; }
    };

    explicit NameBlock(std::vector<NamedThing> things);

    size_t size() const { return m_things.size(); }
    const NamedThing &thing(Rank rank) const { return m_things[rank]; }
    const std::vector<NamedThing> &things() const { return m_things; }
    bool passes(Rank rank, NameFilter filter) const { return filter.toInt() & m_groups[rank]; }
    std::optional<Rank> find(NamedThing::Kind kind, qint64 id) const;

    /// The folded words of a thing's name, with single spaces.
    QStringView folded(Rank rank) const;

    /// The words in any name that start with these letters.
    Range wordsStarting(QStringView letters) const;
    /// The words in any name that are this word.
    Range wordsEqual(QStringView word) const;
    Rank rankAt(size_t posting) const { return m_postings[posting].rank; }
    /// How many postings share one entry of `bestAround`.
    static constexpr size_t kStride = 64;
    /// The smallest rank among the stride of postings that this one is in: a whole stride can be passed over.
    Rank bestAround(size_t posting) const { return m_best[posting / kStride]; }
    /// The text from a posting's word on; NUL closes it.
    const char16_t *textAt(size_t posting) const { return m_text.data() + m_postings[posting].offset; }
    /// The word at a posting, without what follows it.
    QStringView wordAt(size_t posting) const;
    /// The postings at which a new word begins: each different word once.
    const std::vector<quint32> &distinctWords() const { return m_distinct; }

    /// The whole names within `range` (of all names, sorted) that start with these folded words.
    Range namesStarting(QStringView words, Range range) const;
    Range allNames() const { return {0, m_byName.size()}; }
    Rank rankOfName(size_t position) const { return m_byName[position]; }

private:
    struct Posting {
        quint32 offset; // of a word in m_text; the name goes on to its terminator
        Rank rank;
    };

    void foldNames();
    void orderByRank();
    void buildPostings();
    void buildNameOrder();
    void buildBest();
    QStringView suffix(quint32 offset) const;

    std::vector<NamedThing> m_things;
    std::vector<quint8> m_groups;
    std::u16string m_text; // folded names, each closed by a NUL
    std::vector<quint32> m_start; // by rank, into m_text
    std::vector<Posting> m_postings; // sorted by the text from the word to the end of its name
    std::vector<quint32> m_distinct;
    std::vector<Rank> m_best;
    std::vector<Rank> m_byName;
    std::vector<Rank> m_byId;
};

} // namespace gekend::capture
