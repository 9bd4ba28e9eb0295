// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/wijk_service.h"
#include "core/work/record.h"
#include "tests/support/catch.h"
#include "tests/support/keys.h"

#include <QTemporaryDir>

namespace gekend::test {

/// An open wijk of Anna Bakker behind a WijkService, in a folder that goes when this goes; its clock stands
/// at noon on 5 March 2026.
class TempService {
public:
    TempService()
    {
        bool opened = false;
        service.open(
            [this] {
                return work::Wijk::create(
                    options(), {.name = QStringLiteral("Testwijk"), .me = QStringLiteral("Anna Bakker")},
                    clock);
            },
            &service,
            [&](const Result<work::WijkFacts> &facts) {
                REQUIRE_OK(facts);
                opened = true;
            });
        REQUIRE(waitFor([&] { return opened; }));
    }

    work::WijkOptions options() const
    {
        return {.file = {.path = folder.filePath(QStringLiteral("test.gekend")), .key = key}, .device = 7};
    }

    /// Runs a job that must succeed and waits for what it gives.
    template <typename Job> auto ask(Job job)
    {
        using Answer = std::invoke_result_t<Job, work::Wijk &>;
        std::optional<Answer> answer;
        service.run(std::move(job), &service, [&](Answer result) { answer.emplace(std::move(result)); });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        REQUIRE_OK(*answer);
        return std::move(*answer).value();
    }

    /// Records lines as the capture line would, making the people they name.
    void record(const QStringList &lines)
    {
        const auto recorded = ask([lines](work::Wijk &wijk) -> Result<int> {
            for (const QString &line : lines) {
                auto done = work::record(wijk, work::readLine(wijk, line).draft, work::UnknownNames::Create);
                if (!done)
                    return done.error();
            }
            return int(lines.size());
        });
        REQUIRE(recorded == int(lines.size()));
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC)};
    store::SecretBytes key = store::SecretBytes::filled(store::kKeyBytes, [](std::span<unsigned char> bytes) {
        std::fill(bytes.begin(), bytes.end(), static_cast<unsigned char>(0x5a));
    });
    app::WijkService service;
};

} // namespace gekend::test
