// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench: what Gekend takes beside what the same work takes at the least, as a table.
#include "tests/bench/groups.h"
#include "tests/bench/instructions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace gekend;

namespace {

struct Arguments {
    work::DemoSize size = work::DemoSize::Wijk;
    QString folder;
    int rounds = 5;
    bool check = false;
    bool saveForCounting = false;
};

/// What Google Benchmark has not taken for itself.
Arguments readArguments(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Gekend beside bare anchors. --benchmark_filter=REGEX measures some."_s);
    parser.addHelpOption();
    const QCommandLineOption size(u"size"_s, u"The demo wijk to measure on: small or wijk."_s, u"SIZE"_s,
                                  u"wijk"_s);
    const QCommandLineOption folder(u"folder"_s, u"Where the wijk is kept between runs."_s, u"DIR"_s,
                                    QStringLiteral(GEKEND_BENCH_FOLDER));
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds that count; one more goes before."_s, u"N"_s,
                                    u"5"_s);
    const QCommandLineOption check(u"check"_s, u"Exit with 1 when anything is over its demand."_s);
    QCommandLineOption counting(QString::fromLatin1(bench::kSaveForCounting).mid(2));
    counting.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({size, folder, rounds, check, counting});
    parser.process(app);
    const auto wanted = work::demoSizeFromKey(parser.value(size));
    if (!wanted) {
        std::fprintf(stderr, "no such size: %s\n", qPrintable(parser.value(size)));
        std::exit(2);
    }
    return {.size = *wanted,
            .folder = parser.value(folder),
            .rounds = std::max(1, parser.value(rounds).toInt()),
            .check = parser.isSet(check),
            .saveForCounting = parser.isSet(counting)};
}

void printHead(const Arguments &arguments)
{
    std::array<double, 1> load{};
    if (::getloadavg(load.data(), int(load.size())) != 1)
        load[0] = -1;
    std::printf(
        "demo wijk: %s, encrypted; %d rounds; load at the start %.1f\n"
        "ratio = median of the rounds, best = quickest by quickest; CPU time unless said otherwise\n\n",
        qPrintable(work::keyOf(arguments.size)), arguments.rounds, load[0]);
    std::fflush(stdout);
}

void measure(bench::Bench &bench, bench::WijkFiles &files)
{
    using Group = Result<void> (*)(bench::Bench &, bench::WijkFiles &);
    constexpr std::array<std::pair<const char16_t *, Group>, 6> kGroups = {
        {{u"reading", bench::benchReading},
         {u"importing", bench::benchImport},
         {u"recording", bench::benchRecording},
         {u"names", bench::benchNames},
         {u"notes", bench::benchNotes},
         {u"encryption", bench::benchEncryption}}};
    for (const auto &[name, group] : kGroups) {
        if (const Result<void> done = group(bench, files); !done)
            bench.fail(QString::fromUtf16(name), done.error());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    const QCoreApplication app(argc, argv);
    const Arguments arguments = readArguments(app);
    bench::WijkFiles files(arguments.folder, arguments.size);
    if (arguments.saveForCounting) {
        const Result<void> saved = bench::saveForCounting(files);
        if (!saved)
            std::fprintf(stderr, "%s\n", qPrintable(sentence(saved.error())));
        return saved ? 0 : 1;
    }
    bench::Bench bench(benchmark::GetBenchmarkFilter(), arguments.rounds);
    printHead(arguments);
    measure(bench, files);
    std::fputs(qPrintable(bench.table().text()), stdout);
    return bench.failed() || (arguments.check && bench.table().anyOver()) ? 1 : 0;
}
