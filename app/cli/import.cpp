// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/import/import.h"

#include "app/cli/verb.h"

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    std::string file;
    std::string kind;
    std::string input;
    int year = 0;
    bool dryRun = false;
    bool all = false;
};

struct Importer {
    const char *kind;
    Result<work::ImportOutcome> (*run)(work::Wijk &, const QString &, const work::ImportOptions &);
};
constexpr Importer kImporters[] = {
    {"cbs", work::importCbs},       {"areas", work::importAreas},   {"addresses", work::importAddresses},
    {"places", work::importPlaces}, {"people", work::importPeople}, {"contacts", work::importContacts},
};

QJsonObject jsonOf(const work::ImportOutcome &outcome)
{
    QJsonArray errors;
    for (const exchange::RowError &error : outcome.report.errors)
        errors.append(
            QJsonObject{{u"row"_s, error.row},
                        {u"column"_s, error.column.isEmpty() ? QJsonValue() : QJsonValue(error.column)},
                        {u"message"_s, error.message},
                        {u"skipped"_s, error.skipped}});
    QJsonObject columns;
    for (const exchange::ColumnGuess &column : outcome.report.columns)
        columns[column.ours] = column.theirs;
    const bool changed = outcome.change.isValid();
    return {{u"read"_s, outcome.read},
            {u"new"_s, outcome.added},
            {u"changed"_s, outcome.changed},
            {u"unchanged"_s, outcome.unchanged},
            {u"skipped"_s, outcome.skipped},
            {u"errors"_s, errors},
            {u"columns"_s, columns},
            {u"notices"_s, QJsonArray::fromStringList(outcome.report.notices)},
            {u"change"_s, changed ? QJsonValue(outcome.change.toString()) : QJsonValue()}};
}

void tellRows(Context &context, const exchange::Report &report)
{
    constexpr size_t kEnoughToSee = 20;
    for (size_t i = 0; i < std::min(report.errors.size(), kEnoughToSee); ++i) {
        const exchange::RowError &error = report.errors[i];
        const QString where = error.column.isEmpty() ? QString() : u", kolom “%1”"_s.arg(error.column);
        context.tell(u"regel %1%2: %3"_s.arg(QString::number(error.row), where, error.message));
    }
    if (report.errors.size() > kEnoughToSee)
        context.tell(
            u"… en nog %1 opmerkingen; --json toont ze alle."_s.arg(report.errors.size() - kEnoughToSee));
    for (const QString &notice : report.notices)
        context.tell(notice);
}

void show(Context &context, const work::ImportOutcome &outcome, bool dryRun)
{
    if (context.json) {
        context.print(jsonOf(outcome));
        return;
    }
    tellRows(context, outcome.report);
    QStringList columns;
    for (const exchange::ColumnGuess &column : outcome.report.columns)
        columns += u"%1 = “%2”"_s.arg(column.ours, column.theirs);
    if (dryRun && !columns.isEmpty())
        context.print(u"kolommen: %1"_s.arg(columns.join(u", "_s)));
    context.print(u"%1 gelezen: %2 nieuw, %3 gewijzigd, %4 gelijk, %5 overgeslagen%6"_s.arg(outcome.read)
                      .arg(outcome.added)
                      .arg(outcome.changed)
                      .arg(outcome.unchanged)
                      .arg(outcome.skipped)
                      .arg(dryRun ? u" (proef: er is niets bewaard)"_s : QString()));
}

Result<void> import(const Words &words, Context &context)
{
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    const work::ImportOptions options{.dryRun = words.dryRun,
                                      .year = words.year,
                                      .all = words.all,
                                      .progress = context.progress(u"ingelezen"_s)};
    for (const Importer &importer : kImporters) {
        if (words.kind != importer.kind)
            continue;
        const auto outcome = importer.run(**wijk, text(words.input), options);
        if (!outcome)
            return outcome.error();
        show(context, *outcome, words.dryRun);
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void addImport(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    std::vector<std::string> kinds;
    for (const Importer &importer : kImporters)
        kinds.emplace_back(importer.kind);
    CLI::App *verb = verbOnWijk(root, "import", "Bring a file in, as one change", words->file);
    verb->add_option("kind", words->kind, "What the file holds")->required()->check(CLI::IsMember(kinds));
    verb->add_option("input", words->input, "The file, or - for stdin")->required();
    verb->add_flag("--dry-run", words->dryRun, "Count and check; keep nothing");
    verb->add_option("--year", words->year, "The year of figures or borders")->check(CLI::Range(1980, 2200));
    verb->add_flag("--all", words->all, "Also what lies outside the own gemeente");
    verb->callback(
        [words, &action] { action = [words](Context &context) { return import(*words, context); }; });
}

} // namespace gekend::cli
