// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/examples.h"

#include "tests/core/capture/sample_names.h"
#include "tests/support/catch.h"

namespace gekend::capture {

void checkExample(const Example &example)
{
    const QString line = QString::fromUtf16(example.line);
    const Parsed parsed = parsedAt(line, moment(example.now));
    INFO(line.toStdString());
    CHECK(rendered(parsed) == QString::fromUtf16(example.expected));
    QString whole;
    for (const Span &span : parsed.spans) {
        CHECK(span.from == whole.size());
        CHECK(span.text == line.mid(span.from, span.to - span.from));
        CHECK((span.meaning == Meaning::Text) == span.label.isEmpty());
        whole += span.text;
    }
    CHECK(whole == line);
}

} // namespace gekend::capture
