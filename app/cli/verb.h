// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace gekend::cli {

/// What a verb does once its words are read; an error is told as one sentence and ends in exit code 1.
using Action = std::function<Result<void>(Context &)>;

/// One verb of the command line: its words, and what it sets `action` to when it was called.
/// Values live in a shared struct that the action captures, for the parser fills them in later.
using AddVerb = void (*)(CLI::App &root, Action &action);

void addAdd(CLI::App &root, Action &action);
void addCheck(CLI::App &root, Action &action);
void addDemo(CLI::App &root, Action &action);
void addDone(CLI::App &root, Action &action);
void addFind(CLI::App &root, Action &action);
void addImport(CLI::App &root, Action &action);
void addList(CLI::App &root, Action &action);
void addLog(CLI::App &root, Action &action);
void addNew(CLI::App &root, Action &action);
void addPassword(CLI::App &root, Action &action);
void addProfile(CLI::App &root, Action &action);
void addShow(CLI::App &root, Action &action);
void addUndo(CLI::App &root, Action &action);

/// Runs one call: 0 done, 1 refused or failed, 2 wrong usage. `batch` calls it again for every line.
int run(const QStringList &words, Context &context);

/// QString from the bytes the parser keeps.
inline QString text(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// Every verb but `new`, `demo` and `batch` starts with the wijk it is about.
CLI::App *verbOnWijk(CLI::App &root, const char *name, const char *description, std::string &file);

} // namespace gekend::cli
