// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/capture_panel.h"

#include "app/widgets/notices.h"
#include "core/base/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

CapturePanel::CapturePanel(WijkService &service, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_clock(clock)
    , m_line(new CaptureLine)
    , m_notice(new Notice(NoticeTone::Danger))
    , m_names(service.names())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);
    column->addWidget(m_line);
    column->addWidget(m_notice);
    setFocusProxy(m_line);
    m_line->setPlaceholder(
        tr("For example: chat with @fatima at &bakery about #loneliness, yesterday 15:30 !Friday call back"));
    m_line->setCompleter([this](const TypedToken &token) {
        return completionsFor(token, *m_service.names(), m_clock.today());
    });
    connect(m_line, &CaptureLine::edited, this, &CapturePanel::read);
    connect(m_line, &CaptureLine::submitted, this, &CapturePanel::save);
    connect(m_line, &CaptureLine::chosen, this, &CapturePanel::remember);
    connect(m_line, &CaptureLine::chipPressed, this, [this](int choice) {
        answer(choice);
        m_line->takeFocus(); // the popup is steered from the line
    });
    // A name that was new a moment ago may be known now.
    connect(&m_service, &WijkService::changed, this, &CapturePanel::read);
    connect(&m_service, &WijkService::closed, this, [this] {
        m_line->setText({});
        m_lastPlace.reset();
    });
}

void CapturePanel::takeFocus()
{
    m_line->takeFocus();
}

void CapturePanel::read()
{
    m_names = m_service.names();
    const QString text = m_line->text();
    m_notice->say({});
    if (text.trimmed().isEmpty()) {
        m_parsed = {};
        m_line->setChips({});
        return;
    }
    m_parsed = capture::parse(text,
                              {.names = *m_names,
                               .now = m_clock.localNow(),
                               .me = m_service.me(),
                               .lastPlace = m_lastPlace,
                               .literal = {}});
    m_line->setChips(chipsOf(m_parsed, m_kinds, m_clock.today()));
}

void CapturePanel::remember(const Completion &choice)
{
    const QVariantList chosen = choice.data.toList();
    if (chosen.size() == 2)
        m_kinds.insert(fold(chosen[0].toString()), PartyKind(chosen[1].toInt()));
}

void CapturePanel::answer(int choice)
{
    if (choice >= kUnknownChoices) {
        const size_t which = size_t(choice - kUnknownChoices);
        if (which >= m_parsed.unknown.size())
            return;
        const capture::Unknown &unknown = m_parsed.unknown[which];
        const capture::Span &span = m_parsed.spans[size_t(unknown.span)];
        m_line->offerChoices(span.from, span.to, kindsFor(unknown.text, span.text));
    } else if (choice >= 0 && size_t(choice) < m_parsed.ambiguous.size()) {
        const capture::Ambiguous &name = m_parsed.ambiguous[size_t(choice)];
        const capture::Span &span = m_parsed.spans[size_t(name.span)];
        m_line->offerChoices(span.from, span.to, candidatesOf(name, span, *m_names));
    }
}

bool CapturePanel::askWhatIsUnclear()
{
    for (size_t i = 0; i < m_parsed.ambiguous.size(); ++i) {
        if (!m_parsed.ambiguous[i].marked)
            continue;
        m_notice->say(NoticeTone::Warning,
                      tr("Several are called “%1”. Choose who you mean, then save again.")
                          .arg(m_parsed.ambiguous[i].text));
        answer(int(i));
        return true;
    }
    return false;
}

void CapturePanel::save()
{
    const QString text = m_line->text();
    if (text.trimmed().isEmpty())
        return;
    read();
    if (askWhatIsUnclear())
        return;
    const capture::Draft draft = withKinds(m_parsed.draft, m_kinds);
    m_kinds.clear();
    m_line->setText({}); // the next line can be typed while this one goes to the disk
    m_line->takeFocus();
    m_service.run([draft](work::Wijk &wijk) { return work::record(wijk, draft, work::UnknownNames::Create); },
                  this,
                  [this, text, place = draft.place](const Result<work::Recorded> &what) {
                      if (!what)
                          return restore(text, sentence(what.error()));
                      m_lastPlace = place;
                      Q_EMIT recorded(*what);
                  });
}

void CapturePanel::restore(const QString &line, const QString &sentence)
{
    const QString since = m_line->text();
    m_line->setText(since.isEmpty() ? line : line + u' ' + since); // never lose a word
    m_notice->say(NoticeTone::Danger, sentence);
}

} // namespace gekend::app
