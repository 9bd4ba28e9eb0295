// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gekend::test {

/// From now on a warning of Qt or of ours ends the test, unless an ExpectedWarning waits for it.
void makeWarningsFatal();

/// While it lives, warnings that hold `part` are let through and counted.
class ExpectedWarning {
public:
    explicit ExpectedWarning(const QString &part);
    ~ExpectedWarning();
    Q_DISABLE_COPY_MOVE(ExpectedWarning)
    int seen() const;
};

} // namespace gekend::test
