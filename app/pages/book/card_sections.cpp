// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/book/card_sections.h"

#include "app/pages/entries.h"
#include "app/widgets/link_row.h"
#include "app/widgets/marks.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/words.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

struct CardSections {
    Q_DECLARE_TR_FUNCTIONS(CardSections)
};

Glyph glyphOf(ContactPoint::Kind kind)
{
    switch (kind) {
    case ContactPoint::Kind::Mobile:
    case ContactPoint::Kind::Phone: return Glyph::Phone;
    case ContactPoint::Kind::Mail: return Glyph::Mail;
    case ContactPoint::Kind::Website: return Glyph::Globe;
    }
    Q_UNREACHABLE();
}

QString wordOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Seen: return CardSections::tr("seen");
    case Certainty::Told: return CardSections::tr("told");
    case Certainty::Impression: return CardSections::tr("impression");
    }
    Q_UNREACHABLE();
}

/// What a tie is about, said so that it holds from both sides; a kind of one's own as it was typed.
QString wordOfTie(const QString &kind)
{
    static const QHash<QString, const char *> words = {
        {u"parent"_s, QT_TRANSLATE_NOOP("CardSections", "parent and child")},
        {u"partner"_s, QT_TRANSLATE_NOOP("CardSections", "partners")},
        {u"family"_s, QT_TRANSLATE_NOOP("CardSections", "family")},
        {u"housemate"_s, QT_TRANSLATE_NOOP("CardSections", "housemates")},
        {u"neighbour"_s, QT_TRANSLATE_NOOP("CardSections", "neighbours")},
        {u"friend"_s, QT_TRANSLATE_NOOP("CardSections", "friends")},
        {u"carer"_s, QT_TRANSLATE_NOOP("CardSections", "informal care")},
        {u"colleague"_s, QT_TRANSLATE_NOOP("CardSections", "colleagues")},
        {u"volunteer"_s, QT_TRANSLATE_NOOP("CardSections", "volunteering")},
        {u"client"_s, QT_TRANSLATE_NOOP("CardSections", "help")},
        {u"owner"_s, QT_TRANSLATE_NOOP("CardSections", "owner")},
        {u"customer"_s, QT_TRANSLATE_NOOP("CardSections", "customer")},
        {u"visitor"_s, QT_TRANSLATE_NOOP("CardSections", "visitor")},
        {u"conflict"_s, QT_TRANSLATE_NOOP("CardSections", "conflict")},
    };
    const char *word = words.value(kind);
    return word ? CardSections::tr(word) : kind;
}

QString tieWords(const QStringList &kinds)
{
    QStringList words;
    for (const QString &kind : kinds)
        words << wordOfTie(kind);
    return words.join(u", "_s);
}

constexpr qsizetype kLongLine = 70; // then it takes more lines, and its glyph stands beside the first

/// A line with a glyph before it.
QHBoxLayout *glyphLine(Glyph glyph, const QString &text, const QString &aside = {})
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    auto *sign = new QLabel;
    const int side = currentTheme().scaled(18);
    sign->setPixmap(icon(glyph, Ink::Muted).pixmap(QSize(side, side), qApp->devicePixelRatio()));
    sign->setFixedWidth(side);
    row->addWidget(sign, 0, text.size() > kLongLine ? Qt::AlignTop : Qt::AlignVCenter);
    auto *words = new PlainLabel(text);
    row->addWidget(words->lines(3), aside.isEmpty() ? 1 : 0);
    if (!aside.isEmpty()) {
        auto *quiet = new PlainLabel(aside);
        row->addWidget(quiet->look(TextSize::Caption, QFont::Normal, Ink::Muted)->lines(1), 1);
    }
    return row;
}

QToolButton *copyButton(const QString &text, const CardContext &context)
{
    auto *button = new QToolButton;
    button->setIcon(icon(Glyph::Copy, Ink::Muted));
    button->setAutoRaise(true);
    button->setToolTip(CardSections::tr("Copy"));
    button->setAccessibleName(CardSections::tr("Copy %1").arg(text));
    QObject::connect(button, &QToolButton::clicked, button, [text, copied = context.copied] {
        QApplication::clipboard()->setText(text);
        copied(text);
    });
    return button;
}

LinkRow *linkTo(const work::Ref &ref, const QString &detail, const CardContext &context)
{
    auto *row = new LinkRow(glyphOfKind(ref.kind), ref.name, detail);
    QObject::connect(row, &QAbstractButton::clicked, row,
                     [open = context.openParty, id = PartyId(ref.id)] { open(id); });
    return row;
}

/// One of us and the card: a heading, dots and the word for them.
QWidget *ourSide(const QString &heading, int strength)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, space::kHalf, space::kHalf);
    auto *title = new PlainLabel(heading);
    auto *word = new PlainLabel(strengthWord(strength));
    row->addWidget(title->look(TextSize::Body, QFont::DemiBold));
    row->addWidget(word->look(TextSize::Caption, QFont::Normal, Ink::Muted), 1);
    row->addWidget(new StrengthDots(strength));
    return widget;
}

QWidget *tieColumn(QWidget *head, const QString &also,
                   const std::vector<std::pair<const work::TieView *, int>> &ties, const CardContext &context)
{
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(head);
    if (!ties.empty() && !also.isEmpty()) {
        auto *quiet = new PlainLabel(also);
        rows->addWidget(quiet->look(TextSize::Caption, QFont::Normal, Ink::Muted));
    }
    for (const auto &[tie, strength] : ties) {
        LinkRow *row = linkTo(tie->other, tieWords(tie->kinds), context);
        row->setStrength(strength);
        rows->addWidget(row);
    }
    rows->addStretch(1);
    return column;
}

} // namespace

QWidget *sectionTitle(const QString &text)
{
    auto *title = new PlainLabel(text);
    return title->look(TextSize::Heading, QFont::DemiBold);
}

bool isOneOfUs(const work::PartyCard &card)
{
    const auto *professional = std::get_if<ProfessionalDetail>(&card.row.party.detail);
    return professional && professional->own;
}

OurTie ourTie(const std::vector<work::TieView> &ties)
{
    OurTie best;
    for (const work::TieView &tie : ties) {
        if (!tie.otherIsUs)
            continue;
        best.known = std::max(best.known, tie.knows);
        best.knows = std::max(best.knows, tie.known);
    }
    return best;
}

void addReach(QVBoxLayout &column, const CardContext &context)
{
    std::vector<ContactPoint> points = context.card.points;
    std::stable_sort(points.begin(), points.end(),
                     [](const ContactPoint &a, const ContactPoint &b) { return a.kind < b.kind; });
    for (const ContactPoint &point : points) {
        QHBoxLayout *row = glyphLine(glyphOf(point.kind), point.value, point.preferredMoment);
        row->addWidget(copyButton(point.value, context));
        column.addLayout(row);
    }
}

void addWhere(QVBoxLayout &column, const CardContext &context)
{
    const work::PartyRow &row = context.card.row;
    if (!row.address.isEmpty())
        column.addLayout(glyphLine(Glyph::House, row.address, row.buurt));
    else if (!row.buurt.isEmpty())
        column.addLayout(glyphLine(Glyph::Place, row.buurt));
    if (const auto *vindplek = std::get_if<VindplekDetail>(&row.party.detail)) {
        if (!vindplek->rhythm.isEmpty())
            column.addLayout(glyphLine(Glyph::Clock, vindplek->rhythm));
        if (!vindplek->atmosphere.isEmpty())
            column.addLayout(glyphLine(Glyph::Info, vindplek->atmosphere));
    }
    if (const auto *organisation = std::get_if<OrganisationDetail>(&row.party.detail)) {
        if (!organisation->openingHours.isEmpty())
            column.addLayout(glyphLine(Glyph::Clock, organisation->openingHours));
        if (!organisation->website.isEmpty())
            column.addLayout(glyphLine(Glyph::Globe, organisation->website));
    }
    if (const auto *professional = std::get_if<ProfessionalDetail>(&row.party.detail)) {
        QStringList work = {professional->role, professional->organisation, professional->workdays};
        work.removeAll(QString());
        if (!work.isEmpty())
            column.addLayout(glyphLine(Glyph::Professional, work.join(u" · "_s)));
    }
    if (!row.party.note.isEmpty())
        column.addLayout(glyphLine(Glyph::Message, row.party.note));
}

void addBelonging(QVBoxLayout &column, const CardContext &context)
{
    const auto add = [&](const QString &title, const std::vector<std::pair<Membership, work::Ref>> &all) {
        if (all.empty())
            return;
        column.addSpacing(space::kOne);
        column.addWidget(sectionTitle(title));
        for (const auto &[membership, ref] : all)
            column.addWidget(linkTo(ref, membership.role, context));
    };
    const bool household = context.card.row.party.kind == PartyKind::Household;
    add(CardSections::tr("Belongs to"), context.card.groups);
    add(household ? CardSections::tr("Lives together") : CardSections::tr("Members"), context.card.members);
}

void addTies(QVBoxLayout &column, const CardContext &context)
{
    const PartyKind kind = context.card.row.party.kind;
    const bool us = isOneOfUs(context.card);
    std::vector<std::pair<const work::TieView *, int>> knownBy;
    std::vector<std::pair<const work::TieView *, int>> knows;
    for (const work::TieView &tie : context.card.ties) {
        if (tie.otherIsUs && !us)
            continue;
        if (tie.known > 0)
            knownBy.emplace_back(&tie, tie.known);
        if (tie.knows > 0)
            knows.emplace_back(&tie, tie.knows);
    }
    const OurTie ours = ourTie(context.card.ties);
    column.addSpacing(space::kOne);
    column.addWidget(sectionTitle(CardSections::tr("To know and be known")));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kThree);
    QWidget *left =
        us ? sectionTitle(CardSections::tr("Known by")) : ourSide(CardSections::tr("We know"), ours.knows);
    columns->addWidget(tieColumn(left, us ? QString() : CardSections::tr("Also known by"), knownBy, context),
                       1);
    if (canKnow(kind)) {
        QWidget *right =
            us ? sectionTitle(CardSections::tr("Knows")) : ourSide(CardSections::tr("Knows us"), ours.known);
        columns->addWidget(tieColumn(right, us ? QString() : CardSections::tr("Also knows"), knows, context),
                           1);
    }
    column.addLayout(columns);
}

void addObservations(QVBoxLayout &column, const CardContext &context)
{
    if (context.card.observations.empty())
        return;
    column.addSpacing(space::kOne);
    column.addWidget(sectionTitle(CardSections::tr("Observations")));
    for (const Observation &observation : context.card.observations)
        column.addLayout(glyphLine(Glyph::Eye, observation.text,
                                   wordOf(observation.certainty) + u" · "_s
                                       + relativeDay(observation.madeOn, context.today)));
}

} // namespace gekend::app
