// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "core/privacy/keys_file.h"
#include "core/store/health.h"
#include "core/work/follow_up.h"

#include <QFile>
#include <QFileInfo>

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    std::string file;
    std::string what;
    std::string newPasswordFile;
};

Result<void> check(const Words &words, Context &context)
{
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    const auto problems = store::problemsIn((*wijk)->database());
    if (!problems)
        return problems.error();
    if (context.json)
        context.print(QJsonObject{{u"ok"_s, problems->isEmpty()},
                                  {u"problems"_s, QJsonArray::fromStringList(*problems)}});
    else if (problems->isEmpty())
        context.print(u"in orde"_s);
    else
        context.print(problems->join(u'\n'));
    if (problems->isEmpty())
        return {};
    return corrupt(
        u"Er is iets mis met dit bestand. Zet een back-up terug, of vraag hulp voordat u verder werkt."_s);
}

Result<QString> newPassword(const Words &words)
{
    QFile file(text(words.newPasswordFile));
    if (!file.open(QIODevice::ReadOnly))
        return ioError(u"Het bestand met het nieuwe wachtwoord (%1) kan niet worden gelezen."_s,
                       {text(words.newPasswordFile)});
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return invalid(u"Het nieuwe wachtwoord is leeg. Zet het op de eerste regel van het bestand."_s);
    return line;
}

/// With the recovery key the old password is not needed, nor the old keys file.
Result<void> changePassword(const Words &words, Context &context)
{
    const QString path = QFileInfo(text(words.file)).absoluteFilePath();
    const auto fresh = newPassword(words);
    if (!fresh)
        return fresh.error();
    auto wijk = context.open(path); // proves that what was given opens this very file
    if (!wijk)
        return wijk.error();
    const auto cost = privacy::calibratedCost();
    Result<privacy::KeysFile> changed = invalid({});
    if (!context.recoveryFile.isEmpty()) {
        changed = privacy::wrapForPassword(context.keys(), *fresh, cost);
    } else {
        const auto old = context.password();
        const auto found = privacy::findKeys(path, context.dataFolder());
        if (!old || !found)
            return !old ? old.error() : found.error();
        changed = privacy::changePassword(found->file, old->value_or(QString()), *fresh, cost);
    }
    if (!changed)
        return changed.error();
    GEKEND_TRY(privacy::saveKeys(path, context.dataFolder(), *changed));
    context.tell(u"Het wachtwoord is gewijzigd. De herstelsleutel blijft dezelfde."_s);
    return {};
}

Result<void> done(const Words &words, Context &context)
{
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    const auto id = idFromText(text(words.what));
    if (!id)
        return invalid(u"“%1” is geen nummer van een opvolging. Kijk met list … follow_ups welke er zijn."_s,
                       {text(words.what)});
    const auto change = work::finishFollowUp(**wijk, FollowUpId(*id));
    if (!change)
        return change.error();
    if (context.json)
        context.print(QJsonObject{{u"change"_s, change->toString()}});
    else
        context.print(u"Gedaan."_s);
    return {};
}

} // namespace

void addCheck(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb =
        verbOnWijk(root, "check", "Look whether everything in the file is in order", words->file);
    verb->callback(
        [words, &action] { action = [words](Context &context) { return check(*words, context); }; });
}

void addPassword(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb =
        verbOnWijk(root, "password", "Change the password; nothing else in the file changes", words->file);
    verb->add_option("--new-password-file", words->newPasswordFile,
                     "A file whose first line is the new password")
        ->required();
    verb->callback(
        [words, &action] { action = [words](Context &context) { return changePassword(*words, context); }; });
}

void addDone(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb = verbOnWijk(root, "done", "Tick off a follow-up", words->file);
    verb->add_option("follow-up", words->what, "Its id, as list … follow_ups shows it")->required();
    verb->callback(
        [words, &action] { action = [words](Context &context) { return done(*words, context); }; });
}

} // namespace gekend::cli
