// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/capture_words.h"

#include "app/widgets/words.h"
#include "core/base/partial_date.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using gekend::capture::Meaning;
using gekend::capture::NamedThing;
using gekend::capture::NameFilter;
using gekend::capture::NameGroup;

namespace gekend::app {

namespace {

constexpr qsizetype kMostCompletions = 6;
constexpr int kDaysOffered = 7;

struct CaptureWords {
    Q_DECLARE_TR_FUNCTIONS(CaptureWords)
};

Glyph glyphOf(const NamedThing &thing)
{
    if (thing.partyKind)
        return app::glyphOf(*thing.partyKind);
    switch (thing.kind) {
    case NamedThing::Kind::Theme: return Glyph::Theme;
    case NamedThing::Kind::Address: return Glyph::House;
    default: return Glyph::Place;
    }
}

Glyph glyphOf(const capture::Span &span, const capture::Draft &draft)
{
    if (span.thing)
        return glyphOf(*span.thing);
    switch (span.meaning) {
    case Meaning::Kind: return app::glyphOf(draft.kind);
    case Meaning::Party: return Glyph::PersonNew;
    case Meaning::Place: return Glyph::Place;
    case Meaning::Theme: return Glyph::Theme;
    case Meaning::FollowUp: return Glyph::FollowUp;
    case Meaning::When: return Glyph::Clock;
    case Meaning::Duration: return Glyph::Duration;
    case Meaning::Initiative: return Glyph::Handshake;
    case Meaning::Others: return Glyph::Gathering;
    case Meaning::Role:
    case Meaning::Text: return Glyph::Other;
    }
    Q_UNREACHABLE();
}

NameFilter filterOf(QChar sign)
{
    if (sign == u'@')
        return NameFilter(NameGroup::Person) | NameGroup::Organisation;
    return sign == u'&' ? capture::kPlaces : capture::kThemes;
}

QString detailOf(const NamedThing &thing)
{
    if (!thing.hint.isEmpty())
        return thing.hint;
    return thing.partyKind ? wordOf(*thing.partyKind) : QString();
}

/// Two words or a strange sign need quotes to stay one name.
QString quoted(const QString &name)
{
    const bool plain =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    return plain ? name : u'"' + name + u'"';
}

std::vector<Completion> daysFor(const QString &typed, QDate today)
{
    // The words the line itself reads; they are Dutch in every language of the window.
    QStringList words = {u"morgen"_s};
    for (int day = 2; day <= kDaysOffered; ++day)
        words << dutchWeekday(today.addDays(day).dayOfWeek());
    std::vector<Completion> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(typed, Qt::CaseInsensitive) || words[i] == typed)
            continue;
        found.push_back({.insert = u'!' + words[i] + u' ',
                         .name = words[i],
                         .detail = shortDate(today.addDays(i + 1)),
                         .glyph = Glyph::FollowUp});
    }
    return found;
}

bool isKnown(const std::vector<NamedThing> &found, const QString &typed)
{
    return std::any_of(found.begin(), found.end(),
                       [&](const NamedThing &thing) { return fold(thing.name) == fold(typed); });
}

Completion newPlace(const QString &name, const QString &insert)
{
    return {.insert = insert,
            .name = CaptureWords::tr("New: %1").arg(name),
            .detail = wordOf(PartyKind::Vindplek),
            .glyph = Glyph::Place,
            .isNew = true};
}

Chip unknownChip(const capture::Unknown &unknown, size_t which, Chip chip, const ChosenKinds &kinds)
{
    const bool place = unknown.what == capture::Unknown::What::Place;
    const PartyKind likely = capture::suggestedKind(unknown.text);
    const PartyKind kind = place ? PartyKind::Vindplek : kinds.value(fold(unknown.text), likely);
    chip.state = Chip::State::New;
    chip.glyph = app::glyphOf(kind);
    chip.text = CaptureWords::tr("New: %1 (%2)").arg(unknown.text, wordOf(kind).toLower());
    chip.hint = CaptureWords::tr("Not known yet. It is made when you save.");
    chip.choice = place ? -1 : kUnknownChoices + int(which);
    return chip;
}

Chip unclearChip(const capture::Ambiguous &name, size_t which, Chip chip)
{
    chip.state = Chip::State::Unclear;
    chip.glyph = Glyph::Help;
    chip.text = CaptureWords::tr("Which %1?").arg(name.text);
    chip.hint = CaptureWords::tr("Several have this name. Choose who you mean.");
    chip.choice = int(which);
    return chip;
}

Chip chipOf(const capture::Parsed &parsed, qsizetype index, const ChosenKinds &kinds)
{
    const capture::Span &span = parsed.spans[size_t(index)];
    Chip chip{.from = span.from, .to = span.to, .glyph = glyphOf(span, parsed.draft), .text = span.label};
    for (size_t i = 0; i < parsed.ambiguous.size(); ++i) {
        if (parsed.ambiguous[i].span == index && parsed.ambiguous[i].marked)
            return unclearChip(parsed.ambiguous[i], i, chip);
    }
    for (size_t i = 0; i < parsed.unknown.size(); ++i) {
        if (parsed.unknown[i].span == index)
            return unknownChip(parsed.unknown[i], i, chip, kinds);
    }
    return chip;
}

} // namespace

std::vector<Chip> chipsOf(const capture::Parsed &parsed, const ChosenKinds &kinds, QDate today)
{
    std::vector<Chip> chips;
    bool saysKind = false;
    bool saysDay = false;
    for (qsizetype i = 0; i < std::ssize(parsed.spans); ++i) {
        const capture::Span &span = parsed.spans[size_t(i)];
        if (span.meaning == Meaning::Text)
            continue;
        saysKind = saysKind || span.meaning == Meaning::Kind;
        saysDay = saysDay || span.meaning == Meaning::When;
        Chip chip = chipOf(parsed, i, kinds);
        if (!chip.text.isEmpty())
            chips.push_back(std::move(chip));
    }
    const capture::Draft &draft = parsed.draft;
    if (!saysDay)
        chips.insert(chips.begin(), {.glyph = Glyph::Clock, .text = dayWord(draft.on, today).toLower()});
    if (!saysKind)
        chips.insert(chips.begin(),
                     {.glyph = app::glyphOf(draft.kind), .text = wordOf(draft.kind).toLower()});
    return chips;
}

QString mentionOf(const NamedThing &thing, QChar sign, const capture::NameIndex &names)
{
    if (sign == u'#')
        return sign + quoted(thing.name);
    const auto same = names.exact(thing.name, filterOf(sign));
    if (same.size() <= 1)
        return sign + quoted(thing.name);
    const auto alike = std::count_if(same.begin(), same.end(),
                                     [&](const NamedThing &other) { return other.hint == thing.hint; });
    if (!thing.hint.isEmpty() && alike == 1 && !thing.hint.contains(u')'))
        return sign + u'"' + thing.name + u"\"("_s + thing.hint + u')';
    return sign + u"id:"_s + QString::number(thing.id);
}

std::vector<Completion> completionsFor(const TypedToken &token, const capture::NameIndex &names, QDate today)
{
    if (token.sign == u'!')
        return daysFor(token.typed, today);
    const QString typed = token.typed.trimmed();
    if (!typed.isEmpty() && token.typed.endsWith(u' '))
        return {}; // the word is done; Enter behind it saves the line
    const auto found = names.complete(typed, filterOf(token.sign), kMostCompletions);
    const bool known = isKnown(found, typed);
    if (known && found.size() == 1)
        return {}; // it says already who is meant: the next Enter saves
    std::vector<Completion> choices;
    choices.reserve(found.size());
    for (const NamedThing &thing : found)
        choices.push_back({.insert = mentionOf(thing, token.sign, names) + u' ',
                           .name = thing.name,
                           .detail = detailOf(thing),
                           .glyph = glyphOf(thing)});
    if (typed.isEmpty() || known || token.sign == u'#')
        return choices;
    const QString insert = token.sign + quoted(typed) + u' ';
    if (token.sign == u'&') {
        choices.push_back(newPlace(typed, insert));
        return choices;
    }
    // Beside known names one way to make a new one is enough; alone it asks what it is.
    const std::vector<Completion> fresh = kindsFor(typed, insert);
    const qsizetype offered = choices.empty() ? std::ssize(fresh) : 1;
    choices.insert(choices.end(), fresh.begin(), fresh.begin() + offered);
    return choices;
}

std::vector<Completion> candidatesOf(const capture::Ambiguous &name, const capture::Span &span,
                                     const capture::NameIndex &names)
{
    const QChar sign = span.text.startsWith(u'&') ? u'&' : u'@';
    std::vector<Completion> choices;
    for (const NamedThing &thing : name.candidates)
        choices.push_back({.insert = mentionOf(thing, sign, names),
                           .name = thing.name,
                           .detail = detailOf(thing),
                           .glyph = glyphOf(thing)});
    return choices;
}

std::vector<Completion> kindsFor(const QString &name, const QString &insert)
{
    std::vector<PartyKind> kinds = {capture::suggestedKind(name)};
    for (const PartyKind kind : {PartyKind::Resident, PartyKind::Professional, PartyKind::Household,
                                 PartyKind::Shop, PartyKind::Institution, PartyKind::Initiative}) {
        if (kind != kinds.front())
            kinds.push_back(kind);
    }
    std::vector<Completion> choices;
    choices.reserve(kinds.size());
    for (const PartyKind kind : kinds)
        choices.push_back({.insert = insert,
                           .name = CaptureWords::tr("New: %1").arg(name),
                           .detail = wordOf(kind),
                           .glyph = app::glyphOf(kind),
                           .isNew = true,
                           .data = QVariantList{name, int(kind)}});
    return choices;
}

capture::Draft withKinds(capture::Draft draft, const ChosenKinds &kinds)
{
    for (capture::DraftParty &party : draft.parties) {
        if (party.isNew())
            party.kind = kinds.value(fold(party.name), party.kind);
    }
    return draft;
}

} // namespace gekend::app
