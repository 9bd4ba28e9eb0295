// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/words.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kDaysInWeek = 7;
constexpr int kMostRelativeDays = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool inDutch()
{
    return QLocale().language() == QLocale::Dutch;
}

} // namespace

QString wordOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::StreetChat: return Words::tr("Street chat");
    case ContactKind::HomeVisit: return Words::tr("Home visit");
    case ContactKind::MissedVisit: return Words::tr("Nobody home");
    case ContactKind::Phone: return Words::tr("Phone call");
    case ContactKind::Message: return Words::tr("Message");
    case ContactKind::Gathering: return Words::tr("Gathering");
    case ContactKind::Consultation: return Words::tr("Consultation");
    case ContactKind::DropIn: return Words::tr("Drop-in");
    case ContactKind::Activity: return Words::tr("Activity");
    case ContactKind::Introduction: return Words::tr("Introduction");
    case ContactKind::Other: return Words::tr("Contact");
    }
    Q_UNREACHABLE();
}

QString wordOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Resident: return Words::tr("Resident");
    case PartyKind::Household: return Words::tr("Household");
    case PartyKind::Shop: return Words::tr("Shop");
    case PartyKind::Institution: return Words::tr("Institution");
    case PartyKind::Initiative: return Words::tr("Initiative");
    case PartyKind::Professional: return Words::tr("Professional");
    case PartyKind::Team: return Words::tr("Team");
    case PartyKind::Vindplek: return Words::tr("Vindplek");
    }
    Q_UNREACHABLE();
}

QString pluralOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Resident: return Words::tr("Residents");
    case PartyKind::Household: return Words::tr("Households");
    case PartyKind::Shop: return Words::tr("Shops");
    case PartyKind::Institution: return Words::tr("Institutions");
    case PartyKind::Initiative: return Words::tr("Initiatives");
    case PartyKind::Professional: return Words::tr("Professionals");
    case PartyKind::Team: return Words::tr("Teams");
    case PartyKind::Vindplek: return Words::tr("Vindplekken");
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::StreetChat: return Glyph::Chat;
    case ContactKind::HomeVisit: return Glyph::DoorOpen;
    case ContactKind::MissedVisit: return Glyph::DoorClosed;
    case ContactKind::Phone: return Glyph::Phone;
    case ContactKind::Message: return Glyph::Message;
    case ContactKind::Gathering: return Glyph::Gathering;
    case ContactKind::Consultation: return Glyph::Professional;
    case ContactKind::DropIn: return Glyph::DropIn;
    case ContactKind::Activity: return Glyph::Activity;
    case ContactKind::Introduction: return Glyph::Handshake;
    case ContactKind::Other: return Glyph::Other;
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Resident: return Glyph::Person;
    case PartyKind::Household: return Glyph::House;
    case PartyKind::Shop: return Glyph::Shop;
    case PartyKind::Institution: return Glyph::Institution;
    case PartyKind::Initiative: return Glyph::Initiative;
    case PartyKind::Professional: return Glyph::Professional;
    case PartyKind::Team: return Glyph::Team;
    case PartyKind::Vindplek: return Glyph::Place;
    }
    Q_UNREACHABLE();
}

QString dayWord(QDate day, QDate today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    if (day == today.addDays(1))
        return Words::tr("Tomorrow");
    const QString format = day.year() == today.year() ? u"dddd d MMMM"_s : u"dddd d MMMM yyyy"_s;
    QString word = QLocale().toString(day, format);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString shortDate(QDate day)
{
    return inDutch() ? dutchDate(day) : QLocale().toString(day, u"d MMM yyyy"_s);
}

QString relativeDay(QDate day, QDate today)
{
    const int days = int(today.daysTo(day));
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    if (days == -1)
        return Words::tr("yesterday");
    if (std::abs(days) > kMostRelativeDays)
        return shortDate(day);
    if (std::abs(days) < 2 * kDaysInWeek) {
        return days > 0 ? Words::tr("in %n day(s)", nullptr, days)
                        : Words::tr("%n day(s) ago", nullptr, -days);
    }
    const int weeks = std::abs(days) / kDaysInWeek;
    return days > 0 ? Words::tr("in %n week(s)", nullptr, weeks)
                    : Words::tr("%n week(s) ago", nullptr, weeks);
}

QString clockTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString durationWord(int minutes)
{
    if (minutes < 60)
        return Words::tr("%n min", nullptr, minutes);
    const QString hours = Words::tr("%n h", nullptr, minutes / 60);
    return minutes % 60 == 0 ? hours : hours + u' ' + Words::tr("%n min", nullptr, minutes % 60);
}

QString numberWord(qint64 number)
{
    return inDutch() ? dutchNumber(number) : QLocale().toString(number);
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace gekend::app
