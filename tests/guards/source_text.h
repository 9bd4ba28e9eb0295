// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gekend::guards {

/// A word, number, string literal or punctuation mark of a C++ file; comments and preprocessor lines are left
/// out.
struct Token {
    enum class Kind { Word, Number, Text, Mark };

    Kind kind = Kind::Mark;
    QString text; // of a literal: what stands between the quotes
    int line = 0;

    bool is(const char *mark) const { return kind != Kind::Text && text == QLatin1StringView(mark); }
};

std::vector<Token> tokens(const QString &source);

struct Include {
    QString path;
    bool quoted = false;
    int line = 0;
};

std::vector<Include> includes(const QString &source);

/// Where and what, for the message of a failing guard.
struct Finding {
    QString file;
    int line = 0;
    QString what;
};

QString report(const std::vector<Finding> &findings);

/// Paths relative to the source folder of the files below `folders` whose names match one of `patterns`,
/// sorted.
QStringList filesBelow(const QStringList &folders, const QStringList &patterns);

/// The text of a file named relative to the source folder; fails the test when it cannot be read.
QString sourceOf(const QString &path);

} // namespace gekend::guards
