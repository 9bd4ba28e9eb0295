// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"
#include "core/domain/contact.h"
#include "core/domain/party.h"

#include <QDate>

namespace gekend::app {

/// "Chat in the street", in the language of the window.
QString wordOf(ContactKind kind);
/// "Resident"
QString wordOf(PartyKind kind);
/// "Residents"
QString pluralOf(PartyKind kind);
Glyph glyphOf(ContactKind kind);
Glyph glyphOf(PartyKind kind);

/// "Today", "Yesterday", "Tuesday 3 March", and with the year when it is another than today's.
QString dayWord(QDate day, QDate today);
/// "5 Mar 2026"
QString shortDate(QDate day);
/// "today", "yesterday", "3 days ago", "in 2 weeks", then a date: for a glance, in the middle of a line.
QString relativeDay(QDate day, QDate today);
/// "15:30"
QString clockTime(QTime time);
/// "10 min", "1 h 30 min"
QString durationWord(int minutes);
/// 1234567 as the language of the window writes it.
QString numberWord(qint64 number);
/// "&" doubled: what buttons and actions show as typed instead of taking it for a shortcut.
QString withoutMnemonic(QString text);

} // namespace gekend::app
