// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/work/demo/phrase.h"
#include "core/work/demo/text_table.h"

#include <array>

namespace gekend::work::demo {

/// One way to write a kind of contact down: a line of notes.txt.
struct NoteForm {
    enum class About { Person, Group, Road, Meeting };

    ContactKind kind = ContactKind::StreetChat;
    About about = About::Person;
    quint32 traits = 0; // all of them
    QString role; // of who writes; empty: anybody
    int firstMonth = 1; // the season it belongs to, which may run over New Year
    int lastMonth = 12;
    quint8 days = 0; // bit 0: Monday; 0: any day
    int theme = -1;
    Phrase text;
    Phrase followUp;
    int followDays = 0;
    QString spotType; // of a group: where it is found
    int least = 0;
    int most = 0;
    QString what; // "jongeren"

    bool fits(QDate day) const;
};

/// A few contacts with one resident that belong together: a section of stories.txt.
struct Story {
    struct Step {
        int after = 0; // days since the one before
        NoteForm form;
    };
    quint32 traits = 0;
    QString role;
    std::vector<Step> steps;
};

/// The forms of notes, by kind of contact, and the stories.
class Notebook {
public:
    Notebook(const TextTable &notes, const TextTable &stories);

    const std::vector<NoteForm> &forms() const { return m_forms; }
    const std::vector<Story> &stories() const { return m_stories; }
    const std::vector<int> &ofKind(ContactKind kind) const { return m_byKind[size_t(kind)]; }
    const QStringList &themes() const { return m_themes; }
    /// Lines that could not be read; the test wants none.
    const QStringList &problems() const { return m_problems; }

private:
    void readNote(const TextTable::Row &row);
    void readStory(const std::vector<TextTable::Row> &rows);
    /// The kind from its cell, and theme, text and follow-up from `theme` on.
    bool readForm(const TextTable::Row &row, int kind, int theme, NoteForm &form);
    bool readWho(const QString &who, NoteForm &form);

    std::vector<NoteForm> m_forms;
    std::vector<Story> m_stories;
    std::array<std::vector<int>, 11> m_byKind;
    QStringList m_themes;
    QStringList m_problems;
};

/// "praatje", "bezoek", "nietthuis" … as the text files write them.
std::optional<ContactKind> contactKindFromWord(QStringView word);
/// The traits in "oud+alleen"; nothing when a word is not known.
std::optional<quint32> traitsFromWords(QStringView words);
/// "+7 Bellen met {wie}": the days and the phrase; false when there is none.
bool readFollowUp(const QString &cell, int &days, Phrase &phrase);

} // namespace gekend::work::demo
