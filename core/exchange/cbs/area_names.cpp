// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/cbs/cbs_table.h"

#include <QHash>
#include <QSet>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits of a name, without the number a wijk carries: "Wijk 00 Annen" is "annen" too.
QString nameKey(const QString &name)
{
    return foldedTokens(name).join(u' ');
}

QString withoutWijkNumber(const QString &key)
{
    const QStringList words = key.split(u' ');
    const bool numbered = words.size() > 2 && words.front() == u"wijk" && words.at(1).front().isDigit();
    return numbered ? words.sliced(2).join(u' ') : key;
}

/// Codes in the order of the tables: a gemeente before its wijken, a wijk before its buurten. The country
/// comes first.
QString orderKey(const QString &code)
{
    return code.startsWith(u"NL") ? QString() : code.sliced(2);
}

struct Candidate {
    QString code;
    QString order;
};

class NameResolver {
public:
    explicit NameResolver(const std::vector<KnownArea> &known)
    {
        for (const KnownArea &area : known) {
            if (!areaKindOfCode(area.code))
                continue;
            const QString key = nameKey(area.name);
            m_byName[key].push_back({area.code, orderKey(area.code)});
            if (const QString bare = withoutWijkNumber(key); bare != key)
                m_byName[bare].push_back({area.code, orderKey(area.code)});
            if (areaKindOfCode(area.code) == AreaKind::Gemeente)
                m_gemeentes.insert(key, area.code);
        }
    }

    /// Empty when no area fits, or several do and nothing tells them apart.
    QString codeFor(const CbsRow &row)
    {
        std::vector<Candidate> fitting;
        const QString gemeente = m_gemeentes.value(nameKey(row.gemeente));
        for (const Candidate &candidate : m_byName.value(nameKey(row.name))) {
            const bool ofKind = !row.kind || areaKindOfCode(candidate.code) == row.kind;
            const bool inGemeente = gemeente.isEmpty() || candidate.order.startsWith(gemeente.sliced(2))
                || areaKindOfCode(candidate.code) == AreaKind::Country;
            if (ofKind && inGemeente && !m_taken.contains({candidate.code, row.year}))
                fitting.push_back(candidate);
        }
        if (fitting.empty())
            return {};
        const Candidate *next = nextInOrder(fitting);
        if (!next)
            return {};
        m_last = next->order;
        m_taken.insert({next->code, row.year});
        return next->code;
    }

private:
    /// The only candidate, or else the first behind the area before, inside the same gemeente.
    const Candidate *nextInOrder(const std::vector<Candidate> &fitting) const
    {
        if (fitting.size() == 1)
            return &fitting.front();
        const Candidate *best = nullptr;
        for (const Candidate &candidate : fitting) {
            const bool gemeente = candidate.order.size() <= 4;
            const bool near = gemeente || m_last.isEmpty() || candidate.order.startsWith(m_last.left(4));
            if (near && candidate.order > m_last && (!best || candidate.order < best->order))
                best = &candidate;
        }
        return best;
    }

    QHash<QString, std::vector<Candidate>> m_byName;
    QHash<QString, QString> m_gemeentes;
    QSet<std::pair<QString, int>> m_taken;
    QString m_last;
};

} // namespace

void fillCodes(CbsTable &table, const std::vector<KnownArea> &known)
{
    NameResolver resolver(known);
    for (CbsRow &row : table.rows) {
        if (!row.code.isEmpty())
            continue;
        row.code = resolver.codeFor(row);
        if (!row.code.isEmpty()) {
            row.kind = areaKindOfCode(row.code);
            continue;
        }
        table.report.skip(
            row.number, u"naam"_s,
            u"‘%1’ is geen gebied dat deze wijk kent, of er zijn er meer van die naam; de rij is "
            u"overgeslagen. Lees eerst de grenzen, of kies bij het downloaden ook Codering."_s.arg(row.name));
    }
}

} // namespace gekend::exchange
