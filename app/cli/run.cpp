// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include <QFile>
#include <QProcess>

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;

constexpr AddVerb kVerbs[] = {addNew,  addDemo, addImport, addAdd,      addFind,    addShow, addList,
                              addDone, addUndo, addLog,    addPassword, addProfile, addCheck};

/// Verbs from a file or stdin, one a line, with one unlock. Stops at the first that fails.
void addBatch(CLI::App &root, Action &action)
{
    struct Words {
        std::string file = "-";
    };
    auto words = std::make_shared<Words>();
    CLI::App *verb =
        root.add_subcommand("batch", "Verbs from a file or stdin, one a line; # starts a remark");
    verb->add_option("script", words->file, "A file, or - for stdin");
    verb->callback([words, &action] {
        action = [words](Context &context) -> Result<void> {
            QFile file(text(words->file));
            const bool opened =
                words->file == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
            if (!opened)
                return ioError(u"Het bestand %1 kan niet worden gelezen. Controleer de naam."_s,
                               {text(words->file)});
            for (int line = 1; !file.atEnd(); ++line) {
                const QString call = QString::fromUtf8(file.readLine()).trimmed();
                if (call.isEmpty() || call.startsWith(u'#'))
                    continue;
                if (run(QProcess::splitCommand(call), context) != kDone)
                    return invalid(
                        u"Regel %1 is niet gelukt; wat daarvoor stond is gedaan, wat daarna komt niet."_s,
                        {QString::number(line)});
            }
            return {};
        };
    });
}

void addCommon(CLI::App &root, Context &context, std::string &passwordFile, std::string &recoveryFile)
{
    root.add_flag("--json", context.json, "Data as JSON");
    root.add_option("--password-file", passwordFile, "A file whose first line is the password; - is stdin");
    root.add_option("--recovery-file", recoveryFile, "A file whose first line is the recovery key");
}

} // namespace

CLI::App *verbOnWijk(CLI::App &root, const char *name, const char *description, std::string &file)
{
    CLI::App *verb = root.add_subcommand(name, description);
    verb->add_option("file", file, "The wijk")->required();
    return verb;
}

int run(const QStringList &words, Context &context)
{
    CLI::App root("Gekend: wie kent de wijk, en wie kent de wijk van u", "gekend-cli");
    root.set_version_flag("--version", GEKEND_VERSION);
    root.require_subcommand(1);
    root.fallthrough(); // --json may stand behind the verb
    std::string passwordFile = context.passwordFile.toStdString();
    std::string recoveryFile = context.recoveryFile.toStdString();
    addCommon(root, context, passwordFile, recoveryFile);
    Action action;
    for (const AddVerb add : kVerbs)
        add(root, action);
    addBatch(root, action);

    std::vector<std::string> arguments;
    for (auto word = words.rbegin(); word != words.rend(); ++word)
        arguments.push_back(word->toStdString()); // the parser wants them from last to first
    try {
        root.parse(arguments);
    } catch (const CLI::ParseError &problem) {
        return root.exit(problem) == 0 ? kDone : kWrongUsage;
    }
    context.passwordFile = text(passwordFile);
    context.recoveryFile = text(recoveryFile);
    const Result<void> done = action(context);
    if (done)
        return kDone;
    context.tell(sentence(done.error()));
    return kRefused;
}

} // namespace gekend::cli
