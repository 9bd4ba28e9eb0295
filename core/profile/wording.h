// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/document.h"
#include "core/profile/profile_input.h"

namespace gekend::profile {

/// The text with its first letter as a capital.
QString capitalised(const QString &text);
/// "12 maart 2026"
QString longDate(QDate date);
/// The shortest way to name a period: "2024", "januari t/m maart 2025", "3 februari 2024 t/m 1 mei 2025".
QString periodText(QDate from, QDate to);
/// The same to begin a sentence with: "In 2024", "In de periode januari t/m maart 2025".
QString inPeriod(QDate from, QDate to);
/// "deze buurt"
QString thisArea(const ProfileInput &input);
/// What the area is compared with first: the gemeente, or the country when the area is a gemeente itself.
QString referenceName(const ProfileInput &input);
/// Whether the gemeente is another area than the one the profile is about, and has a name.
bool hasGemeente(const ProfileInput &input);
/// An indicator by key, with the gemeente only where that is another area.
std::optional<figures::Indicator> indicatorOf(const ProfileInput &input, QStringView key);
/// The indicator against what the area is compared with first.
std::optional<figures::Difference> mainDifference(const figures::Indicator &indicator);
/// "hoger dan Delft"; empty when there is nothing to compare with.
QString comparisonText(const ProfileInput &input, const figures::Indicator &indicator);

Source sourceOf(const figures::PublishedFigure &figure);
Source sourceOf(const figures::Indicator &indicator);
/// Our own records in the period of the profile, or in another one.
Source ownSource(const ProfileInput &input);
Source ownSource(QDate from, QDate to);

} // namespace gekend::profile
