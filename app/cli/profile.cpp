// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "app/cli/pages.h"
#include "app/cli/verb.h"
#include "core/work/profile_source.h"

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    std::string file;
    std::string area;
    std::string pdf;
    std::string author;
    std::string organisation;
};

/// Without --area the one area that is surely meant: the wijk of a demo, or the own gemeente.
Result<QString> areaOf(const Words &words, work::Wijk &wijk)
{
    if (!words.area.empty())
        return text(words.area);
    const auto facts = wijk.facts();
    if (!facts)
        return facts.error();
    if (facts->gemeente.isEmpty())
        return invalid(u"Van welk gebied? Geef --area met een code; list … areas toont welke er zijn."_s);
    return facts->gemeente;
}

Result<void> makeProfile(const Words &words, Context &context)
{
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    const auto area = areaOf(words, **wijk);
    if (!area)
        return area.error();
    const auto input = work::profileInput(
        **wijk, {.code = *area, .author = text(words.author), .organisation = text(words.organisation)});
    if (!input)
        return input.error();
    const auto pages = writePages(profile::buildProfile(*input), text(words.pdf));
    if (!pages)
        return pages;
    if (context.json)
        context.print(QJsonObject{{u"file"_s, text(words.pdf)}, {u"area"_s, *area}});
    else
        context.print(text(words.pdf));
    return {};
}

} // namespace

void addProfile(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb = verbOnWijk(root, "profile", "The wijkprofiel of an area as PDF", words->file);
    verb->add_option("--area", words->area,
                     "The code of a buurt, wijk or gemeente; the own gemeente when left out");
    verb->add_option("--pdf", words->pdf, "Where the PDF goes")->required();
    verb->add_option("--author", words->author, "Who made it; who records on this device when left out");
    verb->add_option("--organisation", words->organisation, "For whom it was made");
    verb->callback(
        [words, &action] { action = [words](Context &context) { return makeProfile(*words, context); }; });
}

} // namespace gekend::cli
