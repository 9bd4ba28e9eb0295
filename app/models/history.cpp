// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/history.h"

namespace gekend::app {

Result<Turned> undoLast(work::Wijk &wijk)
{
    return wijk.database().undo(store::Database::Reach::Sitting, wijk.me());
}

Result<Turned> redoLast(work::Wijk &wijk)
{
    return wijk.database().redo(wijk.me());
}

Result<Turned> undoChange(work::Wijk &wijk, ChangeId change)
{
    return wijk.database().undoOne(change, wijk.me());
}

} // namespace gekend::app
