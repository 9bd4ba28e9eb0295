// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &name)
{
    return QStringLiteral(GEKEND_SOURCE_DIR "/../shared/data/") + name;
}

struct Line {
    QString text;
    QString kind;
};

/// Ten kinds of contact, each as somebody would type it.
QList<Line> tenLines()
{
    return {{u"praatje met @\"Fatima El Amrani\" over #eenzaamheid gisteren 15:30, 10 min !vrijdag bellen"_s,
             u"street_chat"_s},
            {u"huisbezoek bij @\"Kees van den Berg\" vanmorgen 9:00, een uur"_s, u"home_visit"_s},
            {u"aangebeld bij @\"Kees van den Berg\", niet thuis"_s, u"missed_visit"_s},
            {u"gebeld met @\"Fatima El Amrani\" over de huur"_s, u"phone"_s},
            {u"geappt met @\"Fatima El Amrani\""_s, u"message"_s},
            {u"bijeenkomst in &\"Het Anker\" met 12 bewoners"_s, u"gathering"_s},
            {u"overleg met @\"Anna Vos\" over #schulden"_s, u"consultation"_s},
            {u"inloop &\"Het Anker\", 6 jongeren"_s, u"drop_in"_s},
            {u"activiteit koken bij &\"Het Anker\""_s, u"activity"_s},
            {u"kennismaking met @\"Omar Vos\" via @\"Anna Vos\""_s, u"introduction"_s}};
}

int counted(const QJsonObject &outcome)
{
    return outcome[u"new"].toInt() + outcome[u"changed"].toInt() + outcome[u"unchanged"].toInt()
        + outcome[u"skipped"].toInt();
}

void checkRef(const QJsonValue &value)
{
    const QJsonObject ref = value.toObject();
    CHECK(ref[u"id"].toString().toLongLong() > 0);
    CHECK_FALSE(ref[u"name"].toString().isEmpty());
    CHECK_FALSE(ref[u"kind"].toString().isEmpty());
}

/// The names of a contact's fields are a promise to scripts.
void checkContact(const QJsonObject &contact)
{
    for (const QString &key : {u"id"_s, u"kind"_s, u"at"_s, u"minutes"_s, u"note"_s, u"initiative"_s,
                               u"place"_s, u"by"_s, u"met"_s, u"tried"_s, u"mentioned"_s, u"introduced_by"_s,
                               u"others"_s, u"themes"_s, u"follow_ups"_s, u"outreach"_s}) {
        INFO(key.toStdString());
        CHECK(contact.contains(key));
    }
    CHECK(contact[u"id"].isString());
    CHECK(contact[u"id"].toString().toLongLong() > 0);
    for (const QString &role : {u"by"_s, u"met"_s, u"tried"_s, u"mentioned"_s, u"introduced_by"_s}) {
        REQUIRE(contact[role].isArray());
        for (const QJsonValue ref : contact[role].toArray())
            checkRef(ref);
    }
    CHECK(contact[u"by"].toArray().at(0)[u"name"].toString() == u"Femke Jansen"_s);
    CHECK((contact[u"place"].isNull() || contact[u"place"].isObject()));
}

QJsonObject bringIn(const Cli &cli, const QString &kind, const QString &name)
{
    QJsonObject outcome = cli.json(u"import"_s, {kind, shared(name)}).object();
    INFO(name.toStdString());
    CHECK(outcome[u"read"].toInt() > 0);
    CHECK(counted(outcome) == outcome[u"read"].toInt());
    CHECK(outcome[u"errors"].isArray());
    CHECK(outcome[u"columns"].isObject());
    CHECK(outcome[u"change"].isString());
    return outcome;
}

void bringAllIn(const Cli &cli)
{
    bringIn(cli, u"cbs"_s, u"cbs/kwb2024_nederland_bevolking.csv"_s);
    bringIn(cli, u"areas"_s, u"areas/delft_wijken_afgeleid.geojson"_s);
    bringIn(cli, u"areas"_s, u"areas/delft_buurten_met_code.geojson"_s);
    bringIn(cli, u"addresses"_s, u"addresses/nieuwegein_osm_adressen.csv"_s);
    bringIn(cli, u"places"_s, u"places/nieuwegein_osm_poi.geojson"_s);
    bringIn(cli, u"people"_s, u"people/rvig_testpersonen_namen_adressen.csv"_s);
    const QJsonObject again =
        cli.json(u"import"_s, {u"people"_s, shared(u"people/rvig_testpersonen_namen_adressen.csv"_s)})
            .object();
    CHECK(again[u"new"].toInt() == 0);
    CHECK(again[u"changed"].toInt() == 0);
    CHECK(again[u"change"].isNull());
}

void addTen(const Cli &cli)
{
    for (const Line &line : tenLines()) {
        const QJsonObject added =
            cli.json(u"add"_s, {line.text, u"--at"_s, u"2024-03-05T12:00"_s, u"--create"_s}).object();
        INFO(line.text.toStdString());
        CHECK(added[u"kind"].toString() == line.kind);
        CHECK(added[u"change"].isString());
        QString joined;
        for (const QJsonValue span : added[u"spans"].toArray())
            joined += span[u"text"].toString();
        CHECK(joined == line.text);
        CHECK(added[u"ambiguous"].isArray());
        CHECK(added[u"unknown"].isArray());
        checkContact(added);
    }
}

void lookBack(const Cli &cli, const QJsonArray &contacts)
{
    const QJsonArray hits = cli.json(u"find"_s, {u"fatima"_s}).array();
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(hits.at(0)[u"kind"].toString() == u"resident"_s);
    CHECK(hits.at(0).toObject().contains(u"snippet"_s));
    CHECK(hits.at(0).toObject().contains(u"at"_s));
    CHECK_FALSE(cli.json(u"find"_s, {u"huur"_s}).array().isEmpty());

    const QJsonObject fatima = cli.json(u"show"_s, {u"Fatima El Amrani"_s}).object();
    CHECK(fatima[u"kind"].toString() == u"resident"_s);
    CHECK(fatima[u"contacts"].toArray().size() == 3);
    CHECK(fatima[u"ties"].toArray().at(0)[u"other"].toObject()[u"name"].toString() == u"Femke Jansen"_s);
    CHECK(cli.json(u"show"_s, {contacts.at(0)[u"id"].toString()}).object() == contacts.at(0).toObject());
}

} // namespace

TEST_CASE("the main job runs on real files from a new wijk to a profile", "[cli]")
{
    if (!QFile::exists(shared(u"README.md"_s))) {
        WARN("skipped: no shared data beside the checkout");
        return;
    }
    const Cli cli;
    cli.make();
    bringAllIn(cli);
    const QJsonArray areas = cli.json(u"list"_s, {u"areas"_s}).array();
    CHECK(areas.size() == 1 + 1 + 13 + 91);
    for (const QJsonValue area : areas) {
        CHECK_FALSE(area[u"code"].toString().isEmpty());
        CHECK(area[u"year"].toInt() == 2024);
    }
    CHECK(cli.json(u"list"_s, {u"residents"_s}).array().size() > 700);

    addTen(cli);
    const QJsonArray contacts = cli.json(u"list"_s, {u"contacts"_s}).array();
    REQUIRE(contacts.size() == 10);
    for (const QJsonValue contact : contacts)
        checkContact(contact.toObject());
    CHECK(cli.json(u"list"_s, {u"follow_ups"_s}).array().at(0)[u"due"].toString() == u"2024-03-08"_s);

    lookBack(cli, contacts);
    const QString change = cli.json(u"undo"_s).object()[u"change"].toString();
    CHECK(cli.json(u"list"_s, {u"contacts"_s}).array().size() == 9);
    CHECK(cli.json(u"redo"_s).object()[u"change"].toString() == change);
    CHECK(cli.json(u"list"_s, {u"contacts"_s}).array() == contacts);

    const QJsonArray log = cli.json(u"log"_s).array();
    CHECK(log.size() == 1 + 6 + 10 + 2); // new, imports, contacts, undo and redo
    CHECK(log.at(log.size() - 1)[u"verb"].toString() == u"new"_s);
    const QJsonObject check = cli.json(u"check"_s).object();
    CHECK(check[u"ok"].toBool());
    CHECK(check[u"problems"].toArray().isEmpty());

#ifdef GEKEND_PAGES
    const QString pdf = cli.path(u"profiel.pdf"_s);
    CHECK(cli.on(u"profile"_s, {u"--area"_s, u"BU05031101"_s, u"--pdf"_s, pdf}).code == 0);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
#endif
}

TEST_CASE("a file of contacts comes in from stdin, dry first", "[cli]")
{
    const Cli cli;
    cli.make();
    const QByteArray list = "datum;soort;wie;notitie\n04-03-2024;praatje;Kees;over de tuin\n;praatje;Ans;\n";
    const QJsonObject dry = cli.json(u"import"_s, {u"contacts"_s, u"-"_s, u"--dry-run"_s}, list).object();
    CHECK(dry[u"new"].toInt() == 1);
    CHECK(dry[u"skipped"].toInt() == 1);
    CHECK(dry[u"change"].isNull());
    CHECK(dry[u"columns"].toObject()[u"note"].toString() == u"notitie"_s);
    const QJsonObject error = dry[u"errors"].toArray().at(dry[u"errors"].toArray().size() - 1).toObject();
    CHECK(error[u"row"].toInt() == 3);
    CHECK(error[u"column"].toString() == u"datum"_s);
    CHECK_FALSE(error[u"message"].toString().isEmpty());
    CHECK(cli.json(u"list"_s, {u"contacts"_s}).array().isEmpty());
    CHECK(cli.json(u"import"_s, {u"contacts"_s, u"-"_s}, list).object()[u"new"].toInt() == 1);
    CHECK(cli.json(u"list"_s, {u"contacts"_s}).array().at(0)[u"at"].toString() == u"2024-03-04"_s);
}

TEST_CASE("a batch does one verb a line with one unlock and stops at the first that fails", "[cli]")
{
    const Cli cli;
    cli.make();
    const QByteArray script = "# een ochtend\n"
                              "add \""
        + cli.wijk().toUtf8() + "\" \"praatje met @Kees\" --create --at 2024-03-05T12:00\n\nadd \""
        + cli.wijk().toUtf8() + "\" \"praatje met @Niemand\" --at 2024-03-05T12:00\nadd \""
        + cli.wijk().toUtf8() + "\" \"praatje met @Kees\" --at 2024-03-05T12:00\n";
    const Ran ran = cli.call({u"batch"_s, u"-"_s, u"--recovery-file"_s, cli.path(u"sleutel"_s)}, script);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"Niemand"_s));
    CHECK(ran.err.contains(u"Regel 4"_s));
    CHECK(cli.json(u"list"_s, {u"contacts"_s}).array().size() == 1);
}

TEST_CASE("a dry run of a line shows what is unknown and records nothing", "[cli]")
{
    const Cli cli;
    cli.make();
    const QJsonObject dry =
        cli.json(u"add"_s, {u"praatje met @kees bij &plein !morgen bellen"_s, u"--dry-run"_s}).object();
    CHECK(dry[u"id"].isNull());
    CHECK(dry[u"change"].isNull());
    CHECK(dry[u"unknown"].toArray().size() == 2);
    CHECK(dry[u"met"].toArray().at(0)[u"id"].isNull());
    CHECK(dry[u"follow_ups"].toArray().at(0)[u"id"].isNull());
    CHECK(cli.json(u"list"_s, {u"contacts"_s}).array().isEmpty());
    const Ran refused = cli.on(u"add"_s, {u"praatje met @kees"_s});
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(u"kees"_s));
}
