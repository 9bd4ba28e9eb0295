// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/person_name.h"
#include "core/domain/party.h"
#include "core/work/demo/random.h"

#include <QSet>

#include <array>

namespace gekend::work::demo {

class TextTable;

/// Where a family's names come from: only names, languages and who visits which shop hang on it.
enum class Roots {
    Dutch,
    Turkish,
    Moroccan,
    Surinamese,
    Polish,
    Syrian,
    Antillean,
    Eritrean,
    Ukrainian,
    Moluccan
};
inline constexpr int kRootsCount = 10;
/// "nl", "tr" … as the text files write it.
std::optional<Roots> rootsFromKey(QStringView key);

/// The surname of a family, in the form men and women bear it.
struct FamilyName {
    QString prefix;
    QString man;
    QString woman;

    const QString &of(Gender gender) const { return gender == Gender::Woman ? woman : man; }
};

/// Invents names by putting together given names and surnames of the same roots and time.
class NameMaker {
public:
    explicit NameMaker(const TextTable &names);

    const QString &given(Random &random, Roots roots, Gender gender, int birthYear) const;
    const FamilyName &family(Random &random, Roots roots) const;
    /// Whether many would think of somebody real.
    bool isWellKnown(const PersonName &name) const { return m_wellKnown.contains(name.display()); }

private:
    enum Generation { Old, Middle, Young, Child, GenerationCount };
    static Generation generationOf(int birthYear);

    struct Lists {
        std::array<QStringList, GenerationCount> women;
        std::array<QStringList, GenerationCount> men;
        std::vector<FamilyName> families;
    };
    std::array<Lists, kRootsCount> m_lists;
    QSet<QString> m_wellKnown;
};

} // namespace gekend::work::demo
