// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/document.h"

#include <QByteArray>

namespace gekend::app {

/// Adds to a PDF of QPdfWriter what Qt cannot write yet: the author, the language, the title in the title
/// bar, and spaces that are spaces (Qt maps their glyph to a tab). Appended as an update, as PDF allows: what
/// Qt wrote stays as it is. A PDF it does not understand is given back unchanged.
QByteArray finishedPdf(const QByteArray &pdf, const profile::Document &document);

} // namespace gekend::app
