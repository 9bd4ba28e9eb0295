// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"

#include <optional>
#include <vector>

namespace gekend::exchange {

/// "E", "P", "V", "N" as the BRP writes it, or in words; nothing for other text.
std::optional<NameUse> nameUseFromText(QStringView text);

/// "M", "vrouw", "mevr.", "dhr", "X"; nothing for other text, Unknown for "O" and "onbekend".
std::optional<Gender> genderFromText(QStringView text);

/// "JV" is "jonkvrouw"; other titles stay as they are.
QString titleFromText(QStringView text);

/// "bewoner", "professional", "huishouden", "collega"; nothing for other words.
std::optional<PartyKind> partyKindFromDutch(QStringView text);

/// The parts that names are written in; empty where a file does not have them.
struct NameParts {
    QString givenNames;
    QString callName;
    QString initials;
    QString prefix;
    QString family;
    QString whole; // "Kees van den Berg", "Berg, Kees van den", "Mevr. De Vries"
    QString partnerPrefix;
    QString partnerFamily;
    QString title;
    NameUse use = NameUse::Own;
};

/// A name read from its parts, and what a salutation in it told.
struct ReadName {
    PersonName name;
    Gender gender = Gender::Unknown;
    bool family = false; // "Fam. De Boer": a household's name
};
ReadName readName(const NameParts &parts);

/// Every phone number in the cell ("06-1234 5678 / 030-604 1144"), mobile or fixed by its digits; what is no
/// number stays as typed.
std::vector<ContactPoint> phonesFromText(const QString &text, ContactPoint::Kind otherwise);

/// "05-03-1968", "19680000", "5 maart 1968"; nothing for what is no date. A year alone is one, two digits are
/// not.
std::optional<PartialDate> birthDateFromText(QStringView text);

} // namespace gekend::exchange
