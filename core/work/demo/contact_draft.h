// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/cast.h"
#include "core/work/demo/notebook.h"
#include "core/work/demo/roster.h"

namespace gekend::work::demo {

/// A contact with what it takes to count and follow it up; parties and spots by index.
struct ContactDraft {
    Contact contact;
    std::vector<int> workers; // the first one wrote it
    std::vector<int> met;
    int about = -1; // tried, or talked about
    int spot = -1;
    int theme = -1;
    QString followUp;
    int followDays = 0;
};

/// Thinks up one contact of one professional on one day.
class Drafter {
public:
    Drafter(World &world, const Notebook &notebook, const Directory &directory, Random &random);

    ContactDraft draft(int worker, QDate day, const Tally &tally);
    /// One step of a story; who is whose child and neighbour stays as in the step before.
    ContactDraft tell(int worker, int person, const NoteForm &form, QDate day, Cast::Relations &relations);

private:
    NoteForm::About aboutOf(ContactKind kind);
    bool fits(const NoteForm &form, NoteForm::About about, quint32 traits) const;
    int wear(int form) const;
    const NoteForm *pickForm(ContactKind kind, NoteForm::About about, quint32 traits, int person = -1);
    const NoteForm *castPerson(ContactKind kind, const Tally &tally);
    void start(int worker, QDate day);
    ContactDraft finish(const NoteForm &form);
    bool isRecent(int person, int form) const;
    void remember(int person, int form);
    void writeNote(const NoteForm &form);
    void addPeople(const NoteForm &form);
    void addCompany(const NoteForm &form);
    void choosePlace(const NoteForm &form);
    void chooseSpotNear(int buurt);
    void chooseTime(const NoteForm &form);
    void chooseInitiative(const NoteForm &form);
    void chooseOutcome(const NoteForm &form);
    int roleOther();
    int wijk() const;

    World &m_world;
    const Notebook &m_notebook;
    const Directory &m_directory;
    Random &m_random;
    Cast m_cast;
    Cast::Relations m_relations;
    std::vector<int> m_used; // how often each form was used
    static constexpr size_t kRemembered = 12;
    std::vector<std::array<qint16, kRemembered>> m_recent; // per person the newest forms
    std::vector<qint32> m_castOn; // per person the Julian day of the newest contact: once a day is enough
    ContactDraft m_draft;
    int m_worker = 0;
    int m_person = -1;
    int m_road = -1;
    int m_other = -1;
    QDate m_day;
};

} // namespace gekend::work::demo
