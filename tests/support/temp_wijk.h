// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/record.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace gekend::test {

/// A new encrypted wijk of Femke Jansen in a folder of its own; the clock stands at 12:00 local on Thursday 5
/// March 2026.
class TempWijk {
public:
    TempWijk()
    {
        auto made = work::Wijk::create(
            options(), {.name = QStringLiteral("Proefwijk"), .me = QStringLiteral("Femke Jansen")}, m_clock);
        REQUIRE_OK(made);
        m_wijk = std::move(*made);
    }

    work::Wijk &operator*() { return *m_wijk; }
    work::Wijk *operator->() { return m_wijk.get(); }
    FixedClock &clock() { return m_clock; }
    QString path() const { return m_dir.filePath(QStringLiteral("wijk.gekend")); }
    void reopen()
    {
        m_wijk.reset();
        auto opened = work::Wijk::open(options(), m_clock);
        REQUIRE_OK(opened);
        m_wijk = std::move(*opened);
    }

    /// Records a line that must be clear, making what is new.
    work::Recorded add(const QString &line)
    {
        const auto parsed = work::readLine(*m_wijk, line);
        auto recorded = work::record(*m_wijk, parsed.draft, work::UnknownNames::Create);
        REQUIRE_OK(recorded);
        return *recorded;
    }
    PartyId party(QStringView name) const
    {
        const auto things = m_wijk->names()->exact(name, capture::kParties);
        REQUIRE(things.size() == 1);
        return PartyId(things.front().id);
    }

private:
    work::WijkOptions options() const { return {.file = {.path = path(), .key = m_key}, .device = 7}; }

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::LocalTime)};
    store::SecretBytes m_key =
        store::SecretBytes::filled(store::kKeyBytes, [](std::span<unsigned char> bytes) {
            std::fill(bytes.begin(), bytes.end(), static_cast<unsigned char>(0x5a));
        });
    std::unique_ptr<work::Wijk> m_wijk;
};

} // namespace gekend::test
