// SPDX-License-Identifier: GPL-3.0-or-later
// Reading rows as values costs little more than stepping over them.
#include "core/domain/contact.h"
#include "tests/bench/groups.h"
#include "tests/bench/rows.h"

#include <sqlite3.h>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 150'000;
constexpr char kRead[] =
    "SELECT id, kind, day, minute_of_day, minutes, initiative, note, party_id, address_id "
    "FROM contact LIMIT ?";

/// What a list shows of a contact.
struct ContactLine {
    ContactId id;
    ContactKind kind = ContactKind::Other;
    QDate on;
    std::optional<qint64> minuteOfDay;
    std::optional<qint64> minutes;
    std::optional<qint64> initiative;
    QString note;
    PartyId party;
    AddressId address;
};

ContactLine readLine(const store::Row &row)
{
    return {.id = row.columnId<ContactId>(0),
            .kind = ContactKind(row.columnInt(1)),
            .on = QDate::fromJulianDay(row.columnInt64(2)),
            .minuteOfDay = row.columnOptionalInt64(3),
            .minutes = row.columnOptionalInt64(4),
            .initiative = row.columnOptionalInt64(5),
            .note = row.columnText(6),
            .party = row.columnId<PartyId>(7),
            .address = row.columnId<AddressId>(8)};
}

Result<void> readLines(store::Connection &db, benchmark::State &state)
{
    for (auto turn : state) {
        Q_UNUSED(turn)
        size_t letters = 0;
        const auto done = db.prepare(kRead).bind(kRows).forEach([&](const store::Row &row) {
            const ContactLine line = readLine(row);
            letters += size_t(line.note.size()) + size_t(line.id.value() & 1);
        });
        if (!done)
            return done;
        benchmark::DoNotOptimize(letters);
    }
    return {};
}

Result<void> stepOver(store::Connection &db, benchmark::State &state)
{
    RawStatement select(db.handle(), kRead);
    for (auto turn : state) {
        Q_UNUSED(turn)
        sqlite3_bind_int(select.handle(), 1, kRows);
        qint64 sum = 0;
        while (sqlite3_step(select.handle()) == SQLITE_ROW) {
            for (int column = 0; column < 9; ++column) {
                if (column == 6) {
                    benchmark::DoNotOptimize(sqlite3_column_text(select.handle(), column));
                    sum += sqlite3_column_bytes(select.handle(), column);
                } else {
                    sum += sqlite3_column_int64(select.handle(), column);
                }
            }
        }
        sqlite3_reset(select.handle());
        benchmark::DoNotOptimize(sum);
    }
    return {};
}

} // namespace

Result<void> benchReading(Bench &bench, WijkFiles &files)
{
    if (!bench.wants({"read"}))
        return {};
    const auto path = files.demo();
    if (!path)
        return path.error();
    auto db = files.connect(*path, store::OpenMode::ReadOnly);
    if (!db)
        return db.error();
    const auto count = db->prepare("SELECT count(*) FROM (SELECT 1 FROM contact LIMIT ?)")
                           .bind(kRows)
                           .one([](const store::Row &row) { return row.columnInt(0); });
    if (!count)
        return count.error();
    bench.compare({.key = "read",
                   .operation = u"read %1 contacts as values"_s.arg(*count),
                   .against = u"bare sqlite3_step, same columns"_s,
                   .demand = 1.2,
                   .own = [&](benchmark::State &state) { return readLines(*db, state); },
                   .anchor = [&](benchmark::State &state) { return stepOver(*db, state); }});
    return {};
}

} // namespace gekend::bench
