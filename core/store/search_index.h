// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/engine/connection.h"
#include "core/store/net_effect.h"

#include <QStringList>

namespace gekend::store {

/// Brings the full-text indexes over notes and observations in line with what a change did; part of its
/// commit.
Result<void> updateSearch(Connection &db, const NetEffect &effect);
/// Builds both indexes anew from the rows.
Result<void> rebuildSearch(Connection &db);

/// The words of what a user typed as the index cuts them; the index itself folds case and diacritics.
QStringList searchWords(QStringView typed);
/// A MATCH text in which every word must occur, each as a prefix; empty when there is no word.
QString matchText(const QStringList &words);

/// The newest contacts whose note holds every word (as a prefix), newest first. Interruptible.
Result<std::vector<ContactId>> searchNotes(Connection &db, QStringView typed, int limit);
Result<std::vector<ObservationId>> searchObservations(Connection &db, QStringView typed, int limit);

} // namespace gekend::store
