// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gekend {

/// Whose surname a person uses, as the BRP writes it: E own, P partner's, V partner-own, N own-partner.
enum class NameUse { Own, Partner, PartnerOwn, OwnPartner };

/// A Dutch personal name with the prefix (voorvoegsel) kept apart, so that it sorts on the core word.
struct PersonName {
    QString given; // voornamen, or the one name that is known
    QString prefix; // "van der"
    QString family; // "Berg"
    QString partnerPrefix;
    QString partnerFamily;
    NameUse use = NameUse::Own;
    QString title; // "prof. dr.", "jonkheer"

    bool isEmpty() const;
    /// "Kees van den Berg", "Anna in het Veld-Jansen": given names and the surname in use.
    QString display() const;
    /// "Van den Berg": the surname in use, capitalised because nothing precedes it.
    QString surname() const;
    /// "Berg, Kees van den": how an alphabetical list shows it.
    QString listed() const;
    /// Bytewise sort key on the core word.
    QString sortKey() const;
    /// "T.P.IJ." style initials: IJ counts as one letter, a hyphenated name as one.
    QString initials() const;

    bool operator==(const PersonName &) const = default;
};

/// Splits "Kees van den Berg" or "Berg, Kees van den" into its parts by the known Dutch prefixes.
PersonName personNameFromText(QStringView text);

/// True for "van", "van der", "in 't" and the like, in any case.
bool isNamePrefix(QStringView text);

/// First letter upper case, IJ as a pair, an apostrophe word ('t, 's) left low: "ijsbrand" is "IJsbrand".
QString capitalised(QStringView text);

} // namespace gekend
