// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/contact_builder.h"

#include "core/work/demo/calendar.h"
#include "core/work/demo/contact_draft.h"
#include "core/work/demo/ledger.h"
#include "core/work/demo/story_teller.h"

#include <algorithm>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

class ContactBuilder {
public:
    ContactBuilder(World &world, const Notebook &notebook, const Directory &directory,
                   const Progress &progress)
        : m_world(world)
        , m_progress(progress)
        , m_random(world.random(6))
        , m_drafter(world, notebook, directory, m_random)
        , m_stories(world, notebook, m_drafter, m_random)
        , m_calendar(world.plan.today.addYears(-world.scale.years), world.plan.today,
                     world.scale.contacts * world.scale.wijken)
    {
        m_history.newest.resize(world.persons.size());
        m_history.newestOn.resize(world.persons.size());
        for (const QString &theme : notebook.themes())
            m_history.themes.push_back(world.ledger.theme(theme));
        m_latest = world.ledger.writing().clock().localNow();
    }

    ContactHistory run()
    {
        for (int i = 0; i < m_calendar.days() && !m_world.ledger.failed(); ++i) {
            const QDate day = m_calendar.first().addDays(i);
            planDay(day, m_calendar.contactsOn(i));
            for (ContactDraft &draft : m_day)
                write(draft);
            m_progress.at(m_history.count, qint64(m_world.scale.contacts) * m_world.scale.wijken);
            if (m_progress.cancelled())
                m_world.ledger.fail(cancelled());
        }
        return std::move(m_history);
    }

private:
    void planDay(QDate day, int count)
    {
        onDuty(day);
        m_day.clear();
        m_stories.tellDue(day, (count * 3 + 3) / 5, m_day);
        const double begun = m_world.scale.known ? 0.14 : 0.05;
        while (int(m_day.size()) < count) {
            const int worker = m_duty[size_t(m_random.weightedCumulative(m_dutySums))];
            if (m_random.chance(begun)) {
                if (auto first = m_stories.begin(worker, day)) {
                    m_day.push_back(std::move(*first));
                    continue;
                }
            }
            m_day.push_back(m_drafter.draft(worker, day, m_history.tally));
        }
        for (ContactDraft &draft : m_day) {
            // Nothing happens after now: on the last day the time is not known then.
            if (draft.contact.at && QDateTime(day, *draft.contact.at) > m_latest)
                draft.contact.at.reset();
            tally(draft, day);
        }
        std::stable_sort(m_day.begin(), m_day.end(), [](const ContactDraft &a, const ContactDraft &b) {
            return a.contact.at.value_or(QTime(12, 0)) < b.contact.at.value_or(QTime(12, 0));
        });
    }

    /// Who works that day, more of them the more they record; in weekends a few do.
    void onDuty(QDate day)
    {
        m_duty.clear();
        m_dutySums.clear();
        double sum = 0;
        const bool weekend = day.dayOfWeek() > 5;
        for (size_t i = 0; i < m_world.workers.size(); ++i) {
            const Worker &worker = m_world.workers[i];
            if (worker.roster.empty() || (worker.until.isValid() && day >= worker.until))
                continue;
            const bool works = weekend ? worksInWeekends(worker, int(i)) : worker.worksOn(day);
            if (!works)
                continue;
            const double own = m_world.scale.known ? 5 : 3;
            sum += int(i) == m_world.me ? own * 2.4 : worker.own ? own : 1;
            m_duty.push_back(int(i));
            m_dutySums.push_back(sum);
        }
        if (m_duty.empty()) {
            m_duty = {m_world.me};
            m_dutySums = {1};
        }
    }

    bool worksInWeekends(const Worker &worker, int index) const
    {
        return index == m_world.me || worker.role == u"wijkagent" || worker.role == u"jongerenwerker"
            || worker.role == u"wijkverpleegkundige";
    }

    void tally(const ContactDraft &draft, QDate day)
    {
        const bool theirs = draft.contact.initiative == Initiative::Them;
        for (const int worker : draft.workers) {
            for (const int person : draft.met)
                m_history.tally.add(worker, quint32(person), theirs, day);
            if (draft.spot >= 0)
                m_history.tally.add(worker, Tally::kSpots + quint32(draft.spot), false, day);
        }
    }

    void write(ContactDraft &draft)
    {
        if (draft.theme >= 0)
            draft.contact.themes = {m_history.themes[size_t(draft.theme)]};
        const ContactId id = m_world.ledger.add(draft.contact);
        ++m_history.count;
        for (const int person : draft.met) {
            m_history.newest[size_t(person)] = id;
            m_history.newestOn[size_t(person)] = draft.contact.on;
        }
        if (!draft.followUp.isEmpty())
            writeFollowUp(draft, id);
    }

    void writeFollowUp(const ContactDraft &draft, ContactId contact)
    {
        const QDate today = m_world.plan.today;
        const bool mine = draft.workers.front() == m_world.me;
        QDate due = workdayFrom(draft.contact.on.addDays(draft.followDays));
        constexpr int lately = 15;
        if (mine && draft.contact.on < today && draft.contact.on.daysTo(today) < lately
            && m_random.chance(0.6))
            due = today.addDays(m_random.pick(std::array{-3, -1, 0, 0, 0, 1, 4})); // what Vandaag opens with
        due = std::max(due, draft.contact.on.addDays(1));
        FollowUp followUp{.contact = contact,
                          .owner = m_world.workers[size_t(draft.workers.front())].id,
                          .text = draft.followUp,
                          .due = due};
        if (!draft.met.empty())
            followUp.about = m_world.persons[size_t(draft.met.front())].id;
        else if (draft.about >= 0)
            followUp.about = m_world.persons[size_t(draft.about)].id;
        // What lies far back was done, or it would not be an example to follow.
        constexpr int longAgo = 25;
        const double lateDone = mine ? 0.4 : 0.6;
        const double done = due.daysTo(today) > longAgo ? 0.995
            : due < today                               ? lateDone
            : due == today                              ? 0.15
                                                        : 0.05;
        if (m_random.chance(done))
            followUp.doneOn =
                std::min(today, std::max(draft.contact.on, due.addDays(m_random.between(-2, 3))));
        m_world.ledger.add(followUp);
    }

    World &m_world;
    const Progress &m_progress;
    Random m_random;
    Drafter m_drafter;
    StoryTeller m_stories;
    Calendar m_calendar;
    ContactHistory m_history;
    QDateTime m_latest;
    std::vector<ContactDraft> m_day;
    std::vector<int> m_duty;
    std::vector<double> m_dutySums;
};

} // namespace

ContactHistory buildContacts(World &world, const Notebook &notebook, const Directory &directory,
                             const Progress &progress)
{
    buildRosters(world);
    return ContactBuilder(world, notebook, directory, progress).run();
}

} // namespace gekend::work::demo
