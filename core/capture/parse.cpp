// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/readers.h"

#include <algorithm>

namespace gekend::capture {

Parsed parse(const QString &line, const Context &context)
{
    Reading reading(line, context);
    readLiterals(reading);
    readMarkers(reading);
    readWholeNames(reading);
    readWhen(reading);
    readDuration(reading);
    readKind(reading);
    readInitiative(reading);
    readOthers(reading);
    readSingleNames(reading);
    readSamePlace(reading);
    assignRoles(reading);
    reading.draft.note = noteOf(reading);
    Parsed parsed;
    parsed.spans = spansOf(reading);
    parsed.draft = std::move(reading.draft);
    parsed.ambiguous = std::move(reading.ambiguous);
    parsed.unknown = std::move(reading.unknown);
    return parsed;
}

std::vector<Span> spansOf(Reading &reading)
{
    std::vector<const Claim *> claims;
    for (const Claim &claim : reading.claims)
        claims.push_back(&claim);
    std::sort(claims.begin(), claims.end(),
              [](const Claim *a, const Claim *b) { return a->first < b->first; });
    std::vector<Span> spans;
    qsizetype at = 0;
    const auto add = [&](qsizetype to, Span span) {
        if (to == at)
            return;
        span.from = at;
        span.to = to;
        span.text = reading.line.mid(at, to - at);
        spans.push_back(std::move(span));
        at = to;
    };
    for (const Claim *claim : claims) {
        add(reading.tokens[claim->first].from, {});
        add(reading.tokens[claim->end - 1].to,
            {.meaning = claim->meaning, .label = claim->label, .thing = claim->thing});
    }
    add(reading.line.size(), {});
    const auto spanAt = [&](qsizetype token) {
        const qsizetype from = reading.tokens[token].from;
        const auto found = std::partition_point(spans.begin(), spans.end(),
                                                [from](const Span &span) { return span.to <= from; });
        return static_cast<qsizetype>(found - spans.begin());
    };
    for (Ambiguous &name : reading.ambiguous)
        name.span = spanAt(name.span);
    for (Unknown &name : reading.unknown)
        name.span = spanAt(name.span);
    const auto inOrder = [](const auto &a, const auto &b) { return a.span < b.span; };
    std::stable_sort(reading.ambiguous.begin(), reading.ambiguous.end(), inOrder);
    std::stable_sort(reading.unknown.begin(), reading.unknown.end(), inOrder);
    return spans;
}

} // namespace gekend::capture
