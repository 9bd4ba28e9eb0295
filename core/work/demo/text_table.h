// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace gekend::work::demo {

/// A compiled-in text file of the demo: sections "[name]" with lines whose cells are parted by "|".
/// Lines that start with # are for the reader of the file.
class TextTable {
public:
    using Row = QStringList;

    /// Reads ":/demo/NAME.txt"; a missing file is our bug.
    static TextTable read(const QString &name);
    static TextTable parse(const QString &text);

    /// The lines of a section, cells trimmed; none when there is no such section.
    const std::vector<Row> &rows(const QString &section) const;
    /// The words of a section's lines; a word in brackets stays with what follows: "(van den)Berg".
    QStringList words(const QString &section) const;
    QStringList sections() const { return m_order; }

private:
    QHash<QString, std::vector<Row>> m_rows;
    QStringList m_order;
};

} // namespace gekend::work::demo
