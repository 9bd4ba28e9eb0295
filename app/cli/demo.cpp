// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "core/work/demo_file.h"

#include <QFileInfo>

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    std::string file;
    std::string size = "small";
    unsigned seed = 1;
};

Result<void> demo(const Words &words, Context &context)
{
    const QString path = QFileInfo(text(words.file)).absoluteFilePath();
    const auto device = privacy::deviceId(context.dataFolder());
    const auto keys = privacy::makeKeys({}, privacy::EmptyPassword::Allowed);
    if (!device || !keys)
        return !device ? device.error() : keys.error();
    const work::DemoPlan plan{.size = *work::demoSizeFromKey(text(words.size)),
                              .seed = words.seed,
                              .today = context.clock().today()};
    auto file =
        work::makeDemoFile({.file = keys->keys.options(path, store::OpenMode::Create), .device = *device},
                           plan, context.clock(), context.progress(u"contacten"_s));
    if (!file)
        return file.error();
    GEKEND_TRY(privacy::saveKeys(path, context.dataFolder(), keys->file));
    const work::DemoWijk made = file->planted;
    context.adopt(std::move(file->wijk));
    if (context.json)
        context.print(QJsonObject{{u"file"_s, path},
                                  {u"residents"_s, made.residents},
                                  {u"ties"_s, made.ties},
                                  {u"contacts"_s, made.contacts}});
    else
        context.print(
            u"%1: %2 bewoners, %3 relaties, %4 contacten; alles is verzonnen, het wachtwoord is leeg."_s
                .arg(path)
                .arg(made.residents)
                .arg(made.ties)
                .arg(made.contacts));
    return {};
}

} // namespace

void addDemo(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb =
        verbOnWijk(root, "demo", "Make an invented wijk to look around in; it has no password", words->file);
    verb->add_option("--size", words->size, "small: a few hundred residents; wijk: 25,000; stad: ten wijken")
        ->check(CLI::IsMember({"small", "wijk", "stad"}));
    verb->add_option("--seed", words->seed, "The same seed gives the same wijk");
    verb->callback(
        [words, &action] { action = [words](Context &context) { return demo(*words, context); }; });
}

} // namespace gekend::cli
