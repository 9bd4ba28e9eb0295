// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/story_teller.h"

namespace gekend::work::demo {

StoryTeller::StoryTeller(World &world, const Notebook &notebook, Drafter &drafter, Random &random)
    : m_world(world)
    , m_notebook(notebook)
    , m_drafter(drafter)
    , m_random(random)
    , m_told(notebook.stories().size(), 0)
{
}

void StoryTeller::tellDue(QDate day, int most, std::vector<ContactDraft> &into)
{
    std::vector<Running> waiting;
    while (!m_due.empty() && m_due.begin()->first <= day.toJulianDay()) {
        for (Running &running : m_due.begin()->second) {
            const Worker &worker = m_world.workers[size_t(running.worker)];
            const bool left = worker.until.isValid() && day >= worker.until;
            if (left || !canBeMet(m_world, m_world.persons[size_t(running.person)], day))
                m_inStory.erase(running.person);
            else if (most > 0 && worker.worksOn(day)) {
                --most;
                into.push_back(tell(running, day));
            } else {
                waiting.push_back(running);
            }
        }
        m_due.erase(m_due.begin());
    }
    if (!waiting.empty()) {
        auto &next = m_due[day.toJulianDay() + 1];
        next.insert(next.begin(), waiting.begin(), waiting.end());
    }
}

ContactDraft StoryTeller::tell(Running &running, QDate day)
{
    const Story &story = m_notebook.stories()[size_t(running.story)];
    ContactDraft draft = m_drafter.tell(running.worker, running.person,
                                        story.steps[size_t(running.step)].form, day, running.relations);
    if (++running.step == int(story.steps.size())) {
        m_inStory.erase(running.person);
        return draft;
    }
    const int after = story.steps[size_t(running.step)].after;
    const int days = std::max(1, after + m_random.between(-after / 6, after / 5));
    m_due[day.toJulianDay() + days].push_back(running);
    return draft;
}

int StoryTeller::storyFor(int worker, int person, QDate day)
{
    const quint32 traits = traitsOn(m_world, m_world.persons[size_t(person)], day);
    const Worker &teller = m_world.workers[size_t(worker)];
    const Wijkdeel &part = m_world.wijken[size_t(m_world.teams[size_t(teller.team)].wijk)];
    const bool wijkteam = teller.team == part.firstTeam;
    const int most = m_world.scale.known ? 4 : std::numeric_limits<int>::max();
    int best = -1;
    for (int tries = 0; tries < 14; ++tries) {
        const int index = m_random.below(int(m_told.size()));
        const Story &story = m_notebook.stories()[size_t(index)];
        const bool fits = (story.traits & traits) == story.traits
            && (story.role.isEmpty() ? wijkteam : story.role == teller.role) && m_told[size_t(index)] < most
            && !m_toldTo.contains(quint64(index) << 32 | quint64(person));
        if (fits && (best < 0 || m_told[size_t(index)] < m_told[size_t(best)]))
            best = index;
    }
    return best;
}

std::optional<ContactDraft> StoryTeller::begin(int worker, QDate day)
{
    const auto &roster = m_world.workers[size_t(worker)].roster;
    constexpr double lean = 1.2;
    const int person = roster[size_t(m_random.skewed(int(roster.size()), lean))];
    if (m_inStory.contains(person) || !canBeMet(m_world, m_world.persons[size_t(person)], day))
        return std::nullopt;
    const int story = storyFor(worker, person, day);
    if (story < 0)
        return std::nullopt;
    ++m_told[size_t(story)];
    m_toldTo.insert(quint64(story) << 32 | quint64(person));
    m_inStory.insert(person);
    Running running{.story = story, .worker = worker, .person = person};
    return tell(running, day);
}

} // namespace gekend::work::demo
