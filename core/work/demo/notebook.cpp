// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/notebook.h"

#include "core/work/demo/world.h"

#include <QRegularExpression>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

template <typename T> struct Word {
    const char *word;
    T value;
};

constexpr std::array kKinds = {
    Word<ContactKind>{"praatje", ContactKind::StreetChat},
    Word<ContactKind>{"bezoek", ContactKind::HomeVisit},
    Word<ContactKind>{"nietthuis", ContactKind::MissedVisit},
    Word<ContactKind>{"bellen", ContactKind::Phone},
    Word<ContactKind>{"appje", ContactKind::Message},
    Word<ContactKind>{"bijeenkomst", ContactKind::Gathering},
    Word<ContactKind>{"overleg", ContactKind::Consultation},
    Word<ContactKind>{"inloop", ContactKind::DropIn},
    Word<ContactKind>{"activiteit", ContactKind::Activity},
    Word<ContactKind>{"kennismaking", ContactKind::Introduction},
};

constexpr std::array kTraits = {
    Word<quint32>{"iedereen", IsGrown},    Word<quint32>{"oud", IsElder},
    Word<quint32>{"volwassen", IsAdult},   Word<quint32>{"jong", IsYoung},
    Word<quint32>{"kind", IsChild},        Word<quint32>{"ouder", IsParent},
    Word<quint32>{"alleen", LivesAlone},   Word<quint32>{"partner", HasPartner},
    Word<quint32>{"nieuw", IsNewInDutch},  Word<quint32>{"student", IsStudent},
    Word<quint32>{"winkel", IsShopkeeper}, Word<quint32>{"vrijwilliger", IsVolunteer},
    Word<quint32>{"baby", HasBaby},        Word<quint32>{"jongkind", HasYoungChild},
    Word<quint32>{"tiener", HasTeen},      Word<quint32>{"vrouw", IsWoman},
    Word<quint32>{"man", IsMan},           Word<quint32>{"zestien", IsSixteen},
    Word<quint32>{"achttien", IsEighteen},
};

template <typename List>
auto valueOf(const List &list, QStringView word) -> std::optional<decltype(list[0].value)>
{
    for (const auto &entry : list) {
        if (word == QLatin1StringView(entry.word))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace

std::optional<ContactKind> contactKindFromWord(QStringView word)
{
    return valueOf(kKinds, word);
}

std::optional<quint32> traitsFromWords(QStringView words)
{
    quint32 traits = 0;
    for (const QStringView word : words.split(u'+')) {
        const auto trait = valueOf(kTraits, word);
        if (!trait)
            return std::nullopt;
        traits |= *trait;
    }
    return traits;
}

bool readFollowUp(const QString &cell, int &days, Phrase &phrase)
{
    if (!cell.startsWith(u'+'))
        return false;
    const auto gap = cell.indexOf(u' ');
    days = QStringView(cell).mid(1, gap - 1).toInt();
    phrase = Phrase::parse(QStringView(cell).mid(gap + 1));
    return days > 0 && phrase.isWhole();
}

bool NoteForm::fits(QDate day) const
{
    const int month = day.month();
    const bool inSeason = firstMonth <= lastMonth ? month >= firstMonth && month <= lastMonth
                                                  : month >= firstMonth || month <= lastMonth;
    return inSeason && (days == 0 || days & (1 << (day.dayOfWeek() - 1)));
}

Notebook::Notebook(const TextTable &notes, const TextTable &stories)
{
    for (const QString &section : notes.sections()) {
        for (const auto &row : notes.rows(section))
            readNote(row);
    }
    for (const QString &section : stories.sections())
        readStory(stories.rows(section));
}

void Notebook::readNote(const TextTable::Row &row)
{
    NoteForm form;
    if (!readForm(row, 0, 2, form) || !readWho(row.value(1), form)) {
        m_problems += row.join(u" | "_s);
        return;
    }
    m_byKind[size_t(form.kind)].push_back(int(m_forms.size()));
    m_forms.push_back(std::move(form));
}

void Notebook::readStory(const std::vector<TextTable::Row> &rows)
{
    NoteForm who;
    Story story;
    if (!readWho(rows.front().value(1), who))
        m_problems += rows.front().join(u" | "_s);
    story.traits = who.traits;
    story.role = who.role;
    for (size_t i = 1; i < rows.size(); ++i) {
        Story::Step step{.after = rows[i].value(0).toInt(), .form = {}};
        if (!readForm(rows[i], 1, 2, step.form))
            m_problems += rows[i].join(u" | "_s);
        step.form.traits = who.traits; // for the ages of children
        story.steps.push_back(std::move(step));
    }
    m_stories.push_back(std::move(story));
}

bool Notebook::readForm(const TextTable::Row &row, int kind, int theme, NoteForm &form)
{
    const auto known = contactKindFromWord(row.value(kind));
    form.text = Phrase::parse(row.value(theme + 1));
    const QString follow = row.value(theme + 2);
    const bool followed = follow.isEmpty() || readFollowUp(follow, form.followDays, form.followUp);
    if (!known || !form.text.isWhole() || form.text.isEmpty() || !followed)
        return false;
    form.kind = *known;
    const QString name = row.value(theme);
    if (name == u"-")
        return true;
    form.theme = int(m_themes.indexOf(name));
    if (form.theme < 0) {
        form.theme = int(m_themes.size());
        m_themes += name;
    }
    return true;
}

/// "oud+alleen @wijkverpleegkundige", "groep(5-11 jongeren)@football_cage ~6-8 ^24", "straat" or "overleg".
bool Notebook::readWho(const QString &who, NoteForm &form)
{
    static const QRegularExpression whole(u"^(?:groep\\((\\d+)-(\\d+) ([^)]+)\\)(?:@(\\w+))?|([\\w+]+))"
                                          "(?: @([^~^]+?))?(?: ~(\\d+)-(\\d+))?(?: \\^(\\d+))?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto match = whole.match(who);
    if (!match.hasMatch())
        return false;
    form.role = match.captured(6);
    if (match.hasCaptured(7)) {
        form.firstMonth = match.captured(7).toInt();
        form.lastMonth = match.captured(8).toInt();
    }
    for (const QChar day : match.captured(9))
        form.days |= quint8(1 << (day.digitValue() - 1));
    const QString words = match.captured(5);
    if (words.isEmpty()) {
        form.about = NoteForm::About::Group;
        form.least = match.captured(1).toInt();
        form.most = match.captured(2).toInt();
        form.what = match.captured(3);
        form.spotType = match.captured(4);
        return true;
    }
    if (words == u"straat")
        form.about = NoteForm::About::Road;
    else if (words == u"overleg")
        form.about = NoteForm::About::Meeting;
    else if (const auto traits = traitsFromWords(words))
        form.traits = *traits;
    else
        return false;
    return true;
}

} // namespace gekend::work::demo
