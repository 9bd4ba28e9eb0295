// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/moment.h"
#include "tests/support/catch.h"

using namespace gekend::exchange;
using namespace Qt::StringLiterals;

TEST_CASE("dates in lists come in many forms", "[exchange][contacts]")
{
    const Moment day{QDate(2024, 3, 5), std::nullopt};
    for (const QByteArray text :
         {"05-03-2024", "5-3-2024", "5/3/2024", "5.3.2024", "5-3-24", "2024-03-05", "2024/3/5", "20240305",
          "2024-03-05 00:00:00", "2024-03-05T00:00:00Z", "05-03-2024 0:00", "5 maart 2024", "5 mrt 2024",
          "5-mrt-2024", "5 mrt. 2024", "di 5 maart 2024", "dinsdag 5 maart 2024", " 05-03-2024 ",
          "op dinsdag 5 maart 2024"}) {
        INFO(text.toStdString());
        const auto moment = momentFromText(text);
        REQUIRE(moment.has_value());
        CHECK(*moment == day);
    }
    const Moment afternoon{QDate(2024, 3, 5), QTime(14, 30)};
    for (const QByteArray text :
         {"05-03-2024 14:30", "2024-03-05T14:30", "2024-03-05T14:30:00.000Z", "5-3-2024 14.30 uur",
          "5 maart 2024 14:30", "dinsdag 5 maart 2024 om 14u30", "5-3-24, 14:30", "20240305 14:30"}) {
        INFO(text.toStdString());
        const auto moment = momentFromText(text);
        REQUIRE(moment.has_value());
        CHECK(*moment == afternoon);
    }
    for (const QByteArray text : {"", "gisteren", "31-02-2024", "2024", "5-3", "13-13-2024", "05-03/2024",
                                  "maart 2024", "123456789", "5--3-2024", "99999999", "x 5 maart 2024"}) {
        INFO(text.toStdString());
        CHECK_FALSE(momentFromText(text).has_value());
    }
}

TEST_CASE("times in lists, and midnight as not known", "[exchange][contacts]")
{
    struct Row {
        QByteArray text;
        TimeSpan span;
    };
    const Row rows[] = {
        {"14:30", {QTime(14, 30), std::nullopt}},
        {"14.30", {QTime(14, 30), std::nullopt}},
        {"14.30 uur", {QTime(14, 30), std::nullopt}},
        {"14u30", {QTime(14, 30), std::nullopt}},
        {"9u", {QTime(9, 0), std::nullopt}},
        {"9 uur", {QTime(9, 0), std::nullopt}},
        {"14:30:00", {QTime(14, 30), std::nullopt}},
        {"1430", {QTime(14, 30), std::nullopt}},
        {"00:00", {QTime(), std::nullopt}},
        {"0000", {QTime(), std::nullopt}},
        {"14:00-15:30", {QTime(14, 0), 90}},
        {"14:00 - 15:30 uur", {QTime(14, 0), 90}},
        {"14:00 tot 15:30", {QTime(14, 0), 90}},
        {"14.00 – 14.45", {QTime(14, 0), 45}},
        {"15:00-14:00", {QTime(15, 0), std::nullopt}},
    };
    for (const Row &row : rows) {
        INFO(row.text.toStdString());
        const auto span = timeFromText(row.text);
        REQUIRE(span.has_value());
        CHECK(*span == row.span);
    }
    for (const QByteArray text : {"", "middag", "25:00", "14:75", "14", "9999", "-"}) {
        INFO(text.toStdString());
        CHECK_FALSE(timeFromText(text).has_value());
    }
}

TEST_CASE("durations in lists", "[exchange][contacts]")
{
    struct Row {
        QByteArray text;
        bool inHours;
        int minutes;
    };
    const Row rows[] = {{"30", false, 30},
                        {"30 min", false, 30},
                        {"30min.", false, 30},
                        {"45 minuten", false, 45},
                        {"1:15", false, 75},
                        {"0:30:00", false, 30},
                        {"1,5 uur", false, 90},
                        {"1.5", true, 90},
                        {"2", true, 120},
                        {"een uurtje", false, 60},
                        {"half uur", false, 30},
                        {"een half uur", false, 30},
                        {"kwartier", false, 15},
                        {"1u30", false, 90},
                        {"1 uur 30 min", false, 90},
                        {"1 uur 30", false, 90},
                        {"anderhalf uur", false, 60 * 3 / 2}};
    for (const Row &row : rows) {
        INFO(row.text.toStdString());
        const auto minutes = minutesFromText(row.text, row.inHours);
        REQUIRE(minutes.has_value());
        CHECK(*minutes == row.minutes);
    }
    for (const QByteArray text : {"", "lang", "0", "-5", "100000"}) {
        INFO(text.toStdString());
        CHECK_FALSE(minutesFromText(text, false).has_value());
    }
}
