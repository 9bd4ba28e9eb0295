// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/random.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gekend::work::demo {

/// Who knows what stands in a slot of a phrase.
class SlotSource {
public:
    virtual ~SlotSource() = default;
    /// Adds the words for "{key}" or "{key:text}".
    virtual void fill(const QString &key, const QString &text, QString &out) = 0;
};

/// A sentence with slots and choices: "Koffie bij {wie}. [Lang gepraat./{Hij} was [moe/stil].]"
class Phrase {
public:
    static Phrase parse(QStringView text);

    /// Says it anew each time, with capitals where sentences start.
    QString said(Random &random, SlotSource &source) const;
    bool isEmpty() const { return m_parts.empty(); }
    /// Every key that occurs, for checking the texts.
    QStringList keys() const;
    /// False when a bracket is not closed.
    bool isWhole() const { return m_whole; }

private:
    struct Part {
        enum class Kind { Text, Slot, Choice };
        Kind kind = Kind::Text;
        QString text;
        QString key;
        std::vector<Phrase> choices;
    };

    static Phrase parseUntil(QStringView text, qsizetype &at, QStringView stops);
    static Part parseSlot(QStringView text, qsizetype &at, bool &whole);
    static Part parseChoice(QStringView text, qsizetype &at, bool &whole);
    void append(Random &random, SlotSource &source, QString &out) const;

    std::vector<Part> m_parts;
    bool m_whole = true;
};

} // namespace gekend::work::demo
