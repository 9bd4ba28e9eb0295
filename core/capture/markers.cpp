// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/capture/letters.h"
#include "core/capture/readers.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

namespace {

constexpr qsizetype kMostNameWords = 16;
constexpr qsizetype kLongestHint = 24; // tokens

bool isQuote(const Reading &reading, qsizetype i)
{
    return i >= 0 && i < reading.size() && isDoubleQuote(reading.tokens.mark(i));
}

bool isGlued(const Reading &reading, qsizetype i)
{
    return i < reading.size() && reading.tokens[i].glued;
}

bool isWord(const Reading &reading, qsizetype i)
{
    return i < reading.size() && reading.tokens[i].type != Token::Type::Mark;
}

/// The marks that hold a name together: Anne-Fleur, H&M, "Smit & Zn", j.jansen.
bool joinsNames(const Reading &reading, qsizetype i)
{
    const QChar mark = reading.tokens.mark(i);
    if (mark == u'-' || mark == u'_' || mark == u'/' || mark == u'+')
        return isGlued(reading, i) && isGlued(reading, i + 1);
    if (mark == u'.')
        return isGlued(reading, i) && !reading.isBoundary(i);
    return mark == u'&' && isGlued(reading, i) == isGlued(reading, i + 1);
}

/// A capitalised word behind a new name that belongs to it: "@Piet Pietersen".
bool goesOnAsName(const Reading &reading, qsizetype i)
{
    constexpr QStringView kStarts[] = {u"ze",          u"zij",       u"hij",        u"dat",
                                       u"dit",         u"die",       u"vandaag",    u"gisteren",
                                       u"eergisteren", u"vanmorgen", u"vanochtend", u"vanmiddag",
                                       u"vanavond",    u"niet",      u"wil",        u"heeft"};
    const QStringView word = reading.tokens.folded(i);
    if (!reading.tokens[i].capital || weekdayFromWord(word) > 0
        || (isSmallWord(word) && !isInnerPrefix(word)))
        return false;
    return std::find(std::begin(kStarts), std::end(kStarts), word) == std::end(kStarts);
}

/// How many words the name has when the capitals behind its first `count` words belong to it.
size_t withCapitals(const Reading &reading, const NameRun &run, size_t count)
{
    if (!reading.tokens[run.at[count - 1]].capital)
        return count;
    for (size_t next = count; next < run.at.size();) {
        size_t core = next;
        while (core < run.at.size() && isInnerPrefix(run.words[core]) && !goesOnAsName(reading, run.at[core]))
            ++core;
        if (core >= run.at.size() || !goesOnAsName(reading, run.at[core]))
            return next;
        const auto rest = std::span(run.words).subspan(core);
        const bool known =
            core > next && reading.resolver.names().longestMatch(rest, NameGroup::Organisation).tokens > 0;
        if (known)
            return next; // "@Ans van Buurtzorg"
        next = core + 1;
    }
    return run.at.size();
}

/// How many words of the run stand glued behind the marker.
size_t gluedWords(const Reading &reading, const NameRun &run)
{
    size_t count = 1;
    while (count < run.at.size()) {
        for (qsizetype i = run.at[count - 1] + 1; i <= run.at[count]; ++i) {
            if (!isGlued(reading, i))
                return count;
        }
        ++count;
    }
    return count;
}

/// "&Lekstraat 22": a street we know with a number we do not.
bool isUnknownNumber(const Reading &reading, const NameRun &run, const NameMatch &match)
{
    const auto count = static_cast<size_t>(match.tokens);
    const bool street = !match.things.empty() && match.things.front().kind == NamedThing::Kind::Street;
    if (!street || count >= run.at.size() || reading.tokens[run.at[count]].type != Token::Type::Number)
        return false;
    const qsizetype after = run.at[count] + 1;
    return after >= reading.size() || !reading.tokens[after].glued
        ? after >= reading.size() || reading.startsClause(after) || reading.tokens.mark(after) != QChar()
            || isSmallWord(reading.tokens.folded(after))
        : reading.isBoundary(after);
}

NameFilter filterOf(QChar marker)
{
    return marker == u'@' ? kParties : kPlaces;
}

void resolveText(Reading &reading, MarkedName &name, NameFilter filter, bool partial)
{
    name.candidates = reading.resolver.marked(name.text, filter, partial);
    constexpr QStringView kPossessive[] = {u"'s", u"\u2019s"};
    for (const QStringView ending : kPossessive) {
        if (!name.candidates.empty() || !name.text.endsWith(ending) || name.text.size() == ending.size())
            continue;
        const QString stem = name.text.chopped(ending.size());
        name.candidates = reading.resolver.marked(stem, filter, partial);
        name.possessive = true;
        name.text = stem;
    }
}

std::optional<MarkedName> readQuotedName(Reading &reading, qsizetype quote)
{
    MarkedName name;
    qsizetype close = quote + 1;
    while (close < reading.size() && !isQuote(reading, close)
           && !(isMarker(reading, close) && !isGlued(reading, close)))
        ++close;
    name.end = isQuote(reading, close) ? close + 1 : close;
    name.text = tidied(reading.textOf(quote + 1, close));
    if (name.text.isEmpty())
        return std::nullopt;
    return name;
}

void readHint(const Reading &reading, MarkedName &name)
{
    if (!isGlued(reading, name.end) || !reading.isMark(name.end, u'('))
        return;
    const qsizetype last = std::min(reading.size(), name.end + kLongestHint);
    for (qsizetype i = name.end + 1; i < last; ++i) {
        if (reading.tokens.mark(i) == u')') {
            name.hint = tidied(reading.textOf(name.end + 1, i));
            name.end = i + 1;
            return;
        }
    }
}

std::optional<MarkedName> readId(const Reading &reading, qsizetype first, NameFilter filter)
{
    const bool shape = first + 2 < reading.size() && reading.word(first) == u"id"
        && isGlued(reading, first + 1) && reading.tokens.mark(first + 1) == u':'
        && isGlued(reading, first + 2);
    if (!shape)
        return std::nullopt;
    MarkedName name{.text = reading.textOf(first, first + 3),
                    .id = idFromText(reading.tokens.text(first + 2)),
                    .end = first + 3};
    if (!name.id)
        return std::nullopt;
    using Kind = NamedThing::Kind;
    for (const Kind kind : {Kind::Party, Kind::Street, Kind::Address, Kind::Area}) {
        const auto thing = reading.resolver.names().find(kind, *name.id);
        if (thing && (kind == Kind::Party || filter.testFlag(groupOf(*thing))))
            name.candidates.push_back(*thing);
    }
    return name;
}

MarkedName readBareName(Reading &reading, qsizetype first, QChar marker)
{
    const NameFilter filter = filterOf(marker);
    const NameRun run = nameRun(reading, first);
    const size_t glued = gluedWords(reading, run);
    const NameMatch match = reading.resolver.names().longestMatch(run.words, filter);
    const auto matched = static_cast<size_t>(match.tokens);
    MarkedName name;
    if (matched >= glued && isUnknownNumber(reading, run, match)) {
        name.end = run.at[matched] + 1;
        name.text = reading.textOf(first, name.end);
        return name;
    }
    if (matched >= std::max<size_t>(glued, 2)) {
        name.end = run.at[matched - 1] + 1;
        name.text = reading.textOf(first, name.end);
        name.candidates = match.things;
        return name;
    }
    const size_t count = withCapitals(reading, run, glued);
    name.end = run.at[count - 1] + 1;
    name.text = tidied(reading.textOf(first, name.end).replace(u'_', u' '));
    resolveText(reading, name, filter, count == glued);
    return name;
}

void readParty(Reading &reading, qsizetype marker)
{
    const QChar mark = reading.tokens.mark(marker);
    const auto name = readMarkedName(reading, marker);
    if (!name)
        return;
    Claim claim{.first = marker, .end = name->end, .meaning = mark == u'@' ? Meaning::Party : Meaning::Place};
    const bool known = name->candidates.size() == 1;
    if (known)
        claim.thing = name->candidates.front();
    claim.word = (known ? name->candidates.front().name : name->text)
        + (name->possessive ? QStringLiteral("'s") : QString());
    claim.label = known                         ? name->candidates.front().name
        : name->candidates.empty() && !name->id ? QStringLiteral("Nieuw: ") + name->text
                                                : name->text + u'?';
    addMention(reading, *name, mark, reading.claim(std::move(claim)), false);
}

} // namespace

NameRun nameRun(const Reading &reading, qsizetype first)
{
    NameRun run;
    for (qsizetype i = first; i < reading.size() && std::ssize(run.at) < kMostNameWords; ++i) {
        if (i > first && (reading.tokens[i].newLine || !reading.isFree(i)))
            break;
        if (isWord(reading, i)) {
            run.at.push_back(i);
            run.words.push_back(reading.tokens.folded(i));
        } else if (!joinsNames(reading, i) || !isWord(reading, i + 1)) {
            break;
        }
    }
    return run;
}

bool isMarker(const Reading &reading, qsizetype i)
{
    if (!reading.isFree(i))
        return false;
    const QChar mark = reading.tokens.mark(i);
    if (mark != u'@' && mark != u'&' && mark != u'#' && mark != u'!')
        return false;
    const bool opened = i > 0 && reading.tokens.mark(i - 1) == u'(';
    if (isGlued(reading, i) && !opened && (mark == u'!' || isWord(reading, i - 1)))
        return false;
    if (mark == u'!') {
        const QChar next = i + 1 < reading.size() ? reading.tokens.mark(i + 1) : QChar(u'!');
        return isWord(reading, i + 1) || isQuote(reading, i + 1)
            || ((next == u'@' || next == u'&') && isGlued(reading, i + 2));
    }
    if (!isGlued(reading, i + 1))
        return false;
    if (mark == u'#' && isWord(reading, i + 1))
        return reading.tokens[i + 1].type == Token::Type::Word;
    return isWord(reading, i + 1) || (isQuote(reading, i + 1) && i + 2 < reading.size());
}

std::optional<MarkedName> readMarkedName(Reading &reading, qsizetype marker)
{
    const QChar mark = reading.tokens.mark(marker);
    const NameFilter filter = filterOf(mark);
    if (auto byId = readId(reading, marker + 1, filter))
        return byId;
    std::optional<MarkedName> name;
    if (isQuote(reading, marker + 1)) {
        name = readQuotedName(reading, marker + 1);
        if (!name)
            return std::nullopt;
        name->candidates = reading.resolver.marked(name->text, filter, nameWords(name->text).size() == 1);
    } else {
        name = readBareName(reading, marker + 1, mark);
    }
    if (mark == u'&' && name->candidates.empty())
        name->candidates =
            reading.resolver.marked(name->text, NameGroup::Person, nameWords(name->text).size() == 1);
    readHint(reading, *name);
    if (!name->hint.isEmpty()) {
        auto fitting = thatFit(name->candidates, name->hint);
        if (!fitting.empty())
            name->candidates = std::move(fitting);
    }
    return name;
}

std::optional<Claim> readTheme(Reading &reading, qsizetype marker)
{
    const qsizetype first = marker + 1;
    std::optional<MarkedName> name;
    if (isQuote(reading, first)) {
        name = readQuotedName(reading, first);
    } else {
        const NameRun run = nameRun(reading, first);
        const NameMatch match = reading.resolver.names().longestMatch(run.words, kThemes);
        const size_t count = std::max(gluedWords(reading, run), static_cast<size_t>(match.tokens));
        name = MarkedName{.end = run.at[count - 1] + 1};
        name->text = tidied(reading.textOf(first, name->end).replace(u'_', u' '));
    }
    if (!name)
        return std::nullopt;
    DraftTheme theme{.name = name->text};
    Claim claim{.first = marker, .end = name->end, .meaning = Meaning::Theme, .inNote = InNote::Tag};
    if (const auto &known = reading.resolver.marked(name->text, kThemes, false); !known.empty()) {
        theme = {ThemeId(known.front().id), known.front().name};
        claim.thing = known.front();
    }
    claim.label = theme.name;
    claim.word = name->text;
    const QString key = fold(theme.name);
    if (!reading.themeKeys.contains(key)) {
        reading.themeKeys.insert(key);
        reading.draft.themes.push_back(std::move(theme));
    }
    return claim;
}

void addMention(Reading &reading, const MarkedName &name, QChar marker, qsizetype claim, bool inFollowUp)
{
    const qsizetype token = reading.claims[static_cast<size_t>(claim)].first;
    const bool contradicted =
        !name.hint.isEmpty() && name.candidates.size() == 1 && thatFit(name.candidates, name.hint).empty();
    if (name.candidates.size() > 1 || contradicted) {
        reading.ambiguous.push_back({.span = token, .text = name.text, .candidates = name.candidates});
        return;
    }
    Mention mention{.claim = claim, .name = name.text, .marker = marker, .inFollowUp = inFollowUp};
    if (name.candidates.empty()) {
        const auto what = marker == u'@' ? Unknown::What::Party : Unknown::What::Place;
        reading.unknown.push_back({.span = token, .text = name.text, .what = what});
        if (name.id)
            return; // an id is no name for something new
    } else {
        mention.thing = name.candidates.front();
        mention.name = mention.thing->name;
    }
    reading.mentions.push_back(std::move(mention));
}

void readLiterals(Reading &reading)
{
    const auto &tokens = reading.tokens;
    std::vector<qsizetype> nextQuote(static_cast<size_t>(tokens.size()) + 1, tokens.size());
    for (qsizetype i = tokens.size() - 1; i >= 0; --i)
        nextQuote[static_cast<size_t>(i)] = isQuote(reading, i) ? i : nextQuote[static_cast<size_t>(i) + 1];
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!isQuote(reading, i))
            continue;
        const qsizetype close = nextQuote[static_cast<size_t>(i) + 1];
        const bool marked =
            i > 0 && isMarker(reading, i - 1) && tokens.mark(i - 1) != u'!' && isGlued(reading, i);
        if (close < tokens.size() && !marked)
            reading.setLiteral(i, close + 1);
        if (close < tokens.size())
            i = close;
    }
    for (const auto &[from, to] : reading.context.literal) {
        const auto at = tokens.lowerBound(from);
        qsizetype end = at;
        while (end < tokens.size() && tokens[end].from < to)
            ++end;
        reading.setLiteral(at, end);
    }
}

void readMarkers(Reading &reading)
{
    for (qsizetype i = 0; i < reading.size(); ++i) {
        if (!isMarker(reading, i))
            continue;
        const QChar mark = reading.tokens.mark(i);
        if (mark == u'!')
            readFollowUp(reading, i);
        else if (mark != u'#')
            readParty(reading, i);
        else if (auto theme = readTheme(reading, i))
            reading.claim(std::move(*theme));
        while (i + 1 < reading.size() && !reading.isFree(i + 1) && reading.claimAt(i + 1))
            ++i;
    }
}

} // namespace gekend::capture
