// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gekend {

/// What a published figure is about; also the order topics are shown in.
enum class Topic {
    Population,
    Origin,
    Households,
    Housing,
    Energy,
    Education,
    Work,
    Income,
    SocialSecurity,
    Care,
    Business,
    Proximity,
    Mobility,
    Space,
    Safety,
    Wellbeing
};
/// "bevolking"
QString dutchOf(Topic topic);

enum class Unit {
    Number,
    Percent,
    PerThousand, // per 1,000 inhabitants
    ThousandEuro, // a value of 34.5 is € 34,500
    Kwh,
    CubicMetre,
    Kilometre,
    PerSquareKilometre,
    Hectare,
    Score
};

/// A published figure we know by name: the one table that import, figures, profile and map share.
struct Measure {
    /// Counts say how much there is of something, so they are not compared between areas; the others can be.
    enum class Kind { Count, Share, Rate, Mean, Score, Code };

    QString key; // English snake_case, as in files and JSON
    QString label; // Dutch, lower case: "65 jaar of ouder"
    Topic topic = Topic::Population;
    Unit unit = Unit::Number;
    int decimals = 0;
    Kind kind = Kind::Count;

    bool isComparable() const { return kind != Kind::Count && kind != Kind::Code; }
    bool operator==(const Measure &) const = default;
};

/// Every measure, by topic, in the order lists show them.
const std::vector<Measure> &allMeasures();
/// The measure with that key; null for a column we keep under its own title.
const Measure *measureByKey(QStringView key);

/// "per 1.000 inwoners"; empty for plain numbers and scores.
QString dutchOf(Unit unit);
/// The value as Dutch text with the unit where it is short: "1.035", "16,2%", "€ 34.500", "0,7 km".
QString formatted(double value, Unit unit, int decimals);
/// The same, by the measure's own unit and decimals.
QString formatted(const Measure &measure, double value);

} // namespace gekend
