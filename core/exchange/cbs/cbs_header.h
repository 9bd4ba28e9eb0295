// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gekend::exchange {

/// A header of a table of the CBS taken apart: "Bevolking/Geslacht/Mannen (aantal)" is the path Bevolking,
/// Geslacht, Mannen and the unit "aantal". R's dots, OData's stems with numbers and StatWeb's bars give the
/// same parts.
struct CbsHeader {
    QString text; // as the file has it, on one line
    QStringList path; // topic … title; in a header mangled by R every word is a part
    QString unit; // as written: "x 1 000 euro"; empty when not given
    bool words = false; // the path is words: where a title begins is not known
    bool stem = false; // one word without blanks, perhaps cut off: an OData stem or a short code

    /// What the column is called by itself: "Mannen", "Opleidingsniveau / Laag / Waarde". Titles that say
    /// nothing without what is above them take it along.
    QString ownTitle() const;
    /// The whole path: "Bevolking / Geslacht / Mannen".
    QString fullTitle() const;
};

CbsHeader cbsHeader(const QString &text);
/// The same for a header of several rows: the topics above, the unit below.
CbsHeader cbsHeader(const QString &path, const QString &unit);

/// Whether a text is a unit as the CBS writes them: "aantal", "%", "x 1 000 euro", "per km²".
bool isCbsUnit(QStringView text);

} // namespace gekend::exchange
