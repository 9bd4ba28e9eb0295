// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/observation.h"
#include "core/work/demo/cast.h"
#include "core/work/demo/notebook.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace gekend;
using namespace gekend::work::demo;
using namespace Qt::StringLiterals;

namespace {

/// What may stand in a slot: the keys of a cast, types of places and roles of professionals.
QSet<QString> knownKeys()
{
    QSet<QString> keys;
    for (const QString &key : Cast::knownKeys()) {
        keys.insert(key);
        keys.insert(key.at(0).toUpper() + key.mid(1));
    }
    const TextTable town = TextTable::read(u"town"_s);
    for (const QString &section : {u"winkels"_s, u"instellingen"_s, u"initiatieven"_s, u"vindplekken"_s}) {
        for (const auto &row : town.rows(section))
            keys.insert(row.at(0));
    }
    for (const auto &row : town.rows(u"teams"_s)) {
        for (const QString &part : row.at(3).split(u','))
            keys.insert(part.trimmed().section(u' ', 0, -2));
    }
    return keys;
}

QStringList unknownIn(const Phrase &phrase)
{
    static const QSet<QString> known = knownKeys();
    QStringList unknown;
    for (const QString &key : phrase.keys()) {
        if (!known.contains(key))
            unknown += key;
    }
    return unknown;
}

void checkForm(const NoteForm &form)
{
    CHECK(unknownIn(form.text) == QStringList());
    CHECK(unknownIn(form.followUp) == QStringList());
    CHECK((form.followDays > 0) == !form.followUp.isEmpty());
}

} // namespace

TEST_CASE("every line of the demo's notes and stories can be read")
{
    const Notebook notebook(TextTable::read(u"notes"_s), TextTable::read(u"stories"_s));
    CHECK(notebook.problems() == QStringList());
    CHECK(notebook.forms().size() > 200);
    CHECK(notebook.stories().size() > 25);
    for (const NoteForm &form : notebook.forms())
        checkForm(form);
    for (const Story &story : notebook.stories()) {
        CHECK(story.steps.size() >= 3);
        for (const Story::Step &step : story.steps) {
            checkForm(step.form);
            CHECK((step.after > 0) == (&step != &story.steps.front()));
        }
    }
}

TEST_CASE("a form of a note with a person asks only for what that person has")
{
    const Notebook notebook(TextTable::read(u"notes"_s), TextTable::read(u"stories"_s));
    const auto check = [](const NoteForm &form, quint32 traits) {
        const QStringList keys = form.text.keys() + form.followUp.keys();
        if (keys.contains(u"kind"_s))
            CHECK((traits & (IsParent | HasBaby)) != 0);
        if (keys.contains(u"partner"_s))
            CHECK((traits & HasPartner) != 0);
        if (form.about != NoteForm::About::Person)
            CHECK_FALSE(keys.contains(u"wie"_s));
    };
    for (const NoteForm &form : notebook.forms())
        check(form, form.traits);
    for (const Story &story : notebook.stories()) {
        for (const Story::Step &step : story.steps)
            check(step.form, story.traits);
    }
}

TEST_CASE("every line of the demo's observations and signals can be read")
{
    const TextTable matters = TextTable::read(u"matters"_s);
    for (const QString &section : matters.sections()) {
        const bool isSignal = section.startsWith(u"signalen");
        for (const auto &row : matters.rows(section)) {
            INFO(row.join(u" | "_s).toStdString());
            CHECK(row.size() == (isSignal ? 5 : 4));
            CHECK(certaintyFromKey(row.value(isSignal ? 2 : 1)).has_value());
            const bool place = row.value(0) == u"straat" || row.value(0) == u"buurt";
            CHECK((place || traitsFromWords(row.value(0)).has_value()));
            for (int cell = 3; cell < row.size(); ++cell) {
                const Phrase phrase = Phrase::parse(row.at(cell));
                CHECK(phrase.isWhole());
                CHECK(unknownIn(phrase) == QStringList());
            }
        }
    }
}

TEST_CASE("there are names for everybody the demo may invent")
{
    const NameMaker names(TextTable::read(u"names"_s));
    Random random(7);
    for (int roots = 0; roots < kRootsCount; ++roots) {
        for (const int year : {1935, 1970, 1995, 2018}) {
            CHECK_FALSE(names.given(random, Roots(roots), Gender::Woman, year).isEmpty());
            CHECK_FALSE(names.given(random, Roots(roots), Gender::Man, year).isEmpty());
        }
        CHECK_FALSE(names.family(random, Roots(roots)).of(Gender::Woman).isEmpty());
    }
    CHECK(names.isWellKnown({.given = u"Wim"_s, .family = u"Kok"_s}));
    CHECK_FALSE(names.isWellKnown({.given = u"Noor"_s, .family = u"Hazelaar"_s}));
}
