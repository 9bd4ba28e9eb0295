// SPDX-License-Identifier: GPL-3.0-or-later
// Recording one contact, on disk when it returns.
#include "tests/bench/groups.h"
#include "tests/bench/instructions.h"
#include "tests/bench/io_counter.h"
#include "tests/bench/saves.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaves = 200;
constexpr int kPage = 4096;

/// Wall times of one operation after another; half of them were quicker than the median.
class Stopwatch {
public:
    template <typename Work> auto time(Work &&work)
    {
        const auto start = std::chrono::steady_clock::now();
        auto answer = work();
        m_seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        return answer;
    }
    double median()
    {
        const auto middle = m_seconds.begin() + std::ssize(m_seconds) / 2;
        std::nth_element(m_seconds.begin(), middle, m_seconds.end());
        return *middle;
    }

private:
    std::vector<double> m_seconds;
};

Result<void> record(Recording &recording, benchmark::State &state)
{
    GEKEND_TRY(recording.prepare(kSaves));
    Stopwatch watch;
    for (auto turn : state) {
        Q_UNUSED(turn)
        if (const Result<void> saved = watch.time([&] { return recording.save(); }); !saved)
            return saved;
    }
    state.counters["p50"] = watch.median();
    return {};
}

/// The least a durable save can be: one page written and waited for.
Result<void> writePages(const QString &path, benchmark::State &state)
{
    const int file = ::open(path.toUtf8().constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const QByteArray page(kPage, 'g');
    off_t at = 0;
    Stopwatch watch;
    for (auto turn : state) {
        Q_UNUSED(turn)
        const bool done = watch.time(
            [&] { return ::pwrite(file, page.constData(), kPage, at) == kPage && ::fdatasync(file) == 0; });
        if (!done) {
            ::close(file);
            return ioError(u"Er is niet te schrijven in %1."_s, {path});
        }
        at += kPage;
    }
    ::close(file);
    state.counters["p50"] = watch.median();
    return {};
}

Result<void> compareWithDisk(Bench &bench, WijkFiles &files)
{
    if (!bench.wants({"record/p50"}))
        return {};
    const auto recording = Recording::start(files);
    if (!recording)
        return recording.error();
    const QString pages = files.scratch(u"pages"_s);
    bench.compare({.key = "record/p50",
                   .operation = u"record a contact, half are quicker than"_s,
                   .against = u"pwrite 4 kB + fdatasync"_s,
                   .demand = 6,
                   .own = [&](benchmark::State &state) { return record(**recording, state); },
                   .anchor = [&](benchmark::State &state) { return writePages(pages, state); },
                   .iterations = kSaves,
                   .counter = "p50"});
    return {};
}

/// What the saves ask of the disk. The log is not moved into the file meanwhile: that is done now and then,
/// for many saves together.
template <typename Save> Result<Disk> countDisk(store::Connection &db, int count, Save &&save)
{
    db.setAutoCheckpoint(0);
    GEKEND_TRY(save(0)); // a new log starts with a sync of its own
    const DiskCounter counter;
    for (int i = 1; i <= count; ++i)
        GEKEND_TRY(save(i));
    return counter.soFar();
}

Result<void> compareDisk(Bench &bench, WijkFiles &files)
{
    if (!bench.wants({"record/disk"}))
        return {};
    const auto recording = Recording::start(files);
    const auto bare = BareSaving::start(files);
    if (!recording || !bare)
        return !recording ? recording.error() : bare.error();
    GEKEND_TRY((*recording)->prepare(kSaves + 1));
    const auto own = countDisk((*recording)->connection(), kSaves, [&](int) { return (*recording)->save(); });
    if (!own)
        return own.error();
    const auto rows = (*recording)->savedRows();
    if (!rows)
        return rows.error();
    (*bare)->prepare(*rows);
    const auto inserts =
        countDisk((*bare)->connection(), kSaves, [&](int i) { return (*bare)->save((*rows)[size_t(i)]); });
    if (!inserts)
        return inserts.error();
    const QString against = u"bare inserts of the same rows"_s;
    bench.add({.operation = u"record a contact: fdatasyncs"_s,
               .against = against,
               .anchor = QString::number(double(inserts->syncs) / kSaves, 'f', 2),
               .own = QString::number(double(own->syncs) / kSaves, 'f', 2),
               .demand = 1,
               .ratio = double(own->syncs) / kSaves,
               .exact = true});
    bench.add({.operation = u"record a contact: bytes written"_s,
               .against = against,
               .anchor = bytesText(double(inserts->bytes) / kSaves),
               .own = bytesText(double(own->bytes) / kSaves),
               .demand = 2.5,
               .ratio = double(own->bytes) / double(inserts->bytes)});
    return {};
}

void compareInstructions(Bench &bench, WijkFiles &files)
{
    if (!bench.wants({"record/instructions"}))
        return;
    Row row{.operation = u"record a contact: instructions"_s,
            .against = u"bare inserts of the same rows"_s,
            .demand = 4};
    const auto counted = countSavedInstructions(files);
    if (!counted && counted.error().code != Error::Code::NotFound)
        return bench.fail(row.operation, counted.error());
    if (!counted) {
        row.remark = sentence(counted.error());
        return bench.add(row);
    }
    row.anchor = QString::number(counted->bare / 1000, 'f', 0) + u" k"_s;
    row.own = QString::number(counted->own / 1000, 'f', 0) + u" k"_s;
    row.ratio = counted->own / counted->bare;
    row.remark = u"counted by "_s + counted->counter;
    bench.add(row);
}

} // namespace

Result<void> benchRecording(Bench &bench, WijkFiles &files)
{
    GEKEND_TRY(compareWithDisk(bench, files));
    GEKEND_TRY(compareDisk(bench, files));
    compareInstructions(bench, files);
    return {};
}

} // namespace gekend::bench
