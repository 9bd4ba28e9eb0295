// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entries.h"

#include "app/widgets/marks.h"
#include "app/widgets/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

const QString kDot = u" · "_s;
constexpr int kLongAgo = 60; // days: then a date says more

struct Entries {
    Q_DECLARE_TR_FUNCTIONS(Entries)
};

QStringList namesIn(const work::ContactView &view, ContactRole role)
{
    QStringList names;
    for (const work::Ref &ref : view.inRole(role))
        names << ref.name;
    return names;
}

QString othersOf(const Contact &contact)
{
    if (!contact.others)
        return {};
    const Others &others = *contact.others;
    if (others.what.isEmpty())
        return Entries::tr("%n more", nullptr, others.count);
    const bool counts = others.count == 0 || others.what.front().isDigit();
    return counts ? others.what : QString::number(others.count) + u' ' + others.what;
}

QString titleOf(const work::ContactView &view)
{
    QStringList who = namesIn(view, ContactRole::Met) + namesIn(view, ContactRole::Tried);
    if (const QString others = othersOf(view.contact); !others.isEmpty())
        who << others;
    if (who.isEmpty() && view.place)
        return view.place->name;
    return who.isEmpty() ? wordOf(view.contact.kind) : who.join(u", "_s);
}

QString metaOf(const work::ContactView &view, PartyId me)
{
    QStringList parts = {wordOf(view.contact.kind)};
    if (view.place)
        parts << view.place->name;
    if (view.contact.minutes)
        parts << durationWord(*view.contact.minutes);
    if (const QStringList about = namesIn(view, ContactRole::Mentioned); !about.isEmpty())
        parts << Entries::tr("about %1").arg(about.join(u", "_s));
    if (const QStringList via = namesIn(view, ContactRole::IntroducedBy); !via.isEmpty())
        parts << Entries::tr("through %1").arg(via.join(u", "_s));
    QStringList colleagues;
    for (const work::Ref &by : view.inRole(ContactRole::By)) {
        if (by.id != me.value())
            colleagues << by.name;
    }
    if (!colleagues.isEmpty())
        parts << Entries::tr("noted by %1").arg(colleagues.join(u", "_s));
    parts.removeDuplicates();
    return parts.join(kDot);
}

} // namespace

Entry entryOf(const work::ContactView &view, PartyId me, QDate today)
{
    Entry entry{.lead = view.contact.at ? clockTime(*view.contact.at) : QString(),
                .glyph = glyphOf(view.contact.kind),
                .title = titleOf(view),
                .meta = metaOf(view, me),
                .note = view.contact.note};
    for (const QString &theme : view.themes)
        entry.tags.push_back({.glyph = Glyph::Theme, .text = theme});
    for (const work::FollowUpView &follow : view.followUps) {
        const bool done = follow.followUp.doneOn.isValid();
        QString text = follow.followUp.text;
        if (!done && follow.followUp.due.isValid())
            text += u", "_s + relativeDay(follow.followUp.due, today);
        entry.tags.push_back({.glyph = done ? Glyph::Done : Glyph::FollowUp,
                              .text = text,
                              .ink = done ? Ink::Success : Ink::Accent});
    }
    return entry;
}

Entry entryOf(const TimelineRow &row, PartyId me, QDate today)
{
    if (row.contact)
        return entryOf(*row.contact, me, today);
    return {.kind = Entry::Kind::DayHeading,
            .title = dayWord(row.day, today),
            .aside = Entries::tr("%n contact(s)", nullptr, row.contactsOnDay)};
}

EntryTag dueTag(QDate due, QDate today)
{
    if (!due.isValid())
        return {.glyph = Glyph::FollowUp, .text = Entries::tr("some day"), .ink = Ink::Muted};
    const int late = int(due.daysTo(today));
    if (late > kLongAgo)
        return {.glyph = Glyph::Alert,
                .text = Entries::tr("late since %1").arg(shortDate(due)),
                .ink = Ink::Danger};
    if (late > 0)
        return {
            .glyph = Glyph::Alert, .text = Entries::tr("%n day(s) late", nullptr, late), .ink = Ink::Danger};
    if (late == 0)
        return {.glyph = Glyph::Clock, .text = relativeDay(due, today), .ink = Ink::Warning};
    return {.glyph = Glyph::Clock, .text = relativeDay(due, today), .ink = Ink::Muted};
}

Entry entryOf(const work::FollowUpView &view, QDate today)
{
    Entry entry{.glyph = Glyph::FollowUp, .title = view.followUp.text};
    if (!entry.title.isEmpty())
        entry.title[0] = entry.title[0].toUpper();
    entry.tags.push_back(dueTag(view.followUp.due, today));
    if (view.about)
        entry.tags.push_back({.glyph = glyphOfKind(view.about->kind), .text = view.about->name});
    return entry;
}

Entry entryOf(const BookRow &row, QDate today)
{
    Entry entry{.glyph = glyphOfKind(row.kind), .title = row.name, .note = row.snippet};
    if (row.party && isPerson(*row.party))
        entry.initials = initialsOf(row.name.contains(u',')
                                        ? row.name.section(u',', 1) + u' ' + row.name.section(u',', 0, 0)
                                        : row.name);
    QStringList meta = {wordOfKind(row.kind)};
    if (row.ended)
        meta << Entries::tr("not here any more");
    if (!row.detail.isEmpty())
        meta << row.detail;
    entry.meta = meta.join(kDot);
    if (row.at.isValid())
        entry.aside = relativeDay(row.at, today);
    return entry;
}

Glyph glyphOfKind(const QString &kind)
{
    if (const auto party = partyKindFromKey(kind))
        return glyphOf(*party);
    if (kind == u"contact")
        return Glyph::Chat;
    if (kind == u"observation")
        return Glyph::Eye;
    if (kind == u"theme")
        return Glyph::Theme;
    return kind == u"address" ? Glyph::House : Glyph::Place;
}

QString wordOfKind(const QString &kind)
{
    if (const auto party = partyKindFromKey(kind))
        return wordOf(*party);
    if (kind == u"contact")
        return Entries::tr("Contact");
    if (kind == u"observation")
        return Entries::tr("Observation");
    if (kind == u"theme")
        return Entries::tr("Theme");
    if (kind == u"street")
        return Entries::tr("Street");
    if (kind == u"address")
        return Entries::tr("Address");
    return Entries::tr("Area");
}

} // namespace gekend::app
