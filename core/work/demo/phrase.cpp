// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/phrase.h"

namespace gekend::work::demo {

namespace {

void capitaliseSentences(QString &text)
{
    bool starts = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (starts && c.isLetter())
            text[i] = c.toUpper();
        if (c.isLetterOrNumber())
            starts = false;
        const bool ends = c == u'.' || c == u'!' || c == u'?';
        if (ends && i + 1 < text.size() && text.at(i + 1) == u' ')
            starts = true;
    }
}

} // namespace

Phrase Phrase::parse(QStringView text)
{
    qsizetype at = 0;
    Phrase phrase = parseUntil(text, at, {});
    phrase.m_whole = phrase.m_whole && at == text.size();
    return phrase;
}

Phrase Phrase::parseUntil(QStringView text, qsizetype &at, QStringView stops)
{
    Phrase phrase;
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            phrase.m_parts.push_back({.text = plain});
        plain.clear();
    };
    while (at < text.size() && !stops.contains(text.at(at))) {
        const QChar c = text.at(at);
        if (c == u'{') {
            flush();
            phrase.m_parts.push_back(parseSlot(text, at, phrase.m_whole));
        } else if (c == u'[') {
            flush();
            phrase.m_parts.push_back(parseChoice(text, at, phrase.m_whole));
        } else {
            phrase.m_whole = phrase.m_whole && c != u']' && c != u'}';
            plain += c;
            ++at;
        }
    }
    flush();
    return phrase;
}

Phrase::Part Phrase::parseSlot(QStringView text, qsizetype &at, bool &whole)
{
    const auto end = text.indexOf(u'}', at);
    if (end < 0) {
        whole = false;
        at = text.size();
        return {};
    }
    const QStringView inside = text.mid(at + 1, end - at - 1);
    const auto colon = inside.indexOf(u':');
    at = end + 1;
    return {.kind = Part::Kind::Slot,
            .text = colon < 0 ? QString() : inside.mid(colon + 1).toString(),
            .key = (colon < 0 ? inside : inside.left(colon)).toString()};
}

Phrase::Part Phrase::parseChoice(QStringView text, qsizetype &at, bool &whole)
{
    Part part{.kind = Part::Kind::Choice};
    do {
        ++at; // past "[" or "/"
        part.choices.push_back(parseUntil(text, at, u"/]"));
        whole = whole && part.choices.back().m_whole;
    } while (at < text.size() && text.at(at) == u'/');
    if (at < text.size())
        ++at;
    else
        whole = false;
    return part;
}

void Phrase::append(Random &random, SlotSource &source, QString &out) const
{
    for (const Part &part : m_parts) {
        switch (part.kind) {
        case Part::Kind::Text: out += part.text; break;
        case Part::Kind::Slot: source.fill(part.key, part.text, out); break;
        case Part::Kind::Choice: random.pick(part.choices).append(random, source, out); break;
        }
    }
}

QString Phrase::said(Random &random, SlotSource &source) const
{
    QString out;
    constexpr qsizetype usualLength = 240;
    out.reserve(usualLength);
    append(random, source, out);
    capitaliseSentences(out);
    return out;
}

QStringList Phrase::keys() const
{
    QStringList keys;
    for (const Part &part : m_parts) {
        if (part.kind == Part::Kind::Slot)
            keys += part.key;
        for (const Phrase &choice : part.choices)
            keys += choice.keys();
    }
    return keys;
}

} // namespace gekend::work::demo
