// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cbs/cbs_header.h"

#include <QString>

namespace gekend::exchange {

/// The key of the measure a column holds, by its title, stem or short code, never by its number or place;
/// empty for a column we do not know.
QString measureOf(const CbsHeader &header);

/// The key for a measure code of OData 4 ("T001036" is inhabitants); empty when unknown.
QString measureOfCode(QStringView code);

} // namespace gekend::exchange
