// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gekend::capture {

/// A line and what is to become of it, as `rendered` writes it.
struct Example {
    const char16_t *line;
    const char16_t *expected;
    const char *now = "2026-03-05 16:00";
};
/// Checks the rendering, that the spans are the line, and that every chip says what it is.
void checkExample(const Example &example);

} // namespace gekend::capture
