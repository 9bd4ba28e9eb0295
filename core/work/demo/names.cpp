// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/names.h"

#include "core/work/demo/text_table.h"

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKeys = {"nl", "tr", "ma", "sr", "pl", "sy", "an", "er", "ua", "mo"};
static_assert(kKeys.size() == kRootsCount);

/// "(van den)Berg" or "Kowalski/Kowalska".
FamilyName familyFrom(const QString &word)
{
    FamilyName name;
    QString core = word;
    if (const auto end = word.indexOf(u')'); word.startsWith(u'(') && end > 0) {
        name.prefix = word.mid(1, end - 1);
        core = word.mid(end + 1);
    }
    name.man = core.section(u'/', 0, 0);
    name.woman = core.section(u'/', -1);
    return name;
}

} // namespace

std::optional<Roots> rootsFromKey(QStringView key)
{
    for (size_t i = 0; i < kKeys.size(); ++i) {
        if (key == QLatin1StringView(kKeys[i]))
            return Roots(i);
    }
    return std::nullopt;
}

NameMaker::NameMaker(const TextTable &names)
{
    constexpr std::array generations = {"oud", "midden", "jong", "kind"};
    for (size_t roots = 0; roots < kKeys.size(); ++roots) {
        const QString key = QLatin1StringView(kKeys[roots]);
        Lists &lists = m_lists[roots];
        for (size_t i = 0; i < generations.size(); ++i) {
            const QString generation = QLatin1StringView(generations[i]);
            lists.women[i] = names.words(key + u".vrouw."_s + generation);
            lists.men[i] = names.words(key + u".man."_s + generation);
        }
        for (const QString &word : names.words(key + u".familie"_s))
            lists.families.push_back(familyFrom(word));
    }
    for (const auto &row : names.rows(u"niet"_s))
        m_wellKnown.insert(row.front());
}

NameMaker::Generation NameMaker::generationOf(int birthYear)
{
    return birthYear < 1955 ? Old : birthYear < 1985 ? Middle : birthYear < 2008 ? Young : Child;
}

const QString &NameMaker::given(Random &random, Roots roots, Gender gender, int birthYear) const
{
    const Lists &lists = m_lists[size_t(roots)];
    return random.pick((gender == Gender::Woman ? lists.women : lists.men)[size_t(generationOf(birthYear))]);
}

const FamilyName &NameMaker::family(Random &random, Roots roots) const
{
    // The first ones are the common ones.
    constexpr double lean = 1.35;
    const auto &families = m_lists[size_t(roots)].families;
    return families[size_t(random.skewed(int(families.size()), lean))];
}

} // namespace gekend::work::demo
