// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/town_builder.h"

#include "core/geo/wkb.h"
#include "core/work/demo/ledger.h"

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWijkColumns = 5; // of a stad
constexpr int kHomesInRoad = 46;
constexpr int kMostRoads = 28; // as many names as a theme has
constexpr int kFirstPostcode = 1370; // 1370 to 1379 are not in use

BuurtProfile profileFrom(const TextTable::Row &row)
{
    return {.name = row.at(0),
            .streetTheme = row.at(1),
            .built = row.at(2).toInt(),
            .homes = row.at(3).toDouble(),
            .flats = row.at(4).toInt(),
            .rent = row.at(5).toInt(),
            .association = row.at(6).toInt(),
            .woz = row.at(7).toDouble(),
            .income = row.at(8).toDouble(),
            .ses = row.at(9).toDouble(),
            .known = row.at(10).toDouble()};
}

template <size_t N> void readShares(const TextTable::Row &row, std::array<double, N> &shares)
{
    const QStringList numbers = row.at(1).split(u' ', Qt::SkipEmptyParts);
    Q_ASSERT(size_t(numbers.size()) == N);
    for (size_t i = 0; i < N; ++i)
        shares[i] = numbers[qsizetype(i)].toDouble();
}

std::vector<BuurtProfile> profilesFrom(const TextTable &town)
{
    std::vector<BuurtProfile> profiles;
    for (const auto &row : town.rows(u"buurt"_s))
        profiles.push_back(profileFrom(row));
    Q_ASSERT(int(profiles.size()) == kBuurtsInWijk);
    for (size_t i = 0; i < profiles.size(); ++i) {
        readShares(town.rows(u"herkomst"_s).at(i), profiles[i].roots);
        readShares(town.rows(u"huishoudens"_s).at(i), profiles[i].houses);
    }
    return profiles;
}

QByteArray wkbOf(const World &world, const geo::Ring &units)
{
    return geo::toWkb(geo::MultiPolygon{{geo::Polygon{.outer = world.frame.degrees(units), .holes = {}}}});
}

/// Two letters that are in use behind a postcode: none that look like digits, no SA, SD or SS.
QString postcodeOf(int wijk, int road)
{
    static const QString letters = u"ABCDEGHJKLMNPRTVWXZ"_s;
    const auto n = letters.size();
    return QString::number(kFirstPostcode + wijk) + u' ' + letters[road / n % n] + letters[road % n];
}

class TownBuilder {
public:
    TownBuilder(World &world, const TextTable &town)
        : m_world(world)
        , m_town(town)
        , m_random(world.random(1))
        , m_suffixes(town.words(u"achtervoegsels"_s))
    {
    }

    void run()
    {
        const auto &names = m_town.rows(u"plaats"_s).front();
        m_world.gemeenteName = names.at(0);
        m_wijkNames = names.mid(1);
        addArea(AreaKind::Country, u"NL00"_s, u"Nederland"_s, {});
        addGemeente();
        for (int wijk = 0; wijk < m_world.scale.wijken; ++wijk)
            addWijk(wijk);
    }

private:
    AreaId addArea(AreaKind kind, const QString &code, const QString &name, const QByteArray &border)
    {
        const AreaId id = m_world.ledger.add(
            Area{.kind = kind, .code = code, .year = figureYear(m_world), .name = name, .geometry = border});
        if (kind == AreaKind::Country)
            m_world.country = id;
        return id;
    }

    void addGemeente()
    {
        const int wijken = m_world.scale.wijken;
        const geo::Ring outline =
            wijken == 1 ? outlineAround() : wijkenOutline(0, 0, kWijkColumns, wijken / kWijkColumns);
        m_world.gemeente =
            addArea(AreaKind::Gemeente, u"GM9901"_s, m_world.gemeenteName, wkbOf(m_world, outline));
    }

    void addWijk(int wijk)
    {
        const int column = wijk % kWijkColumns;
        const int row = wijk / kWijkColumns;
        Wijkdeel part{.code = u"WK9901%1"_s.arg(wijk + 1, 2, 10, QChar(u'0')),
                      .name = m_wijkNames.at(wijk),
                      .firstBuurt = int(m_world.buurts.size())};
        part.id =
            addArea(AreaKind::Wijk, part.code, part.name, wkbOf(m_world, wijkenOutline(column, row, 1, 1)));
        m_world.wijken.push_back(part);
        double shares = 0;
        for (const BuurtProfile &profile : m_world.profiles)
            shares += profile.homes;
        for (int i = 0; i < kBuurtsInWijk; ++i) {
            const int homes = int(m_world.scale.homes * m_world.profiles[size_t(i)].homes / shares);
            addBuurt(wijk, i, buurtOutline(i, column, row), homes);
        }
    }

    void addBuurt(int wijk, int profile, geo::Ring outline, int homes)
    {
        const BuurtProfile &like = m_world.profiles[size_t(profile)];
        Buurt buurt{
            .wijk = wijk,
            .profile = profile,
            .code = u"BU9901%1%2"_s.arg(wijk + 1, 2, 10, QChar(u'0')).arg(profile + 1, 2, 10, QChar(u'0')),
            .name = wijk == 0 ? like.name : like.name + u' ' + m_wijkNames.at(wijk),
            .outline = std::move(outline),
            .firstRoad = int(m_world.roads.size()),
            .homeCount = homes};
        buurt.id = addArea(AreaKind::Buurt, buurt.code, buurt.name, wkbOf(m_world, buurt.outline));
        const int wanted = std::clamp(homes / kHomesInRoad, 1, kMostRoads);
        constexpr double margin = 3;
        const auto lines = streetLines(buurt.outline, wanted, 0.4 * profile + 0.15, margin);
        double length = 0;
        for (const StreetLine &line : lines)
            length += line.length();
        m_world.buurts.push_back(buurt);
        for (size_t i = 0; i < lines.size(); ++i)
            addRoad(int(m_world.buurts.size()) - 1, int(i), lines[i],
                    int(homes * lines[i].length() / length + 0.5));
        m_world.buurts.back().roadCount = int(lines.size());
    }

    QString roadName(const Buurt &buurt, int number) const
    {
        // In every wijk another ending, so that a name occurs once in the gemeente.
        constexpr std::array<int, 10> usual = {0, 2, 3, 0, 1, 0, 5, 0, 1, 6};
        const QStringList names =
            m_town.words(u"straten."_s + m_world.profiles[size_t(buurt.profile)].streetTheme);
        const auto ending = (usual[size_t(number) % usual.size()] + buurt.wijk) % m_suffixes.size();
        QString name = names.at(number % names.size()) + m_suffixes.at(ending);
        return name.replace(u'_', u' ');
    }

    void addRoad(int buurtIndex, int number, const StreetLine &line, int homes)
    {
        const Buurt &buurt = m_world.buurts[size_t(buurtIndex)];
        Road road{.name = roadName(buurt, number),
                  .buurt = buurtIndex,
                  .firstHome = int(m_world.homes.size()),
                  .homeCount = homes};
        road.id = m_world.ledger.add(Street{.name = road.name, .city = m_world.gemeenteName});
        const int inWijk = int(m_world.roads.size())
            - m_world.buurts[size_t(m_world.wijken[size_t(buurt.wijk)].firstBuurt)].firstRoad;
        const QString postcode = postcodeOf(buurt.wijk, inWijk);
        const bool flat = m_random.below(100) < m_world.profiles[size_t(buurt.profile)].flats;
        m_world.roads.push_back(road);
        for (int i = 0; i < homes; ++i)
            addHome(line, i, homes, flat, postcode);
    }

    void addHome(const StreetLine &line, int i, int homes, bool flat, const QString &postcode)
    {
        constexpr int homesInBlock = 24;
        const int at = flat ? i / homesInBlock * homesInBlock + homesInBlock / 2 : i;
        const double along = (at + 0.5) / std::max(homes, 1);
        const double side = (i % 2 ? 1.0 : -1.0) * (flat ? 0.35 : 0.7);
        const double length = std::max(line.length(), 0.001);
        const geo::Point direction{(line.to.x - line.from.x) / length, (line.to.y - line.from.y) / length};
        const double nudge = flat ? (i % homesInBlock - homesInBlock / 2) * 0.08 : 0;
        const geo::Point unit{
            line.from.x + (line.to.x - line.from.x) * along - direction.y * side + direction.x * nudge,
            line.from.y + (line.to.y - line.from.y) * along + direction.x * side + direction.y * nudge};
        const geo::Point place = m_world.frame.degrees(unit);
        Home home{.road = int(m_world.roads.size()) - 1};
        const Road &road = m_world.roads.back();
        home.id = m_world.ledger.add(Address{.street = road.id,
                                             .number = i + 1,
                                             .letter = !flat && m_random.chance(0.02) ? u"A"_s : QString(),
                                             .postcode = postcode,
                                             .lon = place.x,
                                             .lat = place.y,
                                             .area = m_world.buurts[size_t(road.buurt)].id});
        m_world.homes.push_back(home);
    }

    World &m_world;
    const TextTable &m_town;
    Random m_random;
    QStringList m_suffixes;
    QStringList m_wijkNames;
};

} // namespace

int figureYear(const World &world)
{
    return world.plan.today.year() - 1;
}

void buildTown(World &world, const TextTable &town)
{
    world.profiles = profilesFrom(town);
    TownBuilder(world, town).run();
}

} // namespace gekend::work::demo
