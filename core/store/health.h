// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace gekend::store {

/// Everything that is wrong with an open wijk, each as one Dutch sentence without personal data; empty when
/// all is well. Looks at pages and seals, references, the search indexes, rows that hang loose, and the
/// journal.
Result<QStringList> problemsIn(Database &database);

} // namespace gekend::store
