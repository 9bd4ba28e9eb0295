// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/finder.h"

#include "app/pages/entries.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;
using gekend::capture::NamedThing;

namespace gekend::app {

namespace {

constexpr qsizetype kMostNames = 8;
constexpr qsizetype kMostRecent = 5;
const QString kPage = u"page"_s;
const QString kParty = u"party"_s;

QString kindOf(const NamedThing &thing)
{
    switch (thing.kind) {
    case NamedThing::Kind::Party: return keyOf(thing.partyKind.value_or(PartyKind::Resident));
    case NamedThing::Kind::Theme: return u"theme"_s;
    case NamedThing::Kind::Street: return u"street"_s;
    case NamedThing::Kind::Address: return u"address"_s;
    case NamedThing::Kind::Area: return u"area"_s;
    }
    Q_UNREACHABLE();
}

std::vector<NamedThing> mostRecent(const capture::NameIndex &names)
{
    std::vector<NamedThing> all = names.all();
    std::erase_if(all,
                  [](const NamedThing &thing) { return thing.recency == 0 || thing.ended || thing.own; });
    const auto end = all.begin() + std::min<qsizetype>(std::ssize(all), kMostRecent);
    std::partial_sort(all.begin(), end, all.end(), [](const NamedThing &a, const NamedThing &b) {
        return a.recency != b.recency ? a.recency > b.recency : a.name < b.name;
    });
    all.erase(end, all.end());
    return all;
}

} // namespace

Destination destinationOf(const Completion &choice)
{
    const QVariantList data = choice.data.toList();
    if (data.size() != 2)
        return {};
    if (data[0].toString() == kPage)
        return {.page = PageId(data[1].toInt()), .party = {}};
    return {.page = {}, .party = PartyId(data[1].toLongLong())};
}

Completion pageChoice(PageId page, Glyph glyph, const QString &name, const QKeySequence &keys)
{
    return {.insert = {},
            .name = name,
            .detail = keys.toString(QKeySequence::NativeText),
            .glyph = glyph,
            .data = QVariantList{kPage, int(page)}};
}

std::vector<Completion> found(const QString &typed, const capture::NameIndex &names,
                              std::vector<Completion> pages)
{
    const QString wanted = fold(typed.trimmed());
    std::vector<Completion> choices;
    std::erase_if(pages, [&](const Completion &page) { return !fold(page.name).startsWith(wanted); });
    const auto things = wanted.isEmpty() ? mostRecent(names)
                                         : names.complete(typed.trimmed(), capture::kAnything, kMostNames);
    for (const NamedThing &thing : things) {
        const QString kind = kindOf(thing);
        choices.push_back({.insert = {},
                           .name = thing.name,
                           .detail = thing.hint.isEmpty() ? wordOfKind(kind) : thing.hint,
                           .glyph = glyphOfKind(kind),
                           .data = thing.kind == NamedThing::Kind::Party
                               ? QVariant(QVariantList{kParty, thing.id})
                               : QVariant()});
    }
    choices.insert(choices.end(), pages.begin(), pages.end());
    return choices;
}

} // namespace gekend::app
