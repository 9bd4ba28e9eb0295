// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/figure_builder.h"

#include "core/domain/measure.h"
#include "core/work/demo/ledger.h"
#include "core/work/demo/town_builder.h"

#include <QCryptographicHash>

#include <cmath>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAges = 5;

/// Everything about one area that adds up; the rest follows from it.
struct Counts {
    double inhabitants = 0;
    double men = 0;
    std::array<double, kAges> ages{}; // 0-15 15-25 25-45 45-65 65+
    std::array<double, 3> origin{}; // Netherlands, Europe, outside
    std::array<double, 4> married{}; // unmarried married divorced widowed
    double households = 0;
    double single = 0;
    double withChildren = 0;
    double dwellings = 0;
    double hectares = 0;
    // Weighted by dwellings or inhabitants, divided at the end.
    double woz = 0;
    double rent = 0;
    double association = 0;
    double flats = 0;
    double old = 0; // dwellings from before 2000
    double income = 0;
    double ses = 0;
    double births = 0;
    double deaths = 0;

    void add(const Counts &other);
};

void Counts::add(const Counts &other)
{
    for (const auto field :
         {&Counts::inhabitants, &Counts::men, &Counts::households, &Counts::single, &Counts::withChildren,
          &Counts::dwellings, &Counts::hectares, &Counts::woz, &Counts::rent, &Counts::association,
          &Counts::flats, &Counts::old, &Counts::income, &Counts::ses, &Counts::births, &Counts::deaths})
        this->*field += other.*field;
    for (size_t i = 0; i < ages.size(); ++i)
        ages[i] += other.ages[i];
    for (size_t i = 0; i < origin.size(); ++i)
        origin[i] += other.origin[i];
    for (size_t i = 0; i < married.size(); ++i)
        married[i] += other.married[i];
}

/// Persons of each age in a household of each kind.
constexpr std::array<std::array<double, kAges>, kHouseKinds> kAgesInHouse = {{
    {0, 0, 0, 0, 1}, // alone, old
    {0, 0.08, 0.47, 0.45, 0}, // alone
    {0, 0.1, 1, 0.9, 0}, // couple
    {0, 0, 0, 0.1, 1.9}, // couple, old
    {1.5, 0.4, 1.5, 0.5, 0}, // family
    {1.1, 0.45, 0.75, 0.25, 0}, // one parent
    {3.8, 1.1, 1.4, 0.6, 0}, // large family
    {0, 3.1, 0.9, 0, 0}, // students
    {1.5, 0.3, 1.6, 0.5, 0.9}, // three generations
}};

class FigureBuilder {
public:
    explicit FigureBuilder(World &world)
        : m_world(world)
        , m_areas(world.ledger.writing().db())
        , m_random(world.random(8))
    {
    }

    void run()
    {
        addDataset();
        Counts gemeente;
        for (const Wijkdeel &part : m_world.wijken) {
            Counts wijk;
            for (int i = part.firstBuurt; i < part.firstBuurt + kBuurtsInWijk; ++i) {
                const Counts buurt = countsOf(m_world.buurts[size_t(i)]);
                write(m_world.buurts[size_t(i)].id, buurt, Rounding::Five);
                wijk.add(buurt);
            }
            write(part.id, wijk, Rounding::Five);
            gemeente.add(wijk);
        }
        write(m_world.gemeente, around(gemeente), Rounding::Exact);
        write(m_world.country, country(), Rounding::Exact);
    }

private:
    enum class Rounding { Five, Exact };

    void addDataset()
    {
        const QByteArray hash = QCryptographicHash::hash("gekend-demo", QCryptographicHash::Sha256).toHex();
        const Dataset dataset{.source = u"Voorbeeldcijfers"_s,
                              .table = u"demo"_s,
                              .title = u"Verzonnen cijfers voor de voorbeeldwijk"_s,
                              .year = figureYear(m_world),
                              .hash = QString::fromLatin1(hash)};
        m_dataset = m_world.ledger.kept<DatasetId>(
            [&] { return m_areas.add(m_world.ledger.writing(), dataset, m_world.plan.today); });
    }

    Counts countsOf(const Buurt &buurt)
    {
        const BuurtProfile &like = m_world.profiles[size_t(buurt.profile)];
        Counts counts;
        counts.dwellings = buurt.homeCount;
        counts.households = std::round(buurt.homeCount * (0.95 + m_random.unit() * 0.03));
        double shares = 0;
        for (const double share : like.houses)
            shares += share;
        for (size_t kind = 0; kind < like.houses.size(); ++kind) {
            const double houses = counts.households * like.houses[kind] / shares;
            for (size_t age = 0; age < kAges; ++age)
                counts.ages[age] += houses * kAgesInHouse[kind][age];
            if (HouseKind(kind) == HouseKind::AloneOld || HouseKind(kind) == HouseKind::Alone)
                counts.single += houses;
            const bool children = HouseKind(kind) == HouseKind::Family
                || HouseKind(kind) == HouseKind::OneParent || HouseKind(kind) == HouseKind::LargeFamily
                || HouseKind(kind) == HouseKind::ThreeGenerations;
            counts.withChildren += children ? houses : 0;
        }
        for (const double age : counts.ages)
            counts.inhabitants += age;
        counts.men = counts.inhabitants * (0.485 + m_random.unit() * 0.02);
        addOrigin(counts, like);
        addHomes(counts, like);
        const double adults = counts.inhabitants - counts.ages[0];
        counts.married = {counts.inhabitants * 0.5, adults * 0.36, adults * 0.09, counts.ages[4] * 0.19};
        counts.married[0] = counts.inhabitants - counts.married[1] - counts.married[2] - counts.married[3];
        counts.births = (counts.ages[2] * 0.032) * (0.9 + m_random.unit() * 0.2);
        counts.deaths = (counts.ages[4] * 0.035 + counts.ages[3] * 0.003) * (0.9 + m_random.unit() * 0.2);
        counts.hectares = hectares(buurt.outline, m_world.frame);
        return counts;
    }

    static void addOrigin(Counts &counts, const BuurtProfile &like)
    {
        double shares = 0;
        for (const double share : like.roots)
            shares += share;
        const auto part = [&](Roots roots) {
            return like.roots[size_t(roots)] / shares * counts.inhabitants;
        };
        counts.origin[1] = part(Roots::Polish) + part(Roots::Ukrainian) + part(Roots::Dutch) * 0.02;
        counts.origin[0] = part(Roots::Dutch) * 0.96 + part(Roots::Moluccan);
        counts.origin[2] = counts.inhabitants - counts.origin[0] - counts.origin[1];
    }

    void addHomes(Counts &counts, const BuurtProfile &like)
    {
        const auto near = [this](double value, double spread) {
            return value * (1 + (m_random.unit() - 0.5) * spread);
        };
        counts.woz = near(like.woz, 0.08) * counts.dwellings;
        counts.rent = near(like.rent, 0.04) * counts.dwellings;
        counts.association = near(like.association, 0.04) * counts.dwellings;
        counts.flats = like.flats * counts.dwellings;
        counts.old = (like.built < 2000 ? 93 : 4) * counts.dwellings;
        counts.income = near(like.income, 0.06) * counts.inhabitants;
        counts.ses = (like.ses + (m_random.unit() - 0.5) * 0.04) * counts.households;
    }

    /// The gemeente is wider than its one wijk, and a little better off.
    Counts around(const Counts &wijken) const
    {
        if (m_world.wijken.size() > 1)
            return wijken;
        Counts wide = wijken;
        for (int i = 0; i < 5; ++i)
            wide.add(wijken);
        wide.woz *= 1.13;
        wide.rent *= 0.8;
        wide.association *= 0.75;
        wide.flats *= 0.7;
        wide.income *= 1.1;
        wide.ses = 0.02 * wide.households;
        wide.hectares *= 2.1;
        return wide;
    }

    /// Round numbers in the order of size of the whole country, not those of any year.
    static Counts country()
    {
        Counts all;
        all.inhabitants = 18'000'000;
        all.men = 8'950'000;
        all.ages = {2'700'000, 2'200'000, 4'600'000, 4'800'000, 3'700'000};
        all.origin = {13'000'000, 1'600'000, 3'400'000};
        all.married = {8'800'000, 6'900'000, 1'450'000, 850'000};
        all.households = 8'400'000;
        all.single = 3'350'000;
        all.withChildren = 2'700'000;
        all.dwellings = 8'250'000;
        all.hectares = 4'150'000;
        all.woz = 380 * all.dwellings;
        all.rent = 42 * all.dwellings;
        all.association = 28 * all.dwellings;
        all.flats = 36 * all.dwellings;
        all.old = 79 * all.dwellings;
        all.income = 34 * all.inhabitants;
        all.births = 165'000;
        all.deaths = 170'000;
        return all;
    }

    void figure(AreaId area, const char *key, double value, int decimals = 0)
    {
        Q_ASSERT(measureByKey(QLatin1StringView(key).toString()));
        const double scale = std::pow(10, decimals);
        const QString name = QString::fromLatin1(key);
        auto known = m_measures.constFind(name);
        if (known == m_measures.cend()) {
            const qint64 id =
                m_world.ledger.kept<qint64>([&] { return m_areas.measure(m_world.ledger.writing(), name); });
            known = m_measures.insert(name, id);
        }
        m_world.ledger.done([&] {
            return m_areas.addFigure(m_world.ledger.writing(), m_dataset, area, *known,
                                     std::round(value * scale) / scale);
        });
    }

    void count(AreaId area, const char *key, double value, Rounding rounding)
    {
        constexpr double step = 5; // as published for wijken and buurts
        figure(area, key, rounding == Rounding::Five ? std::round(value / step) * step : value);
    }

    void write(AreaId area, const Counts &counts, Rounding rounding)
    {
        writeCounts(area, counts, rounding);
        constexpr int leastInhabitants = 50; // below that nothing else is published
        if (counts.inhabitants >= leastInhabitants) {
            writeHomes(area, counts);
            writeLiving(area, counts);
        }
        writeSpace(area, counts);
    }

    void writeCounts(AreaId area, const Counts &counts, Rounding rounding)
    {
        const std::array<std::pair<const char *, double>, 22> all = {{
            {"inhabitants", counts.inhabitants},
            {"men", counts.men},
            {"women", counts.inhabitants - counts.men},
            {"age_0_15", counts.ages[0]},
            {"age_15_25", counts.ages[1]},
            {"age_25_45", counts.ages[2]},
            {"age_45_65", counts.ages[3]},
            {"age_65_plus", counts.ages[4]},
            {"unmarried", counts.married[0]},
            {"married", counts.married[1]},
            {"divorced", counts.married[2]},
            {"widowed", counts.married[3]},
            {"births", counts.births},
            {"deaths", counts.deaths},
            {"origin_netherlands", counts.origin[0]},
            {"origin_europe", counts.origin[1]},
            {"origin_outside_europe", counts.origin[2]},
            {"households", counts.households},
            {"single_person_households", counts.single},
            {"households_with_children", counts.withChildren},
            {"households_without_children", counts.households - counts.single - counts.withChildren},
            {"cars", counts.households * 0.82},
        }};
        for (const auto &[key, value] : all)
            count(area, key, value, rounding);
        figure(area, "dwellings", counts.dwellings);
    }

    void writeHomes(AreaId area, const Counts &counts)
    {
        const double homes = std::max(counts.dwellings, 1.0);
        const double rent = counts.rent / homes;
        const double association = std::min(counts.association / homes, rent);
        const double flats = counts.flats / homes;
        const double old = counts.old / homes;
        figure(area, "household_size", counts.inhabitants / std::max(counts.households, 1.0), 1);
        figure(area, "birth_rate", counts.births / counts.inhabitants * 1000);
        figure(area, "death_rate", counts.deaths / counts.inhabitants * 1000);
        figure(area, "woz_value", counts.woz / homes);
        figure(area, "owner_occupied", 100 - std::round(rent));
        figure(area, "rented", rent);
        figure(area, "housing_association", association);
        figure(area, "other_landlords", std::round(rent) - std::round(association));
        figure(area, "vacant", 2 + m_random.below(3));
        figure(area, "single_family_homes", 100 - std::round(flats));
        figure(area, "multi_family_homes", flats);
        figure(area, "built_before_2000", old);
        figure(area, "built_since_2000", 100 - std::round(old));
        figure(area, "electricity", std::round((2800 - flats * 9) / 10) * 10);
        figure(area, "gas", std::round((1180 - flats * 4.6 - (old < 50 ? 300 : 0)) / 10) * 10);
    }

    void writeLiving(AreaId area, const Counts &counts)
    {
        const double income = counts.income / counts.inhabitants;
        const double poor = std::clamp(16.5 - (income - 24) * 0.78, 2.1, 22.0);
        const double adults = counts.inhabitants - counts.ages[0];
        const double low = std::clamp(0.42 - (income - 24) * 0.016, 0.14, 0.5);
        const double high = std::clamp(0.2 + (income - 24) * 0.017, 0.12, 0.6);
        const auto tens = [](double value) { return std::round(value / 10) * 10; };
        figure(area, "education_low", tens(adults * low));
        figure(area, "education_high", tens(adults * high));
        figure(area, "education_middle", tens(adults * (1 - low - high)));
        figure(area, "net_participation", std::clamp(60 + (income - 24) * 1.0, 50.0, 80.0));
        figure(area, "self_employed", std::clamp(11 + (income - 24) * 0.3, 8.0, 22.0));
        figure(area, "income_per_inhabitant", income, 1);
        figure(area, "income_per_recipient", income * 1.22, 1);
        figure(area, "standardised_income", income * 1.12, 1);
        figure(area, "low_income_households", std::clamp(55 - (income - 24) * 1.6, 14.0, 62.0), 1);
        figure(area, "high_income_households", std::clamp(9 + (income - 24) * 1.3, 5.0, 45.0), 1);
        figure(area, "poverty", poor * 0.42, 1);
        figure(area, "near_poverty", poor * 0.6, 1);
        figure(area, "benefit_assistance", tens(adults * poor / 100 * 0.55));
        figure(area, "benefit_disability", tens(adults * 0.062));
        figure(area, "benefit_unemployment", tens(adults * 0.013));
        figure(area, "benefit_pension", tens(counts.ages[4] * 0.99));
        figure(area, "youth_care", tens((counts.ages[0] + counts.ages[1] * 0.4) * (0.07 + poor / 300)));
        figure(area, "youth_care_share", 7 + poor / 3, 1);
        const double wmo = 42 + poor * 2.6 + counts.ages[4] / counts.inhabitants * 60;
        figure(area, "wmo_clients", std::round(wmo / 1000 * counts.inhabitants / 5) * 5);
        figure(area, "wmo_rate", wmo);
        figure(area, "ses_woa", counts.ses / std::max(counts.households, 1.0), 3);
        figure(area, "ses_woa_spread", 0.3 + poor / 100, 3);
        figure(area, "theft_rate", 1 + m_random.below(3));
        figure(area, "vandalism_rate", 3 + poor / 3);
        figure(area, "violence_rate", 2 + poor / 4);
    }

    void writeSpace(AreaId area, const Counts &counts)
    {
        const double water = counts.hectares * (0.03 + m_random.unit() * 0.06);
        const double land = std::max(counts.hectares - water, 1.0);
        figure(area, "area_total", std::round(counts.hectares));
        figure(area, "area_land", std::round(counts.hectares) - std::round(water));
        figure(area, "area_water", std::round(water));
        figure(area, "population_density", counts.inhabitants / land * 100);
        const double density = counts.dwellings / land * 100;
        figure(area, "address_density", density);
        figure(area, "urbanity",
               density >= 2500       ? 1
                   : density >= 1500 ? 2
                   : density >= 1000 ? 3
                   : density >= 500  ? 4
                                     : 5);
        figure(area, "distance_gp", 0.4 + m_random.unit() * 0.7, 1);
        figure(area, "distance_supermarket", 0.3 + m_random.unit() * 0.6, 1);
        figure(area, "distance_childcare", 0.3 + m_random.unit() * 0.4, 1);
        figure(area, "distance_school", 0.3 + m_random.unit() * 0.5, 1);
        figure(area, "schools_within_3km", 6 + m_random.unit() * 6, 1);
    }

    World &m_world;
    store::AreaRepository m_areas;
    Random m_random;
    DatasetId m_dataset;
    QHash<QString, qint64> m_measures;
};

} // namespace

void buildFigures(World &world)
{
    FigureBuilder(world).run();
}

} // namespace gekend::work::demo
