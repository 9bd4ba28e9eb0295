// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/views.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace gekend::app {

/// What the sections of a card share.
struct CardContext {
    const work::PartyCard &card;
    QDate today;
    std::function<void(PartyId party)> openParty;
    std::function<void(const QString &text)> copied; // says that something was copied
};

// Each section adds itself to the card, or nothing when there is nothing to show.
void addReach(QVBoxLayout &column, const CardContext &context);
void addWhere(QVBoxLayout &column, const CardContext &context);
void addBelonging(QVBoxLayout &column, const CardContext &context);
void addTies(QVBoxLayout &column, const CardContext &context);
void addObservations(QVBoxLayout &column, const CardContext &context);

/// How well our team knows a party and is known by it: the best of us counts, nobody is named.
struct OurTie {
    int knows = 0;
    int known = 0;
    bool operator==(const OurTie &) const = default;
};
OurTie ourTie(const std::vector<work::TieView> &ties);
/// Whether the card is of one of us.
bool isOneOfUs(const work::PartyCard &card);

/// The heading of a section.
QWidget *sectionTitle(const QString &text);

} // namespace gekend::app
