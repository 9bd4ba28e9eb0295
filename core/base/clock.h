// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace gekend {

/// Where "now" comes from; tests and the demo bring their own.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment in UTC.
    virtual QDateTime now() const = 0;
    /// The same moment on the wall clock of this machine.
    QDateTime localNow() const { return now().toLocalTime(); }
    QDate today() const { return localNow().date(); }
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// Stands still at one moment until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime at)
        : m_at(std::move(at))
    {
    }
    QDateTime now() const override { return m_at.toUTC(); }
    void set(QDateTime at) { m_at = std::move(at); }
    void advanceSeconds(qint64 seconds) { m_at = m_at.addSecs(seconds); }

private:
    QDateTime m_at;
};

} // namespace gekend
