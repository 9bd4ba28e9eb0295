// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/work/demo/demo.h"
#include "core/work/demo/mesh.h"
#include "core/work/demo/names.h"

namespace gekend::work::demo {

/// How much of everything there is.
struct DemoScale {
    int wijken = 1;
    int homes = 1720; // in a wijk
    int residents = 300; // in a wijk
    int ties = 1700; // in a wijk
    int contacts = 2000; // in a wijk
    int years = 3;
    int shops = 17;
    int initiatives = 15;
    int teams = 7;
    int membersTimes = 1;
    bool known = true; // only those we know, not everybody who lives there
};
DemoScale scaleOf(DemoSize size);

/// The order of the columns of [huishoudens] in town.txt.
enum class HouseKind {
    AloneOld,
    Alone,
    Couple,
    CoupleOld,
    Family,
    OneParent,
    LargeFamily,
    Students,
    ThreeGenerations
};
inline constexpr int kHouseKinds = 9;

/// What a buurt is like: a line of each section of town.txt.
struct BuurtProfile {
    QString name;
    QString streetTheme;
    int built = 1960;
    double homes = 1; // its share of the wijk's
    int flats = 0; // percent
    int rent = 0; // percent
    int association = 0; // percent
    double woz = 0; // thousands of euros
    double income = 0; // per person, thousands of euros
    double ses = 0;
    double known = 0; // weight of where the people we know live
    std::array<double, kRootsCount> roots{};
    std::array<double, kHouseKinds> houses{};
};

struct Buurt {
    AreaId id;
    int wijk = 0;
    int profile = 0;
    QString code;
    QString name;
    geo::Ring outline; // in units
    int firstRoad = 0;
    int roadCount = 0;
    int homeCount = 0;
};

struct Wijkdeel { // one of the wijken
    AreaId id;
    QString code;
    QString name;
    int firstBuurt = 0;
    int firstPerson = 0;
    int personCount = 0;
    int firstSpot = 0;
    int spotCount = 0;
    int firstTeam = 0;
    int teamCount = 0;
};

struct Road {
    StreetId id;
    QString name;
    int buurt = 0;
    int firstHome = 0;
    int homeCount = 0;
};

struct Home {
    AddressId id;
    int road = 0;
    int house = -1; // who lives there
    bool taken = false;
};

enum Trait : quint32 {
    IsChild = 1, // under 12 on a day, under 18 today
    IsYoung = 2, // 12 to 23
    IsAdult = 4, // 24 to 66
    IsElder = 8, // 67 and older
    LivesAlone = 16,
    IsParent = 32, // of somebody in the same home
    IsStudent = 64,
    IsNewInDutch = 128,
    IsShopkeeper = 256,
    IsVolunteer = 512,
    HasPartner = 1024,
    IsKeyFigure = 2048,
    HasEnded = 4096, // moved away or died
    // Only on a day: see traitsOn.
    HasBaby = 1 << 13,
    HasYoungChild = 1 << 14, // 4 to 11
    HasTeen = 1 << 15,
    IsWoman = 1 << 16,
    IsMan = 1 << 17,
    IsGrown = 1 << 18, // 18 and older
    IsSixteen = 1 << 19, // 16 to 23
    IsEighteen = 1 << 20, // 18 or 19
};

struct Person {
    PartyId id;
    QString given;
    QString surname; // as it follows "mevrouw"
    qint16 birthYear = 0;
    Gender gender = Gender::Woman;
    Roots roots = Roots::Dutch;
    quint32 traits = 0;
    qint32 house = -1;
    QDate until; // moved away or died
    bool is(int trait) const { return traits & trait; }
};

struct House {
    PartyId id;
    qint32 home = 0;
    qint32 first = 0;
    qint16 count = 0;
    HouseKind kind = HouseKind::Alone;
};

/// A shop, institution, initiative or vindplek.
struct Spot {
    PartyId id;
    PartyKind kind = PartyKind::Shop;
    QString type;
    QString name;
    QString said; // "bij Bakkerij Yılmaz"
    int buurt = 0;
    int keeper = -1; // a person
    QDate until; // closed
};

struct Team {
    PartyId id;
    QString name;
    int wijk = 0;
    bool own = false;
    int firstWorker = 0;
    int workerCount = 0;
};

struct Worker {
    PartyId id;
    QString given;
    QString surname;
    QString role;
    int team = 0;
    bool own = false;
    quint8 days = 0; // bit 0: Monday
    QDate until; // left
    std::vector<qint32> roster; // persons, those met most first
    bool worksOn(QDate day) const { return days & (1 << (day.dayOfWeek() - 1)); }
};

class TextTable;
class Ledger;

/// The invented wijk while it is being planted. Everything points to everything else by index.
struct World {
    World(const DemoPlan &plan, Ledger &ledger);

    const DemoPlan plan;
    const DemoScale scale;
    Ledger &ledger;
    Frame frame;
    QString gemeenteName;
    AreaId country;
    AreaId gemeente;
    std::vector<BuurtProfile> profiles;
    std::vector<Wijkdeel> wijken;
    std::vector<Buurt> buurts;
    std::vector<Road> roads;
    std::vector<Home> homes;
    std::vector<House> houses;
    std::vector<Person> persons;
    std::vector<std::pair<int, int>> secondHomes; // a child, and the parent it lives with half of the time
    std::vector<Spot> spots;
    std::vector<Team> teams;
    std::vector<Worker> workers;
    int me = 0; // a worker

    int ageOf(const Person &person) const { return plan.today.year() - person.birthYear; }
    int roadOf(const Person &person) const { return homes[size_t(houses[size_t(person.house)].home)].road; }
    int buurtOf(const Person &person) const { return roads[size_t(roadOf(person))].buurt; }
    int wijkOf(const Person &person) const { return buurts[size_t(buurtOf(person))].wijk; }
    /// Its own stream of chance: what one part draws does not shift another.
    Random random(quint32 part) const { return Random((quint64(plan.seed) << 20) + part, part); }
};

} // namespace gekend::work::demo
