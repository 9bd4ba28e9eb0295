// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <initializer_list>

namespace gekend::capture {

/// Whether a folded word is one of these; an empty one never is.
inline bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return !word.isEmpty() && std::find(words.begin(), words.end(), word) != words.end();
}

/// A word inside a surname that is hardly ever a preposition of the sentence: van, de, el.
bool isInnerPrefix(QStringView word);

/// "drie" -> 3, "vijfentwintig" -> 25, "een" -> 1; -1 for any other folded word. Up to ninety-nine.
int numberFromWord(QStringView word);

/// A word that every Dutch text has, though it may also be somebody's name: a capital alone makes no name of
/// it.
bool isOrdinaryWord(QStringView word);

/// A word that links chips and tells nothing of its own: met, en, bij, de, ik…
bool isSmallWord(QStringView word);

/// "mrt", "dhr": a full stop behind it ends no sentence.
bool isAbbreviation(QStringView word);

/// What numbers before it count: "10-12 jaar", "1/2 uur", "3-4 keer".
bool isCounted(QStringView word);
/// People in the plural: "jongeren", "moeders".
bool isGroupNoun(QStringView word);
/// One person by what they are: "moeder", "buurman".
bool isPersonNoun(QStringView word);

/// 1 to 12 for a month's name or abbreviation, 0 for any other folded word.
int monthFromWord(QStringView word);

/// 1 (Monday) to 7 for a weekday's full name, 0 for any other folded word.
int weekdayFromWord(QStringView word);

/// 1 (Monday) to 7 for "ma", "di" … "zo", 0 for any other folded word.
int weekdayFromShort(QStringView word);

} // namespace gekend::capture
