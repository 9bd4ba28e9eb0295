// SPDX-License-Identifier: GPL-3.0-or-later
// Importing contacts into a wijk with its parties, beside the bare inserts of the rows that come of it.
#include "core/store/contact_repository.h"
#include "core/work/import/import.h"
#include "core/work/views.h"
#include "tests/bench/groups.h"
#include "tests/bench/rows.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <array>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 150'000;
const std::array<QByteArray, 4> kWritten = {"tie", "contact", "contact_party", "contact_theme"};

/// Parties, places and ties of the demo, and not one contact.
Result<QString> wijkWithoutContacts(store::Connection &demo, WijkFiles &files)
{
    static const QSet<QByteArray> without = {"contact",     "contact_party", "contact_theme",
                                             "observation", "signal",        "follow_up",
                                             "area_figure", "dataset",       "measure"};
    const QString path = files.scratch(u"parties.gekend"_s);
    auto made = store::Database::open({.file = files.options(path, store::OpenMode::Create)}, files.clock());
    if (!made)
        return made.error();
    store::Connection &to = (*made)->connection();
    std::vector<QByteArray> tables = (*made)->tables();
    tables.push_back("device");
    GEKEND_TRY(to.run("PRAGMA foreign_keys = OFF; BEGIN"));
    for (const QByteArray &table : tables) {
        if (without.contains(table))
            continue;
        const auto rows = readRows(demo, table);
        if (!rows)
            return rows.error();
        GEKEND_TRY(insertRows(to, *rows));
    }
    GEKEND_TRY(to.run("COMMIT"));
    GEKEND_TRY(to.checkpoint(store::Checkpoint::Truncate));
    return path;
}

/// Writes contacts of the demo as a spreadsheet has them, as far as every name in them is somebody's alone.
class Spreadsheet {
public:
    explicit Spreadsheet(work::Wijk &wijk)
        : m_wijk(wijk)
    {
        for (const capture::NamedThing &thing : wijk.names()->all())
            ++m_bearers[thing.name];
    }

    Result<int> write(const QString &path)
    {
        auto contacts = store::ContactRepository(m_wijk.connection()).between({}, {}, 2 * kRows);
        if (!contacts)
            return contacts.error();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return ioError(u"%1 is niet te schrijven."_s, {path});
        file.write("datum;tijd;soort;wie;waar;thema;notitie;medewerker;minuten\n");
        int rows = 0;
        for (const Contact &contact : *contacts) {
            const auto view = work::viewOf(m_wijk, contact);
            if (!view)
                return view.error();
            if (rows < kRows && tellsApart(*view)) {
                file.write(lineOf(*view));
                ++rows;
            }
        }
        return rows;
    }

private:
    bool isAlone(const QString &name) const
    {
        static const QStringList between = {u","_s, u";"_s, u"/"_s,    u"+"_s,
                                            u"&"_s, u"|"_s, u" en "_s, u"\""_s};
        const bool onePiece = std::none_of(between.begin(), between.end(),
                                           [&](const QString &mark) { return name.contains(mark); });
        return onePiece && m_bearers.value(name) == 1;
    }
    bool tellsApart(const work::ContactView &view) const
    {
        const bool parties = std::all_of(view.parties.begin(), view.parties.end(), [&](const auto &party) {
            return (party.first == ContactRole::By || party.first == ContactRole::Met)
                && isAlone(party.second.name);
        });
        return parties && !view.parties.empty() && (!view.place || isAlone(view.place->name));
    }

    static QString namesOf(const work::ContactView &view, ContactRole role)
    {
        QStringList names;
        for (const work::Ref &ref : view.inRole(role))
            names += ref.name;
        return names.join(u", "_s);
    }
    static QByteArray lineOf(const work::ContactView &view)
    {
        const Contact &contact = view.contact;
        const QStringList cells = {contact.on.toString(u"dd-MM-yyyy"_s),
                                   contact.at ? contact.at->toString(u"HH:mm"_s) : QString(),
                                   dutchOf(contact.kind),
                                   namesOf(view, ContactRole::Met),
                                   view.place ? view.place->name : QString(),
                                   view.themes.join(u", "_s),
                                   contact.note,
                                   namesOf(view, ContactRole::By),
                                   contact.minutes ? QString::number(*contact.minutes) : QString()};
        QByteArray line;
        for (QString cell : cells)
            line += (line.isEmpty() ? "\"" : ";\"") + cell.replace(u'"', u"\"\""_s).toUtf8() + '"';
        return line + '\n';
    }

    work::Wijk &m_wijk;
    QHash<QString, int> m_bearers;
};

struct Input {
    QString parties; // the wijk the contacts go into
    QString csv;
    int rows = 0;
    std::vector<TableRows> written; // what comes of them
};

Result<std::unique_ptr<work::Wijk>> freshWijk(const Input &input, WijkFiles &files)
{
    const QString path = files.scratch(u"importing.gekend"_s);
    QFile::remove(path);
    if (!QFile::copy(input.parties, path))
        return ioError(u"%1 is niet te kopiëren."_s, {input.parties});
    return files.open(path);
}

Result<void> importOnce(work::Wijk &wijk, const Input &input)
{
    const auto outcome = work::importContacts(wijk, input.csv, {});
    if (!outcome)
        return outcome.error();
    // Contacts that are alike in everything a mark looks at are one; a few may be left out, not many.
    if (outcome->added < input.rows * 99 / 100)
        return invalid(u"Van %1 contacten kwamen er maar %2 binnen."_s,
                       {QString::number(input.rows), QString::number(outcome->added)});
    return {};
}

/// Imports once to know the rows that come of it: all contacts, and the ties that were made or raised.
Result<void> learnRows(Input &input, WijkFiles &files)
{
    auto wijk = freshWijk(input, files);
    if (!wijk)
        return wijk.error();
    const auto ties = readRows((*wijk)->connection(), "tie");
    if (!ties)
        return ties.error();
    GEKEND_TRY(importOnce(**wijk, input));
    for (const QByteArray &table : kWritten) {
        auto rows = readRows((*wijk)->connection(), table);
        if (!rows)
            return rows.error();
        input.written.push_back(std::move(*rows));
    }
    QHash<qint64, const std::vector<store::Cell> *> before;
    for (const auto &tie : ties->rows)
        before.insert(std::get<qint64>(tie.front()), &tie);
    std::erase_if(input.written.front().rows, [&](const std::vector<store::Cell> &tie) {
        const auto known = before.value(std::get<qint64>(tie.front()));
        return known && *known == tie;
    });
    return {};
}

Result<Input> makeInput(WijkFiles &files)
{
    const auto path = files.demo();
    if (!path)
        return path.error();
    const auto demo = files.open(*path);
    if (!demo)
        return demo.error();
    const auto parties = wijkWithoutContacts((*demo)->connection(), files);
    if (!parties)
        return parties.error();
    Input input{.parties = *parties, .csv = files.scratch(u"contacten.csv"_s), .rows = 0, .written = {}};
    const auto rows = Spreadsheet(**demo).write(input.csv);
    if (!rows)
        return rows.error();
    input.rows = *rows;
    GEKEND_TRY(learnRows(input, files));
    return input;
}

Result<void> import(const Input &input, WijkFiles &files, benchmark::State &state)
{
    const auto wijk = freshWijk(input, files);
    if (!wijk)
        return wijk.error();
    for (auto turn : state) {
        Q_UNUSED(turn)
        if (const Result<void> done = importOnce(**wijk, input); !done)
            return done;
    }
    return {};
}

/// Tables first, rows, then their indexes, then all words at once: the quickest there is.
Result<void> insertBare(const Input &input, store::Connection &schema, store::Connection &to)
{
    const std::array<QByteArray, 1> search = {"contact_fts"};
    GEKEND_TRY(to.run("PRAGMA foreign_keys = OFF; BEGIN"));
    GEKEND_TRY(makeTables(schema, to, kWritten));
    for (const TableRows &rows : input.written)
        GEKEND_TRY(insertRows(to, rows));
    GEKEND_TRY(makeIndexes(schema, to, kWritten));
    GEKEND_TRY(makeTables(schema, to, search));
    return to.run("INSERT INTO contact_fts (contact_fts) VALUES ('rebuild'); COMMIT");
}

Result<void> importBare(const Input &input, WijkFiles &files, benchmark::State &state)
{
    const QString path = files.scratch(u"bare-import.gekend"_s);
    QFile::remove(path);
    auto schema = files.connect(input.parties, store::OpenMode::ReadOnly);
    auto to = files.connect(path, store::OpenMode::Create);
    if (!schema || !to)
        return !schema ? schema.error() : to.error();
    for (auto turn : state) {
        Q_UNUSED(turn)
        if (const Result<void> done = insertBare(input, *schema, *to); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> benchImport(Bench &bench, WijkFiles &files)
{
    if (!bench.wants({"import"}))
        return {};
    const auto input = makeInput(files);
    if (!input)
        return input.error();
    bench.compare({.key = "import",
                   .operation = u"import %1 contacts from CSV"_s.arg(input->rows),
                   .against = u"bare inserts + indexes + FTS rebuild"_s,
                   .demand = 1.6,
                   .own = [&](benchmark::State &state) { return import(*input, files, state); },
                   .anchor = [&](benchmark::State &state) { return importBare(*input, files, state); },
                   .iterations = 1});
    return {};
}

} // namespace gekend::bench
