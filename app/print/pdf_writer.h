// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/document.h"

namespace gekend::app {

/// The document as the bytes of a PDF: A4, vectors, fonts embedded. Needs a QApplication, an offscreen one
/// will do.
Result<QByteArray> pdfOf(const profile::Document &document);

/// Writes the PDF beside the target and renames it over it, so that a failure leaves what was there.
Result<void> writePdf(const profile::Document &document, const QString &path);

} // namespace gekend::app
