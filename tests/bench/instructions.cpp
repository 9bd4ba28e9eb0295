// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/instructions.h"

#include "tests/bench/saves.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <linux/perf_event.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaves = 400;
constexpr int kWarmUp = 20;

/// The processor's count of instructions in user space of this thread.
class Processor {
public:
    Processor()
    {
        perf_event_attr wanted{};
        wanted.type = PERF_TYPE_HARDWARE;
        wanted.size = sizeof(wanted);
        wanted.config = PERF_COUNT_HW_INSTRUCTIONS;
        wanted.disabled = 1;
        wanted.exclude_kernel = 1;
        wanted.exclude_hv = 1;
        m_file = static_cast<int>(::syscall(SYS_perf_event_open, &wanted, 0, -1, -1, 0));
    }
    ~Processor()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Processor(const Processor &) = delete;
    Processor &operator=(const Processor &) = delete;

    bool isThere() const { return m_file >= 0; }
    template <typename Work> Result<double> count(Work &&work)
    {
        ::ioctl(m_file, PERF_EVENT_IOC_RESET, 0);
        ::ioctl(m_file, PERF_EVENT_IOC_ENABLE, 0);
        const Result<void> done = work();
        ::ioctl(m_file, PERF_EVENT_IOC_DISABLE, 0);
        quint64 instructions = 0;
        if (::read(m_file, &instructions, sizeof(instructions)) != ssize_t(sizeof(instructions)))
            return ioError(u"De teller van de processor is niet te lezen."_s);
        return done ? Result<double>(double(instructions)) : done.error();
    }

private:
    int m_file = -1;
};

/// A contact recorded by us and the same rows written bare, `kSaves` times, after a few to warm up.
struct Both {
    std::unique_ptr<Recording> recording;
    std::unique_ptr<BareSaving> bare;
    std::vector<SavedRows> rows;
};

} // namespace

// By name, for valgrind is told to count inside these two only.
extern "C" __attribute__((noinline)) bool gekend_bench_record(Recording *recording)
{
    for (int i = 0; i < kSaves; ++i) {
        if (!recording->save())
            return false;
    }
    return true;
}

extern "C" __attribute__((noinline)) bool gekend_bench_insert(BareSaving *bare,
                                                              const std::vector<SavedRows> *rows)
{
    for (const SavedRows &row : *rows) {
        if (!bare->save(row))
            return false;
    }
    return true;
}

namespace {

Result<void> worked(bool done)
{
    return done ? Result<void>() : ioError(u"Het vastleggen van de contacten om te tellen is mislukt."_s);
}

Result<Both> warmedUp(WijkFiles &files)
{
    auto recording = Recording::start(files);
    auto bare = BareSaving::start(files);
    if (!recording || !bare)
        return !recording ? recording.error() : bare.error();
    GEKEND_TRY((*recording)->prepare(kWarmUp));
    for (int i = 0; i < kWarmUp; ++i)
        GEKEND_TRY((*recording)->save());
    const auto rows = (*recording)->savedRows();
    if (!rows)
        return rows.error();
    (*bare)->prepare(*rows);
    for (const SavedRows &row : *rows)
        GEKEND_TRY((*bare)->save(row));
    GEKEND_TRY((*recording)->prepare(kSaves));
    return Both{std::move(*recording), std::move(*bare), {}};
}

Result<void> takeRows(Both &both)
{
    auto rows = both.recording->savedRows();
    if (!rows)
        return rows.error();
    both.rows = std::move(*rows);
    both.bare->prepare(both.rows);
    return {};
}

Result<SavedInstructions> countByProcessor(Processor &processor, WijkFiles &files)
{
    auto both = warmedUp(files);
    if (!both)
        return both.error();
    const auto own = processor.count([&] { return worked(gekend_bench_record(both->recording.get())); });
    GEKEND_TRY(takeRows(*both));
    const auto bare =
        processor.count([&] { return worked(gekend_bench_insert(both->bare.get(), &both->rows)); });
    if (!own || !bare)
        return !own ? own.error() : bare.error();
    return SavedInstructions{*own / kSaves, *bare / kSaves, u"the processor"_s};
}

/// Runs this program once more under callgrind, counting inside one function only.
Result<double> countByValgrind(const QString &valgrind, const char *function, WijkFiles &files)
{
    const QString out = files.scratch(u"callgrind.out"_s);
    QProcess run;
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(valgrind,
              {u"--tool=callgrind"_s, u"--toggle-collect="_s + QString::fromLatin1(function),
               u"--callgrind-out-file="_s + out, QCoreApplication::applicationFilePath(),
               QString::fromLatin1(kSaveForCounting), u"--size"_s, work::keyOf(files.size()), u"--folder"_s,
               files.folder()});
    if (!run.waitForFinished(-1) || run.exitStatus() != QProcess::NormalExit || run.exitCode() != 0)
        return ioError(u"valgrind is mislukt: %1"_s, {QString::fromUtf8(run.readAll().right(300))});
    QFile file(out);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(u"valgrind heeft niets geschreven."_s);
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("totals: "))
            return line.mid(8).trimmed().toDouble() / kSaves;
    }
    return ioError(u"valgrind heeft niets geteld."_s);
}

} // namespace

Result<SavedInstructions> countSavedInstructions(WijkFiles &files)
{
    if (Processor processor; processor.isThere())
        return countByProcessor(processor, files);
    const QString valgrind = QStandardPaths::findExecutable(u"valgrind"_s);
    if (valgrind.isEmpty())
        return notFound(u"niet gemeten: de processor telt hier niet mee, en valgrind is er niet"_s);
    const auto own = countByValgrind(valgrind, "gekend_bench_record", files);
    const auto bare = countByValgrind(valgrind, "gekend_bench_insert", files);
    if (!own || !bare)
        return !own ? own.error() : bare.error();
    return SavedInstructions{*own, *bare, u"callgrind"_s};
}

Result<void> saveForCounting(WijkFiles &files)
{
    auto both = warmedUp(files);
    if (!both)
        return both.error();
    GEKEND_TRY(worked(gekend_bench_record(both->recording.get())));
    GEKEND_TRY(takeRows(*both));
    return worked(gekend_bench_insert(both->bare.get(), &both->rows));
}

} // namespace gekend::bench
