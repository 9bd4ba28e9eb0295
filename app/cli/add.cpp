// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"
#include "app/cli/verb.h"
#include "core/work/record.h"

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    std::string file;
    std::string line;
    std::string at;
    bool create = false;
    bool dryRun = false;
};

Result<QDateTime> localTime(const QString &typed)
{
    if (typed.isEmpty())
        return QDateTime();
    QDateTime at = QDateTime::fromString(typed, Qt::ISODate);
    if (!at.isValid())
        at = QDateTime::fromString(typed, u"yyyy-MM-dd HH:mm"_s);
    if (!at.isValid())
        return invalid(u"“%1” is geen moment. Schrijf het als 2026-03-05T15:30."_s, {typed});
    return at.toLocalTime();
}

/// The draft as if it were stored, so that scripts read one shape; ids that do not exist yet are null.
QJsonObject draftJson(work::Wijk &wijk, const capture::Draft &draft)
{
    work::ContactView view;
    view.contact = {.kind = draft.kind,
                    .on = draft.on,
                    .at = draft.at,
                    .minutes = draft.minutes,
                    .initiative = draft.initiative,
                    .note = draft.note,
                    .outreach = draft.outreach,
                    .others = draft.others,
                    .place = draft.place};
    view.place = work::refOf(wijk, draft.place);
    if (draft.hasNewPlace())
        view.place = work::Ref{0, draft.placeName, keyOf(PartyKind::Vindplek)};
    for (const capture::DraftParty &party : draft.parties)
        view.parties.emplace_back(party.role, work::Ref{party.id.value(), party.name, keyOf(party.kind)});
    for (const capture::DraftTheme &theme : draft.themes)
        view.themes += theme.name;
    for (const capture::DraftFollowUp &followUp : draft.followUps)
        view.followUps.push_back({.followUp = {.text = followUp.text, .due = followUp.due},
                                  .owner = work::refOf(wijk, followUp.owner.value_or(wijk.me())),
                                  .about = {}});
    QJsonObject object = json(view);
    object[u"id"_s] = QJsonValue();
    return object;
}

void show(Context &context, const QJsonObject &contact, const capture::Parsed &parsed,
          const QJsonValue &change, const QString &plain)
{
    if (!context.json) {
        context.print(plain);
        return;
    }
    QJsonObject object = contact;
    const QJsonObject reading = json(parsed);
    for (auto key = reading.begin(); key != reading.end(); ++key)
        object[key.key()] = key.value();
    object[u"change"_s] = change;
    context.print(object);
}

void tellQuestions(Context &context, const capture::Parsed &parsed)
{
    for (const capture::Unknown &unknown : parsed.unknown)
        context.tell(u"Niet bekend: %1"_s.arg(unknown.text));
    for (const capture::Ambiguous &ambiguous : parsed.ambiguous) {
        QStringList candidates;
        for (const capture::NamedThing &thing : ambiguous.candidates)
            candidates +=
                u"%1 (%2)"_s.arg(thing.name, thing.hint.isEmpty() ? QString::number(thing.id) : thing.hint);
        context.tell(u"Past bij meer dan één: %1 – %2"_s.arg(ambiguous.text, candidates.join(u", "_s)));
    }
}

Result<void> add(const Words &words, Context &context)
{
    const auto at = localTime(text(words.at));
    if (!at)
        return at.error();
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    const auto parsed = work::readLine(**wijk, text(words.line), *at);
    const QString plain = capture::describe(parsed.draft, context.clock().today());
    if (words.dryRun) {
        tellQuestions(context, parsed);
        show(context, draftJson(**wijk, parsed.draft), parsed, QJsonValue(), plain);
        return {};
    }
    const auto unknown = words.create ? work::UnknownNames::Create : work::UnknownNames::Refuse;
    if (const auto refused = work::openQuestions(parsed, unknown))
        return *refused;
    const auto recorded = work::record(**wijk, parsed.draft, unknown);
    if (!recorded)
        return recorded.error();
    const auto view = work::contactView(**wijk, recorded->contact);
    if (!view)
        return view.error();
    show(context, json(*view), parsed, recorded->change.toString(), plain);
    return {};
}

} // namespace

void addAdd(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb = verbOnWijk(root, "add", "Record a contact from one line of Dutch", words->file);
    verb->add_option("line", words->line,
                     "praatje met @fatima over #eenzaamheid gisteren 15:30 !vrijdag bellen")
        ->required();
    verb->add_option("--at", words->at, "The local time at which the line counts as typed, 2026-03-05T15:30");
    verb->add_flag("--create", words->create, "Make names that are not known");
    verb->add_flag("--dry-run", words->dryRun, "Show how the line is read; record nothing");
    verb->callback([words, &action] { action = [words](Context &context) { return add(*words, context); }; });
}

} // namespace gekend::cli
