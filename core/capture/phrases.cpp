// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/phrases.h"

#include <QHash>

namespace gekend::capture {

namespace {

using enum ContactKind;
constexpr auto kNone = std::optional<Initiative>();
constexpr auto kUs = std::optional(Initiative::Us);
constexpr auto kThem = std::optional(Initiative::Them);

constexpr KindWord kKindWords[] = {
    {u"praatje", StreetChat, false, false, kNone},
    {u"praatjes", StreetChat, false, false, kNone},
    {u"praatje pot", StreetChat, false, false, kNone},
    {u"praatje gemaakt", StreetChat, false, false, kNone},
    {u"straatpraatje", StreetChat, false, false, kNone},
    {u"babbel", StreetChat, false, false, kNone},
    {u"babbeltje", StreetChat, false, false, kNone},
    {u"gesprek op straat", StreetChat, false, false, kNone},
    {u"gesprekje op straat", StreetChat, false, false, kNone},
    {u"gesproken op straat", StreetChat, false, false, kNone},
    {u"straatgesprek", StreetChat, false, false, kNone},
    {u"straatcontact", StreetChat, false, false, kNone},
    {u"gebabbeld", StreetChat, false, true, kNone},
    {u"gekletst", StreetChat, false, true, kNone},
    {u"huisbezoek", HomeVisit, false, false, kNone},
    {u"huisbezoekje", HomeVisit, false, false, kNone},
    {u"thuisbezoek", HomeVisit, false, false, kNone},
    {u"op bezoek bij", HomeVisit, false, true, kNone},
    {u"op huisbezoek", HomeVisit, false, true, kNone},
    {u"op bezoek geweest", HomeVisit, false, true, kNone},
    {u"bezoek gebracht aan", HomeVisit, false, true, kUs},
    {u"keukentafelgesprek", HomeVisit, true, false, kNone},
    {u"keukentafelgesprekje", HomeVisit, true, false, kNone},
    {u"aangebeld", HomeVisit, false, true, kUs},
    {u"aanbellen", HomeVisit, false, true, kUs},
    {u"langsgegaan", HomeVisit, false, true, kUs},
    {u"langs gegaan", HomeVisit, false, true, kUs},
    {u"langsgeweest", HomeVisit, false, true, kUs},
    {u"langs geweest", HomeVisit, false, true, kUs},
    {u"gebeld", Phone, false, true, kNone},
    {u"teruggebeld", Phone, false, true, kUs},
    {u"terug gebeld", Phone, false, true, kUs},
    {u"opgebeld", Phone, false, true, kUs},
    {u"nagebeld", Phone, false, true, kUs},
    {u"belde", Phone, false, true, kNone},
    {u"belden", Phone, false, true, kNone},
    {u"telefonisch", Phone, false, true, kNone},
    {u"telefonisch contact", Phone, false, true, kNone},
    {u"telefonisch gesproken", Phone, false, true, kNone},
    {u"telefoon", Phone, false, false, kNone},
    {u"telefoongesprek", Phone, false, false, kNone},
    {u"telefoontje", Phone, false, false, kNone},
    {u"belletje", Phone, false, false, kNone},
    {u"aan de telefoon", Phone, false, true, kNone},
    {u"per telefoon", Phone, false, true, kNone},
    {u"beeldbellen", Phone, true, true, kNone},
    {u"gebeeldbeld", Phone, true, true, kNone},
    {u"geappt", Message, false, true, kNone},
    {u"appte", Message, false, true, kNone},
    {u"app", Message, false, false, kNone},
    {u"appje", Message, false, false, kNone},
    {u"whatsapp", Message, false, false, kNone},
    {u"whatsappje", Message, false, false, kNone},
    {u"gewhatsappt", Message, false, true, kNone},
    {u"sms", Message, true, false, kNone},
    {u"smsje", Message, true, false, kNone},
    {u"gesmst", Message, true, true, kNone},
    {u"ge smst", Message, true, true, kNone},
    {u"mail", Message, true, false, kNone},
    {u"mailtje", Message, true, false, kNone},
    {u"gemaild", Message, true, true, kNone},
    {u"mailde", Message, true, true, kNone},
    {u"e mail", Message, true, false, kNone},
    {u"email", Message, true, false, kNone},
    {u"bericht", Message, false, false, kNone},
    {u"berichtje", Message, false, false, kNone},
    {u"brief gestuurd", Message, true, true, kUs},
    {u"kaartje gestuurd", Message, true, true, kUs},
    {u"overleg", Consultation, false, false, kNone},
    {u"overlegd", Consultation, false, true, kNone},
    {u"overlegje", Consultation, false, false, kNone},
    {u"mdo", Consultation, true, false, kNone},
    {u"teamoverleg", Consultation, true, false, kNone},
    {u"casusoverleg", Consultation, true, false, kNone},
    {u"casusbespreking", Consultation, true, false, kNone},
    {u"netwerkoverleg", Consultation, true, false, kNone},
    {u"zorgoverleg", Consultation, true, false, kNone},
    {u"ketenoverleg", Consultation, true, false, kNone},
    {u"werkoverleg", Consultation, true, false, kNone},
    {u"intervisie", Consultation, true, false, kNone},
    {u"warme overdracht", Consultation, true, true, kNone},
    {u"afgestemd", Consultation, false, true, kNone},
    {u"bijeenkomst", Gathering, false, false, kNone},
    {u"vergadering", Gathering, true, false, kNone},
    {u"vergaderd", Gathering, true, true, kNone},
    {u"bewonersbijeenkomst", Gathering, true, false, kNone},
    {u"buurtbijeenkomst", Gathering, true, false, kNone},
    {u"netwerkbijeenkomst", Gathering, true, false, kNone},
    {u"bewonersavond", Gathering, true, false, kNone},
    {u"bewonersoverleg", Gathering, true, false, kNone},
    {u"informatieavond", Gathering, true, false, kNone},
    {u"buurtavond", Gathering, true, false, kNone},
    {u"wijktafel", Gathering, true, false, kNone},
    {u"wijkoverleg", Gathering, true, false, kNone},
    {u"inloop", DropIn, false, false, kNone},
    {u"inloopspreekuur", DropIn, true, false, kNone},
    {u"inloopochtend", DropIn, true, false, kNone},
    {u"inloopmiddag", DropIn, true, false, kNone},
    {u"koffie inloop", DropIn, true, false, kNone},
    {u"koffieinloop", DropIn, true, false, kNone},
    {u"spreekuur", DropIn, true, false, kNone},
    {u"activiteit", Activity, false, false, kNone},
    {u"koffieochtend", Activity, true, false, kNone},
    {u"koffiemiddag", Activity, true, false, kNone},
    {u"koffie ochtend", Activity, true, false, kNone},
    {u"stoelgym", Activity, true, false, kNone},
    {u"buurtfeest", Activity, true, false, kNone},
    {u"straatfeest", Activity, true, false, kNone},
    {u"burendag", Activity, true, false, kNone},
    {u"buurtbarbecue", Activity, true, false, kNone},
    {u"buurtbbq", Activity, true, false, kNone},
    {u"opschoonactie", Activity, true, false, kNone},
    {u"opschoondag", Activity, true, false, kNone},
    {u"kinderactiviteit", Activity, true, false, kNone},
    {u"kookactiviteit", Activity, true, false, kNone},
    {u"eettafel", Activity, true, false, kNone},
    {u"buurtmaaltijd", Activity, true, false, kNone},
    {u"wandeling", Activity, true, false, kNone},
    {u"wandelgroep", Activity, true, false, kNone},
    {u"workshop", Activity, true, false, kNone},
    {u"taalcafe", Activity, true, false, kNone},
    {u"bingo", Activity, true, false, kNone},
    {u"meidenhuiskamer", Activity, true, false, kNone},
    {u"spelletjesmiddag", Activity, true, false, kNone},
    {u"kennismaking", Introduction, false, false, kNone},
    {u"kennismakingsgesprek", Introduction, false, false, kNone},
    {u"kennisgemaakt", Introduction, false, true, kNone},
    {u"kennis gemaakt", Introduction, false, true, kNone},
    {u"maakte kennis", Introduction, false, true, kNone},
};

constexpr MissedPhrase kMissed[] = {
    {u"niet thuis", false},          {u"niemand thuis", false},         {u"was er niet", false},
    {u"geen gehoor", false},         {u"deed niet open", false},        {u"doet niet open", false},
    {u"niet opengedaan", false},     {u"deden niet open", false},       {u"niet aangetroffen", false},
    {u"trof niemand", false},        {u"niemand aanwezig", false},      {u"niemand deed open", false},
    {u"dichte deur", false},         {u"geen contact gekregen", false}, {u"nam niet op", true},
    {u"neemt niet op", true},        {u"namen niet op", true},          {u"niet opgenomen", true},
    {u"niet bereikt", true},         {u"niet te bereiken", true},       {u"voicemail", true},
    {u"voicemail ingesproken", true}};

template <typename T> using ByFirstWord = QHash<QStringView, std::vector<const T *>>;

template <typename T, size_t N> ByFirstWord<T> byFirstWord(const T (&phrases)[N])
{
    ByFirstWord<T> index;
    for (const T &entry : phrases) {
        const qsizetype space = entry.phrase.indexOf(u' ');
        index[space < 0 ? entry.phrase : entry.phrase.first(space)].push_back(&entry);
    }
    return index;
}

template <typename T>
const T *longestAt(const Reading &reading, qsizetype i, const ByFirstWord<T> &index, qsizetype &end)
{
    const auto found = index.constFind(reading.word(i));
    if (reading.word(i).isEmpty() || found == index.constEnd())
        return nullptr;
    const T *best = nullptr;
    for (const T *entry : *found) {
        const qsizetype last = matchPhrase(reading, i, entry->phrase);
        if (last > 0 && (!best || last > end)) {
            best = entry;
            end = last;
        }
    }
    return best;
}

} // namespace

qsizetype matchPhrase(const Reading &reading, qsizetype i, QStringView phrase)
{
    qsizetype at = i;
    for (qsizetype from = 0; from <= phrase.size();) {
        const qsizetype space = phrase.indexOf(u' ', from);
        const QStringView wanted = phrase.mid(from, space < 0 ? -1 : space - from);
        if (at > i && reading.isMark(at, u'-') && reading.isGlued(at) && reading.isGlued(at + 1))
            ++at; // "e-mail", "koffie-inloop"
        const bool goesOn = at == i || reading.continues(at);
        const QStringView word = goesOn ? reading.word(at) : QStringView();
        const bool fits =
            wanted.endsWith(u'*') ? !word.isEmpty() && word.startsWith(wanted.chopped(1)) : word == wanted;
        if (word.isEmpty() || !fits)
            return -1;
        ++at;
        if (space < 0)
            return at;
        from = space + 1;
    }
    return -1;
}

const KindWord *matchKindWord(const Reading &reading, qsizetype i, qsizetype &end)
{
    static const ByFirstWord<KindWord> index = byFirstWord(kKindWords);
    return longestAt(reading, i, index, end);
}

const MissedPhrase *matchMissed(const Reading &reading, qsizetype i, qsizetype &end)
{
    static const ByFirstWord<MissedPhrase> index = byFirstWord(kMissed);
    return longestAt(reading, i, index, end);
}

} // namespace gekend::capture
