// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/contact_draft.h"

#include <map>
#include <unordered_set>

namespace gekend::work::demo {

/// Keeps the stories that are under way and tells their next steps when they are due.
class StoryTeller {
public:
    StoryTeller(World &world, const Notebook &notebook, Drafter &drafter, Random &random);

    /// The steps that are due, at most `most`, by professionals who work that day; the others wait.
    void tellDue(QDate day, int most, std::vector<ContactDraft> &into);
    /// Begins a story with somebody this professional knows; nothing when none fits.
    std::optional<ContactDraft> begin(int worker, QDate day);

private:
    struct Running {
        int story = 0;
        int step = 0;
        int worker = 0;
        int person = 0;
        Cast::Relations relations;
    };

    ContactDraft tell(Running &running, QDate day);
    int storyFor(int worker, int person, QDate day);

    World &m_world;
    const Notebook &m_notebook;
    Drafter &m_drafter;
    Random &m_random;
    std::map<qint64, std::vector<Running>> m_due; // by Julian day
    std::vector<int> m_told;
    std::unordered_set<int> m_inStory; // persons
    std::unordered_set<quint64> m_toldTo; // story and person
};

} // namespace gekend::work::demo
