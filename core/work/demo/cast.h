// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/phrase.h"
#include "core/work/demo/world.h"

namespace gekend::work::demo {

/// Finds places by type and professionals by role, per wijk.
class Directory {
public:
    explicit Directory(const World &world);
    /// -1 when the wijk has none. The same `turn` gives the same one.
    int spot(int wijk, const QString &type, int turn) const;
    int worker(int wijk, const QString &role, int turn) const;
    bool isRole(const QString &key) const { return m_roles.contains(key); }

private:
    std::vector<QHash<QString, std::vector<int>>> m_spots;
    std::vector<QHash<QString, std::vector<int>>> m_workers;
    QStringList m_roles;
};

/// Who and what one contact is about: it fills the slots of its note and remembers who got mentioned.
class Cast final : public SlotSource {
public:
    Cast(const World &world, const Directory &directory, Random &random)
        : m_world(world)
        , m_directory(directory)
        , m_random(random)
    {
    }

    /// Starts anew; -1 for what there is not.
    void begin(int worker, int person, int road, QDate day);
    void setWijk(int wijk) { m_wijk = wijk; }
    void setGroup(const QString &group) { m_group = group; }
    /// The ages of the child the note is about.
    void setChildAges(int least, int most) { m_childAges = {least, most}; }
    void setPartner(int worker) { m_other = worker; }

    /// Who somebody's child, neighbour and volunteer are: in a story they stay the same.
    struct Relations {
        int child = -1;
        int neighbour = -1;
        int volunteer = -1;
    };
    const Relations &relations() const { return m_relations; }
    void setRelations(const Relations &relations) { m_relations = relations; }

    void fill(const QString &key, const QString &text, QString &out) override;

    const std::vector<PartyId> &mentioned() const { return m_mentioned; }
    /// The first place a text named; -1 for none.
    int namedSpot() const { return m_namedSpot; }

    /// Every key `fill` knows besides types of places and roles.
    static const QStringList &knownKeys();

private:
    using Fill = void (Cast::*)(const QString &text, QString &out);
    static const QHash<QString, Fill> &fills();

    const Person &person() const { return m_world.persons[size_t(m_person)]; }
    bool isWoman() const { return m_person >= 0 && person().gender == Gender::Woman; }
    void mention(PartyId party);
    void nameHousemate(int housemate, const QString &woman, const QString &man, QString &out);
    void fillGiven(const QString &, QString &out);
    void fillFormal(const QString &, QString &out);
    void fillHe(const QString &, QString &out);
    void fillHim(const QString &, QString &out);
    void fillHis(const QString &, QString &out);
    void fillByGender(const QString &text, QString &out);
    void fillChild(const QString &, QString &out);
    void fillPartner(const QString &, QString &out);
    void fillNeighbour(const QString &, QString &out);
    void fillVolunteer(const QString &, QString &out);
    void fillColleague(const QString &, QString &out);
    void fillOther(const QString &, QString &out);
    void fillGroup(const QString &, QString &out);
    void fillWeekday(const QString &, QString &out);
    void fillInRoad(const QString &, QString &out);
    void fillNumber(const QString &, QString &out);
    void fillAmount(const QString &, QString &out);
    void fillSpot(const QString &type, const QString &text, QString &out);
    void fillRole(const QString &role, const QString &text, QString &out);
    int anyNeighbour() const;

    const World &m_world;
    const Directory &m_directory;
    Random &m_random;
    int m_wijk = 0;
    int m_worker = 0;
    int m_other = -1;
    int m_person = -1;
    int m_road = -1;
    int m_namedSpot = -1;
    QDate m_day;
    QString m_group;
    std::vector<PartyId> m_mentioned;
    std::vector<int> m_named; // persons whose relation was already told
    Relations m_relations;
    std::pair<int, int> m_childAges{1, 17};
};

} // namespace gekend::work::demo
