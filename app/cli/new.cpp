// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prompt.h"
#include "app/cli/verb.h"

#include <QFileInfo>
#include <QSaveFile>

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    std::string file;
    std::string me;
    std::string name;
    std::string gemeente;
};

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"ik"_s));
    return user.isEmpty() ? u"ik"_s : user;
}

/// From --password-file, else asked twice at the terminal.
Result<QString> newPassword(Context &context)
{
    const auto given = context.password();
    if (!given)
        return given.error();
    if (*given)
        return **given;
    if (!canAsk())
        return invalid(
            u"Een nieuwe wijk heeft een wachtwoord nodig. Zet het in een bestand en geef --password-file BESTAND."_s);
    const auto first = askHidden(u"Wachtwoord voor de nieuwe wijk:"_s);
    const auto second = first ? askHidden(u"Nog een keer:"_s) : std::nullopt;
    if (!second)
        return Error{Error::Code::Cancelled, u"Afgebroken. Er is geen wijk gemaakt."_s, {}};
    if (*first != *second)
        return invalid(u"De twee wachtwoorden zijn niet gelijk. Er is geen wijk gemaakt."_s);
    return *first;
}

Result<void> saveRecoveryKey(const QString &path, const QString &key)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(key.toUtf8() + '\n') < 0 || !file.commit())
        return ioError(
            u"De herstelsleutel kan niet in %1 worden bewaard; er is geen wijk gemaakt. Kies een andere plek."_s,
            {path});
    return {};
}

Result<void> make(const Words &words, Context &context)
{
    const QString path = QFileInfo(text(words.file)).absoluteFilePath();
    if (QFileInfo::exists(path))
        return conflict(
            u"Het bestand %1 bestaat al. Kies een andere naam; een wijk wordt nooit overschreven."_s, {path});
    const auto password = newPassword(context);
    if (!password)
        return password.error();
    const auto device = privacy::deviceId(context.dataFolder());
    if (!device)
        return device.error();
    auto keys = privacy::makeKeys(*password, privacy::EmptyPassword::Refused);
    if (!keys)
        return keys.error();
    // With `new` the recovery file is where the key goes, before there is anything that only it can open.
    if (!context.recoveryFile.isEmpty())
        GEKEND_TRY(saveRecoveryKey(context.recoveryFile, keys->recovery.toText()));
    const work::NewWijk wanted{.name = text(words.name),
                               .me = words.me.empty() ? systemUser() : text(words.me),
                               .gemeente = text(words.gemeente)};
    auto wijk =
        work::Wijk::create({.file = keys->keys.options(path, store::OpenMode::Create), .device = *device},
                           wanted, context.clock());
    if (!wijk)
        return wijk.error();
    GEKEND_TRY(privacy::saveKeys(path, context.dataFolder(), keys->file));
    const auto me = (*wijk)->me();
    context.adopt(std::move(*wijk));
    if (context.json) {
        QJsonObject object{{u"file"_s, path}, {u"me"_s, me.toString()}};
        object[u"recovery_key"_s] =
            context.recoveryFile.isEmpty() ? QJsonValue(keys->recovery.toText()) : QJsonValue();
        context.print(object);
    } else if (context.recoveryFile.isEmpty()) {
        context.tell(
            u"Bewaar deze herstelsleutel op een veilige plek buiten deze computer; hij wordt maar één keer getoond."_s);
        context.print(keys->recovery.toText());
    }
    context.tell(u"De wijk staat in %1."_s.arg(path));
    return {};
}

} // namespace

void addNew(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb = verbOnWijk(
        root, "new", "Make a new, encrypted wijk; --recovery-file says where its recovery key goes",
        words->file);
    verb->add_option("--me", words->me, "Who records on this device; the system user when left out");
    verb->add_option("--name", words->name, "What the wijk is called; the file's name when left out");
    verb->add_option("--gemeente", words->gemeente,
                     "The own gemeente, such as GM0503: imports keep its figures");
    verb->callback(
        [words, &action] { action = [words](Context &context) { return make(*words, context); }; });
}

} // namespace gekend::cli
