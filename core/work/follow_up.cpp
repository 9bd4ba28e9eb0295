// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/follow_up.h"

#include "core/store/note_repository.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

Result<ChangeId> finishFollowUp(Wijk &wijk, FollowUpId id)
{
    const store::NoteRepository notes(wijk.connection());
    auto followUp = notes.followUp(id);
    if (!followUp) {
        if (followUp.error().code == Error::Code::NotFound)
            return notFound(u"Deze opvolging bestaat niet (meer)."_s);
        return followUp.error();
    }
    if (followUp->doneOn.isValid())
        return conflict(u"Deze opvolging was al gedaan."_s);
    followUp->doneOn = wijk.clock().today();
    return wijk.change(u"done"_s, [&](store::Writing &writing) {
        writing.about(store::About::FollowUp, id.value());
        if (followUp->about)
            writing.about(store::About::Party, followUp->about->value());
        return notes.update(writing, *followUp);
    });
}

} // namespace gekend::work
