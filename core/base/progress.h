// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace gekend {

/// How a long job reports and is stopped. Both sides are optional; `report` is called on the job's thread.
struct Progress {
    std::function<void(qint64 done, qint64 total)> report; // total 0: not known
    std::stop_token stop;

    void at(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    bool cancelled() const { return stop.stop_requested(); }
};

} // namespace gekend
