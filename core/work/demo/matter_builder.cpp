// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/matter_builder.h"

#include "core/work/demo/calendar.h"
#include "core/work/demo/ledger.h"

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

/// A line of matters.txt with its phrases read.
struct Form {
    quint32 traits = 0;
    Certainty certainty = Certainty::Seen;
    int months = 0;
    QString theme;
    Phrase text;
    Phrase next;
    int used = 0;
};

std::vector<Form> observationForms(const TextTable &matters, const QString &section)
{
    std::vector<Form> forms;
    for (const auto &row : matters.rows(section))
        forms.push_back({.traits = traitsFromWords(row.at(0)).value_or(0),
                         .certainty = certaintyFromKey(row.at(1)).value_or(Certainty::Impression),
                         .months = row.at(2).toInt(),
                         .theme = {},
                         .text = Phrase::parse(row.at(3)),
                         .next = {},
                         .used = 0});
    return forms;
}

std::vector<Form> signalForms(const TextTable &matters, const QString &section)
{
    std::vector<Form> forms;
    for (const auto &row : matters.rows(section))
        forms.push_back({.traits = traitsFromWords(row.at(0)).value_or(0),
                         .certainty = certaintyFromKey(row.at(2)).value_or(Certainty::Impression),
                         .months = 0,
                         .theme = row.at(1),
                         .text = Phrase::parse(row.at(3)),
                         .next = Phrase::parse(row.at(4)),
                         .used = 0});
    return forms;
}

class MatterBuilder {
public:
    MatterBuilder(World &world, const TextTable &matters, const Directory &directory,
                  const ContactHistory &history)
        : m_world(world)
        , m_history(history)
        , m_random(world.random(9))
        , m_cast(world, directory, m_random)
        , m_observations(observationForms(matters, u"observaties"_s))
        , m_roadObservations(observationForms(matters, u"observaties.straat"_s))
        , m_signals(signalForms(matters, u"signalen"_s))
        , m_roadSignals(signalForms(matters, u"signalen.straat"_s))
        , m_buurtSignals(signalForms(matters, u"signalen.buurt"_s))
    {
        for (size_t i = 0; i < world.persons.size(); ++i) {
            if (history.newest[i].isValid() && !world.persons[i].is(HasEnded))
                m_met.push_back(int(i));
        }
    }

    void run()
    {
        if (m_met.empty())
            return;
        const int wijken = m_world.scale.wijken;
        const int observations = (m_world.scale.known ? 120 : 2500) * wijken;
        const int signalCount = (m_world.scale.known ? 34 : 500) * wijken;
        for (int i = 0; i < observations; ++i)
            addObservation(i);
        for (int i = 0; i < signalCount; ++i)
            addSignal(i);
    }

private:
    QDate today() const { return m_world.plan.today; }

    /// Somebody we met since a day, and of the forms that fit the one used least; null when none was found.
    Form *castSomebody(std::vector<Form> &forms, QDate since, QDate until)
    {
        Form *best = nullptr;
        for (int tries = 0; tries < 300; ++tries) {
            const int index = m_random.pick(m_met);
            const QDate met = m_history.newestOn[size_t(index)];
            if (met < since || met > until)
                continue;
            const quint32 traits = traitsOn(m_world, m_world.persons[size_t(index)], met);
            Form &form = forms[size_t(m_random.below(int(forms.size())))];
            if ((form.traits & traits) != form.traits || (best && best->used <= form.used))
                continue;
            best = &form;
            m_person = index;
            if (best->used == 0)
                break;
        }
        if (best)
            ++best->used;
        return best;
    }

    /// Of forms that fit anywhere, the one used least.
    Form *leastUsed(std::vector<Form> &forms)
    {
        const auto least = std::min_element(forms.begin(), forms.end(),
                                            [](const Form &a, const Form &b) { return a.used < b.used; });
        ++least->used;
        return &*least;
    }

    void begin(const Form &form, int person, int road, int wijk)
    {
        m_cast.begin(m_world.me, person, road, today());
        m_cast.setWijk(wijk);
        if (form.traits & HasTeen)
            m_cast.setChildAges(12, 17);
        else if (form.traits & HasYoungChild)
            m_cast.setChildAges(4, 11);
    }

    int anyRoad()
    {
        const Person &person = m_world.persons[size_t(m_random.pick(m_met))];
        return m_world.roadOf(person);
    }

    void addObservation(int number)
    {
        constexpr int oneInRoads = 12;
        const bool road = number % oneInRoads == oneInRoads - 1;
        Observation observation;
        const Form *form = road ? leastUsed(m_roadObservations) : castSomebody(m_observations, {}, today());
        if (!form)
            return;
        if (road) {
            const int at = anyRoad();
            begin(*form, -1, at, wijkOfRoad(at));
            observation.about = m_world.roads[size_t(at)].id;
            observation.madeOn = today().addDays(-m_random.between(3, 300));
        } else {
            const Person &person = m_world.persons[size_t(m_person)];
            begin(*form, m_person, -1, m_world.wijkOf(person));
            observation.about = person.id;
            observation.contact = m_history.newest[size_t(m_person)];
            observation.madeOn = m_history.newestOn[size_t(m_person)];
            observation.isPrivate = m_random.chance(0.15);
        }
        observation.text = form->text.said(m_random, m_cast);
        observation.certainty = form->certainty;
        observation.reviewOn = observation.madeOn.addMonths(form->months);
        m_world.ledger.add(observation);
    }

    int wijkOfRoad(int road) const { return m_world.buurts[size_t(m_world.roads[size_t(road)].buurt)].wijk; }

    void addSignal(int number)
    {
        Signal signal{.raisedOn = today()};
        const Form *form = nullptr;
        int wijk = 0;
        if (number % 7 == 5) {
            const int road = anyRoad();
            wijk = wijkOfRoad(road);
            form = leastUsed(m_roadSignals);
            begin(*form, -1, road, wijk);
            signal.about = m_world.roads[size_t(road)].id;
        } else if (number % 7 == 6) {
            const int buurt = m_world.roads[size_t(anyRoad())].buurt;
            wijk = m_world.buurts[size_t(buurt)].wijk;
            form = leastUsed(m_buurtSignals);
            begin(*form, -1, -1, wijk);
            signal.about = m_world.buurts[size_t(buurt)].id;
        } else {
            form = isSettled(number) ? castSomebody(m_signals, {}, today().addDays(-kSettling))
                                     : castSomebody(m_signals, today().addDays(-kFresh), today());
            if (!form)
                return;
            const Person &person = m_world.persons[size_t(m_person)];
            wijk = m_world.wijkOf(person);
            begin(*form, m_person, -1, wijk);
            signal.about = person.id;
            signal.contact = m_history.newest[size_t(m_person)];
            signal.raisedOn = m_history.newestOn[size_t(m_person)];
        }
        signal.text = form->text.said(m_random, m_cast);
        signal.nextStep = form->next.said(m_random, m_cast);
        signal.certainty = form->certainty;
        signal.theme = m_world.ledger.theme(form->theme);
        settle(signal, number, wijk);
        m_world.ledger.add(signal);
    }

    static constexpr int kFresh = 75; // days: what is older was settled
    static constexpr int kSettling = 25; // days it takes at least

    static SignalState stateOf(int number)
    {
        constexpr std::array states = {SignalState::Open,   SignalState::Discussed,  SignalState::Open,
                                       SignalState::Closed, SignalState::HandedOver, SignalState::Closed};
        return states[size_t(number) % states.size()];
    }
    static bool isSettled(int number)
    {
        return stateOf(number) == SignalState::Closed || stateOf(number) == SignalState::HandedOver;
    }

    /// State, owner and dates: of every three one is open, and some of those are nobody's yet.
    void settle(Signal &signal, int number, int wijk)
    {
        constexpr std::array states = {SignalState::Open,   SignalState::Discussed,  SignalState::Open,
                                       SignalState::Closed, SignalState::HandedOver, SignalState::Closed};
        signal.state = states[size_t(number) % states.size()];
        const bool settled = signal.state == SignalState::Closed || signal.state == SignalState::HandedOver;
        if (!signal.contact)
            signal.raisedOn = today().addDays(-m_random.between(settled ? 40 : 2, settled ? 400 : 60));
        const bool nobodys = signal.state == SignalState::Open && m_random.chance(0.4);
        if (!nobodys) {
            const Team &team = m_world.teams[size_t(m_world.wijken[size_t(wijk)].firstTeam)];
            const bool mine = wijk == 0 && m_random.chance(0.3);
            const int owner = mine ? m_world.me : team.firstWorker + m_random.below(team.workerCount);
            signal.owner = m_world.workers[size_t(owner)].id;
        }
        if (settled)
            return;
        signal.nextOn = nobodys ? QDate() : workdayFrom(today().addDays(m_random.between(-6, 21)));
    }

    World &m_world;
    const ContactHistory &m_history;
    Random m_random;
    Cast m_cast;
    std::vector<Form> m_observations;
    std::vector<Form> m_roadObservations;
    std::vector<Form> m_signals;
    std::vector<Form> m_roadSignals;
    std::vector<Form> m_buurtSignals;
    std::vector<int> m_met;
    int m_person = -1;
};

} // namespace

void buildMatters(World &world, const TextTable &matters, const Directory &directory,
                  const ContactHistory &history)
{
    MatterBuilder(world, matters, directory, history).run();
}

} // namespace gekend::work::demo
