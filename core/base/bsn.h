// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace gekend {

/// Whether the text is a number that can be a burgerservicenummer: eight or nine digits, perhaps with dots,
/// dashes or spaces between, that pass the eleven test. One in eleven other numbers passes it too.
bool looksLikeBsn(QStringView text);

/// The numbers in free text that can be a burgerservicenummer, as written. Numbers of eight digits are not
/// taken (dates), nor what is part of a longer number (phones, IBANs).
QStringList bsnsIn(QStringView text);

} // namespace gekend
