// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_words.h"

#include "core/base/text.h"

namespace gekend {

namespace {

using Kind = ContactKind;

/// A piece of a folded word and the kind it gives; the first that is found wins, so what is narrower stands
/// first.
struct KindPiece {
    QStringView piece;
    Kind kind;
};

constexpr KindPiece kPieces[] = {
    {u"niet thuis", Kind::MissedVisit},
    {u"niemand thuis", Kind::MissedVisit},
    {u"geen gehoor aan de deur", Kind::MissedVisit},
    {u"aangebeld", Kind::MissedVisit},
    {u"kaartje", Kind::MissedVisit},
    {u"tevergeefs", Kind::MissedVisit},
    {u"huisbezoek", Kind::HomeVisit},
    {u"keukentafel", Kind::HomeVisit},
    {u"thuisbezoek", Kind::HomeVisit},
    {u"bij bewoner thuis", Kind::HomeVisit},
    {u"bezoek aan huis", Kind::HomeVisit},
    {u"telefo", Kind::Phone},
    {u"gebeld", Kind::Phone},
    {u"belcontact", Kind::Phone},
    {u"beeldbel", Kind::Phone},
    {u"opgebeld", Kind::Phone},
    {u"whatsapp", Kind::Message},
    {u"geappt", Kind::Message},
    {u"appje", Kind::Message},
    {u"sms", Kind::Message},
    {u"mail", Kind::Message},
    {u"brief", Kind::Message},
    {u"bericht", Kind::Message},
    {u"chat online", Kind::Message},
    {u"inloop", Kind::DropIn},
    {u"spreekuur", Kind::DropIn},
    {u"kwam binnen", Kind::DropIn},
    {u"balie", Kind::DropIn},
    {u"kennismak", Kind::Introduction},
    {u"warme overdracht", Kind::Introduction},
    {u"voorgesteld", Kind::Introduction},
    {u"overleg", Kind::Consultation},
    {u"vergader", Kind::Consultation},
    {u"casusbesprek", Kind::Consultation},
    {u"intervisie", Kind::Consultation},
    {u"bijeenkomst", Kind::Gathering},
    {u"bewonersavond", Kind::Gathering},
    {u"themaavond", Kind::Gathering},
    {u"buurtfeest", Kind::Gathering},
    {u"activiteit", Kind::Activity},
    {u"koffieochtend", Kind::Activity},
    {u"koffie", Kind::Activity},
    {u"workshop", Kind::Activity},
    {u"cursus", Kind::Activity},
    {u"buurtmaaltijd", Kind::Activity},
    {u"straat", Kind::StreetChat},
    {u"praat", Kind::StreetChat},
    {u"gesprek", Kind::StreetChat},
    {u"ontmoeting", Kind::StreetChat},
    {u"outreach", Kind::StreetChat},
};

/// Short words that only count whole.
constexpr KindPiece kWords[] = {
    {u"app", Kind::Message},          {u"tel", Kind::Phone},
    {u"bellen", Kind::Phone},         {u"mdo", Kind::Consultation},
    {u"hb", Kind::HomeVisit},         {u"bezoek", Kind::HomeVisit},
    {u"avond", Kind::Gathering},      {u"overig", Kind::Other},
    {u"overige", Kind::Other},        {u"anders", Kind::Other},
    {u"administratief", Kind::Other}, {u"chat", Kind::StreetChat},
    {u"deur", Kind::HomeVisit},       {u"meeting", Kind::Consultation},
    {u"call", Kind::Phone},           {u"visit", Kind::HomeVisit},
    {u"message", Kind::Message},
};

} // namespace

std::optional<ContactKind> contactKindFromDutch(QStringView text)
{
    if (const auto kind = contactKindFromKey(text.trimmed()))
        return kind;
    const QStringList words = foldedTokens(text);
    const QString line = words.join(u' ');
    for (const ContactKind kind : allContactKinds()) {
        if (line == dutchOf(kind))
            return kind;
    }
    const bool byPhone = line.contains(u"gebeld") && !line.contains(u"aangebeld");
    if (line.contains(u"geen gehoor") || line.contains(u"geen contact") || line.contains(u"niet bereikt"))
        return byPhone || line.contains(u"telefo") ? ContactKind::Phone : ContactKind::MissedVisit;
    for (const KindPiece &known : kPieces) {
        if (line.contains(known.piece))
            return known.kind;
    }
    for (const KindPiece &known : kWords) {
        if (words.contains(known.piece))
            return known.kind;
    }
    return std::nullopt;
}

std::optional<Initiative> initiativeFromDutch(QStringView text)
{
    if (const auto initiative = initiativeFromKey(text.trimmed()))
        return initiative;
    const QStringList words = foldedTokens(text);
    const auto has = [&](std::initializer_list<QStringView> known) {
        return std::any_of(known.begin(), known.end(),
                           [&](QStringView word) { return words.contains(word); });
    };
    if (has({u"zij", u"hen", u"bewoner", u"inwoner", u"client", u"hij", u"ander", u"netwerk", u"melder"}))
        return Initiative::Them;
    if (has({u"wij", u"ons", u"medewerker", u"professional", u"team", u"wijkteam", u"zelf", u"ik",
             u"werker"}))
        return Initiative::Us;
    if (has({u"toeval", u"toevallig", u"spontaan"}))
        return Initiative::Chance;
    return std::nullopt;
}

} // namespace gekend
