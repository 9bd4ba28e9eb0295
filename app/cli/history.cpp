// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"
#include "app/cli/verb.h"
#include "core/work/browse.h"

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    std::string file;
    std::string change;
    int limit = -1;
};

void show(Context &context, const store::Database::Turned &turned, const QString &sentence)
{
    if (context.json)
        context.print(QJsonObject{{u"change"_s, turned.change.toString()}, {u"verb"_s, turned.verb}});
    else
        context.print(sentence.arg(turned.verb));
}

Result<void> undo(const Words &words, Context &context)
{
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    store::Database &database = (*wijk)->database();
    const auto id = idFromText(text(words.change));
    if (!words.change.empty() && !id)
        return invalid(u"“%1” is geen nummer van een wijziging. Kijk met log welke er zijn."_s,
                       {text(words.change)});
    const auto turned = id ? database.undoOne(ChangeId(*id), (*wijk)->me())
                           : database.undo(store::Database::Reach::Device, (*wijk)->me());
    if (!turned)
        return turned.error();
    show(context, *turned, u"Ongedaan gemaakt: %1"_s);
    return {};
}

Result<void> redo(const Words &words, Context &context)
{
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    const auto turned = (*wijk)->database().redo((*wijk)->me());
    if (!turned)
        return turned.error();
    show(context, *turned, u"Opnieuw gedaan: %1"_s);
    return {};
}

QString logLine(const work::LogEntry &line)
{
    using Kind = store::HistoryEntry::Kind;
    QStringList parts{line.entry.at.toString(u"yyyy-MM-dd HH:mm"_s), line.entry.verb};
    if (!line.actor.isEmpty())
        parts += line.actor;
    constexpr qsizetype kEnoughToTell = 5;
    QStringList names;
    for (const work::Ref &ref : line.about) {
        if (!ref.name.isEmpty())
            names += ref.name;
    }
    parts += names.first(std::min(names.size(), kEnoughToTell));
    if (names.size() > kEnoughToTell)
        parts += u"…"_s;
    if (line.entry.kind != Kind::Did)
        parts += u"van %1"_s.arg(line.entry.of.toString());
    if (line.entry.undone)
        parts += u"ongedaan gemaakt"_s;
    return u"%1  %2"_s.arg(line.entry.id.toString(), parts.join(u" · "_s));
}

Result<void> log(const Words &words, Context &context)
{
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    const auto entries = work::history(**wijk, words.limit);
    if (!entries)
        return entries.error();
    if (context.json) {
        context.print(jsonList(*entries));
        return {};
    }
    for (const work::LogEntry &entry : *entries)
        context.print(logLine(entry));
    return {};
}

} // namespace

void addUndo(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb = verbOnWijk(
        root, "undo", "Take the newest change of this device back, or one by its number", words->file);
    verb->add_option("change", words->change, "The number of a change, as log shows it");
    verb->callback(
        [words, &action] { action = [words](Context &context) { return undo(*words, context); }; });
    CLI::App *again = verbOnWijk(root, "redo", "Do the last undone change again", words->file);
    again->callback(
        [words, &action] { action = [words](Context &context) { return redo(*words, context); }; });
}

void addLog(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb = verbOnWijk(root, "log", "Changes, newest first", words->file);
    verb->add_option("--limit", words->limit, "At most this many; all when left out");
    verb->callback([words, &action] { action = [words](Context &context) { return log(*words, context); }; });
}

} // namespace gekend::cli
