// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gekend::bench {

/// What this process asked of the disk.
struct Disk {
    qint64 syncs = 0; // fdatasync and fsync
    qint64 bytes = 0; // written, to whatever file
};

/// Counts the system calls of the whole program while it lives; one at a time.
class DiskCounter {
public:
    DiskCounter();
    ~DiskCounter();
    DiskCounter(const DiskCounter &) = delete;
    DiskCounter &operator=(const DiskCounter &) = delete;

    Disk soFar() const;
};

} // namespace gekend::bench
