// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gekend {

/// Lower case without diacritics, so that "Çelik" and "celik" meet; ĳ becomes ij, ß becomes ss. Idempotent.
QString fold(QStringView text);

/// The folded words of a text: runs of letters and digits, an apostrophe inside a word dropped.
QStringList foldedTokens(QStringView text);

/// Inner and outer white space as single spaces; control characters and bidi overrides removed.
QString tidied(QStringView text);

/// A key that sorts Dutch text bytewise: folded, punctuation dropped, numbers by value ("2" before "10").
QString sortKey(QStringView text);

/// "a, b en c".
QString joinedDutch(const QStringList &items);

/// "1 contact", "3 contacten".
QString counted(qint64 n, const QString &one, const QString &many);

/// Whole numbers the Dutch way: 12345 is "12.345".
QString dutchNumber(qint64 value);
/// Decimals the Dutch way: 1234.56 with 1 decimal is "1.234,6".
QString dutchNumber(double value, int decimals);

} // namespace gekend
