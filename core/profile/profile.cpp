// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "core/profile/sections.h"
#include "core/profile/wording.h"

namespace gekend::profile {

using namespace Qt::StringLiterals;

namespace {

QString subtitleOf(const ProfileInput &input)
{
    const QString kind = capitalised(dutchOf(input.area.kind));
    return hasGemeente(input) ? kind + u" in "_s + input.gemeenteName : kind;
}

std::optional<MapSpec> locatorMap(const ProfileInput &input)
{
    if (input.area.geometry.isEmpty())
        return std::nullopt;
    QString attribution = u"© Kadaster / Centraal Bureau voor de Statistiek"_s;
    if (input.area.year)
        attribution += u", "_s + QString::number(input.area.year);
    return MapSpec{{},
                   input.area.geometry,
                   input.neighbours,
                   attribution,
                   u"Kaart met de grens van %1 tussen de gebieden eromheen."_s.arg(input.area.name)};
}

std::vector<Cover::Fact> coverFacts(const ProfileInput &input)
{
    std::vector<Cover::Fact> facts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({label, value});
    };
    QString code = input.area.code;
    if (!code.isEmpty() && input.area.year)
        code += u" (indeling %1)"_s.arg(input.area.year);
    add(u"Gebied"_s, code);
    add(u"Periode"_s, periodText(input.from, input.to));
    add(u"Gemaakt door"_s, input.author);
    add(u"Organisatie"_s, input.organisation);
    add(u"Datum"_s, input.generatedOn.isValid() ? longDate(input.generatedOn) : QString());
    add(u"Gemaakt met"_s, input.programVersion);
    return facts;
}

QString statementOf(const ProfileInput &input)
{
    QString text =
        u"Dit profiel is niet herleidbaar tot personen. Er staan geen namen van bewoners in; eigen aantallen "
        "van personen, huishoudens en contacten onder %1 zijn niet getoond en de andere zijn afgerond."_s.arg(
            input.rule.threshold);
    if (input.isExample)
        text.prepend(u"Voorbeeld: de eigen gegevens in dit profiel zijn verzonnen. "_s);
    return text;
}

Cover coverOf(const ProfileInput &input)
{
    return {input.isExample ? u"Wijkprofiel – voorbeeld"_s : u"Wijkprofiel"_s,
            input.area.name,
            subtitleOf(input),
            locatorMap(input),
            coverFacts(input),
            statementOf(input)};
}

} // namespace

Document buildProfile(const ProfileInput &input)
{
    Document document;
    document.title = u"Wijkprofiel "_s + input.area.name;
    if (hasGemeente(input))
        document.title += u", "_s + input.gemeenteName;
    document.subject = subtitleOf(input) + u", "_s + periodText(input.from, input.to);
    document.author = input.author;
    document.organisation = input.organisation;
    document.generatedOn = input.generatedOn;
    document.cover = coverOf(input);
    document.sections = {overviewSection(input), residentsSection(input), contactsSection(input),
                         themesSection(input), placesSection(input)};
    document.sections.push_back(accountabilitySection(input, document.sections));
    return document;
}

} // namespace gekend::profile
