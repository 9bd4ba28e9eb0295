// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace gekend::capture {

/// Something with a name that a line can speak of.
struct NamedThing {
    enum class Kind { Party, Theme, Street, Address, Area };

    Kind kind = Kind::Party;
    qint64 id = 0; // of a PartyId, ThemeId, StreetId, AddressId or AreaId, as `kind` says
    std::optional<PartyKind> partyKind; // set for parties
    QString name; // as shown: "Kees van den Berg", "Lekstraat 20"
    QString hint; // "Lekstraat 20": tells two people of one name apart
    bool own = false; // one of us
    bool ended = false; // moved, deceased, closed, left: matches only when nothing else does
    qint64 recency = 0; // Julian day of the last contact (QDate::toJulianDay), 0 when there was none

    bool operator==(const NamedThing &) const = default;
};

/// The sorts of things a search is about.
enum class NameGroup : quint8 {
    Person = 1, // residents and professionals
    Organisation = 2, // shops, institutions, initiatives, teams, households
    Vindplek = 4,
    Theme = 8,
    Street = 16,
    Address = 32,
    Area = 64
};
Q_DECLARE_FLAGS(NameFilter, NameGroup)
Q_DECLARE_OPERATORS_FOR_FLAGS(NameFilter)

NameGroup groupOf(const NamedThing &thing);

inline constexpr NameFilter kParties =
    NameFilter(NameGroup::Person) | NameGroup::Organisation | NameGroup::Vindplek;
/// What can stand behind & : wherever one can be, but for a person.
inline constexpr NameFilter kPlaces = NameFilter(NameGroup::Organisation) | NameGroup::Vindplek
    | NameGroup::Street | NameGroup::Address | NameGroup::Area;
inline constexpr NameFilter kThemes = NameFilter(NameGroup::Theme);
inline constexpr NameFilter kAnything = kParties | kPlaces | kThemes;

/// The whole name that the first `tokens` words of a text spell, and all that bear it.
struct NameMatch {
    qsizetype tokens = 0;
    std::vector<NamedThing> things;
};

class NameBlock;

/// Everything with a name, in memory, found by folded words.
///
/// A value: a copy shares the large sorted part and costs a few pointers. One object is not to be changed in
/// one thread while another reads it; give the reader a copy, or publish `std::shared_ptr<const NameIndex>`
/// and replace the pointer. Changes gather in a small second part that is merged when it has grown.
class NameIndex {
public:
    NameIndex();
    /// Builds from everything at once: the quick way for more than a few hundred.
    explicit NameIndex(std::vector<NamedThing> things);

    /// Puts in a thing, or replaces the one of its kind and id.
    void update(NamedThing thing);
    void add(NamedThing thing) { update(std::move(thing)); }
    /// Takes a thing out; nothing happens when it is not there.
    void remove(NamedThing::Kind kind, qint64 id);

    qsizetype size() const;
    /// Every thing, in no promised order.
    std::vector<NamedThing> all() const;
    std::optional<NamedThing> find(NamedThing::Kind kind, qint64 id) const;

    /// All whose whole name is this one, folded. When none is, also "Berg, Kees van den" for "Kees van den
    /// Berg" and names with the prefix left out or added. Ended things come only when nothing else is found.
    std::vector<NamedThing> exact(QStringView name, NameFilter filter = kAnything) const;

    /// All that have each of these folded words somewhere in their name, at most `limit`; ended ones only
    /// when nothing else is found.
    std::vector<NamedThing> withWords(std::span<const QStringView> words, NameFilter filter = kAnything,
                                      qsizetype limit = 32) const;

    /// What a typed beginning can become: every typed word starts a word of the name, in any order. The whole
    /// name first, then the most recent contact, then by name, ended last; when few are found, names one
    /// typing error away follow.
    std::vector<NamedThing> complete(QStringView typed, NameFilter filter = kAnything,
                                     qsizetype limit = 8) const;

    /// The longest whole name that starts at the first of these folded words; `tokens` 0 when there is none.
    /// Ended things come only when no other bears the same name.
    NameMatch longestMatch(std::span<const QStringView> words, NameFilter filter = kAnything) const;

private:
    void replaceRecent(std::vector<NamedThing> things);
    bool isDead(quint32 rank) const;
    std::vector<NamedThing> withoutPrefix(QStringView name, NameFilter filter) const;

    std::shared_ptr<const NameBlock> m_main;
    std::shared_ptr<const NameBlock> m_recent; // added or changed since m_main was built
    std::vector<quint32> m_dead; // sorted ranks in m_main that m_recent replaces or that are gone
};

/// The folded words of a name, as this index cuts them: emoji are no words, an apostrophe joins.
QStringList nameWords(QStringView name);

} // namespace gekend::capture
