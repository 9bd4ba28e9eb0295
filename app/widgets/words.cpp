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

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

bool inDutch()
{
    return QLocale().language() == QLocale::Dutch;
}

} // namespace

QString wordOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::StreetChat: return tr(QT_TRANSLATE_NOOP("Words", "Street chat"));
    case ContactKind::HomeVisit: return tr(QT_TRANSLATE_NOOP("Words", "Home visit"));
    case ContactKind::MissedVisit: return tr(QT_TRANSLATE_NOOP("Words", "Nobody home"));
    case ContactKind::Phone: return tr(QT_TRANSLATE_NOOP("Words", "Phone call"));
    case ContactKind::Message: return tr(QT_TRANSLATE_NOOP("Words", "Message"));
    case ContactKind::Gathering: return tr(QT_TRANSLATE_NOOP("Words", "Gathering"));
    case ContactKind::Consultation: return tr(QT_TRANSLATE_NOOP("Words", "Consultation"));
    case ContactKind::DropIn: return tr(QT_TRANSLATE_NOOP("Words", "Drop-in"));
    case ContactKind::Activity: return tr(QT_TRANSLATE_NOOP("Words", "Activity"));
    case ContactKind::Introduction: return tr(QT_TRANSLATE_NOOP("Words", "Introduction"));
    case ContactKind::Other: return tr(QT_TRANSLATE_NOOP("Words", "Contact"));
    }
    Q_UNREACHABLE();
}

QString wordOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Resident: return tr(QT_TRANSLATE_NOOP("Words", "Resident"));
    case PartyKind::Household: return tr(QT_TRANSLATE_NOOP("Words", "Household"));
    case PartyKind::Shop: return tr(QT_TRANSLATE_NOOP("Words", "Shop"));
    case PartyKind::Institution: return tr(QT_TRANSLATE_NOOP("Words", "Institution"));
    case PartyKind::Initiative: return tr(QT_TRANSLATE_NOOP("Words", "Initiative"));
    case PartyKind::Professional: return tr(QT_TRANSLATE_NOOP("Words", "Professional"));
    case PartyKind::Team: return tr(QT_TRANSLATE_NOOP("Words", "Team"));
    case PartyKind::Vindplek: return tr(QT_TRANSLATE_NOOP("Words", "Vindplek"));
    }
    Q_UNREACHABLE();
}

QString pluralOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Resident: return tr(QT_TRANSLATE_NOOP("Words", "Residents"));
    case PartyKind::Household: return tr(QT_TRANSLATE_NOOP("Words", "Households"));
    case PartyKind::Shop: return tr(QT_TRANSLATE_NOOP("Words", "Shops"));
    case PartyKind::Institution: return tr(QT_TRANSLATE_NOOP("Words", "Institutions"));
    case PartyKind::Initiative: return tr(QT_TRANSLATE_NOOP("Words", "Initiatives"));
    case PartyKind::Professional: return tr(QT_TRANSLATE_NOOP("Words", "Professionals"));
    case PartyKind::Team: return tr(QT_TRANSLATE_NOOP("Words", "Teams"));
    case PartyKind::Vindplek: return tr(QT_TRANSLATE_NOOP("Words", "Vindplekken"));
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
        return tr(QT_TRANSLATE_NOOP("Words", "Today"));
    if (day == today.addDays(-1))
        return tr(QT_TRANSLATE_NOOP("Words", "Yesterday"));
    if (day == today.addDays(1))
        return tr(QT_TRANSLATE_NOOP("Words", "Tomorrow"));
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
        return tr(QT_TRANSLATE_NOOP("Words", "today"));
    if (days == 1)
        return tr(QT_TRANSLATE_NOOP("Words", "tomorrow"));
    if (days == -1)
        return tr(QT_TRANSLATE_NOOP("Words", "yesterday"));
    if (std::abs(days) > kMostRelativeDays)
        return shortDate(day);
    if (std::abs(days) < 2 * kDaysInWeek) {
        return days > 0 ? tr(QT_TRANSLATE_N_NOOP("Words", "in %n day(s)"), days)
                        : tr(QT_TRANSLATE_N_NOOP("Words", "%n day(s) ago"), -days);
    }
    const int weeks = std::abs(days) / kDaysInWeek;
    return days > 0 ? tr(QT_TRANSLATE_N_NOOP("Words", "in %n week(s)"), weeks)
                    : tr(QT_TRANSLATE_N_NOOP("Words", "%n week(s) ago"), weeks);
}

QString clockTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString durationWord(int minutes)
{
    if (minutes < 60)
        return tr(QT_TRANSLATE_N_NOOP("Words", "%n min"), minutes);
    const QString hours = tr(QT_TRANSLATE_N_NOOP("Words", "%n h"), minutes / 60);
    return minutes % 60 == 0 ? hours
                             : hours + u' ' + tr(QT_TRANSLATE_N_NOOP("Words", "%n min"), minutes % 60);
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
