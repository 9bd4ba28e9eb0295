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
    Word<quint16>{"iedereen", 0},          Word<quint16>{"oud", IsElder},
    Word<quint16>{"volwassen", IsAdult},   Word<quint16>{"jong", IsYoung},
    Word<quint16>{"kind", IsChild},        Word<quint16>{"ouder", IsParent},
    Word<quint16>{"alleen", LivesAlone},   Word<quint16>{"partner", HasPartner},
    Word<quint16>{"nieuw", IsNewInDutch},  Word<quint16>{"student", IsStudent},
    Word<quint16>{"winkel", IsShopkeeper}, Word<quint16>{"vrijwilliger", IsVolunteer},
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

std::optional<quint16> traitsFromWords(QStringView words)
{
    quint16 traits = 0;
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

Notebook::Notebook(const TextTable &notes)
{
    for (const QString &section : notes.sections()) {
        for (const auto &row : notes.rows(section))
            read(row);
    }
}

void Notebook::read(const TextTable::Row &row)
{
    NoteForm form;
    const auto kind = contactKindFromWord(row.value(0));
    form.text = Phrase::parse(row.value(3));
    const QString follow = row.value(4);
    const bool followed = follow.isEmpty() || readFollowUp(follow, form.followDays, form.followUp);
    if (!kind || !readWho(row.value(1), form) || !form.text.isWhole() || form.text.isEmpty() || !followed) {
        m_problems += row.join(u" | "_s);
        return;
    }
    form.kind = *kind;
    if (const QString theme = row.value(2); theme != u"-") {
        form.theme = int(m_themes.indexOf(theme));
        if (form.theme < 0) {
            form.theme = int(m_themes.size());
            m_themes += theme;
        }
    }
    m_byKind[size_t(form.kind)].push_back(int(m_forms.size()));
    m_forms.push_back(std::move(form));
}

/// "oud+alleen @wijkverpleegkundige", "groep(5-11 jongeren)@football_cage", "straat" or "overleg".
bool Notebook::readWho(const QString &who, NoteForm &form)
{
    static const QRegularExpression group(u"^groep\\((\\d+)-(\\d+) ([^)]+)\\)(@(\\w+))?$"_s);
    if (const auto match = group.match(who); match.hasMatch()) {
        form.about = NoteForm::About::Group;
        form.least = match.captured(1).toInt();
        form.most = match.captured(2).toInt();
        form.what = match.captured(3);
        form.spotType = match.captured(5);
        return true;
    }
    const QString words = who.section(u" @"_s, 0, 0);
    form.role = who.section(u" @"_s, 1);
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
