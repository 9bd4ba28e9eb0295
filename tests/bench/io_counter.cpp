// SPDX-License-Identifier: GPL-3.0-or-later
// The engine is linked into this program, so it calls these instead of the C library's. Each counts and
// passes the call on to the kernel.
#include "tests/bench/io_counter.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

namespace {

std::atomic<bool> counting = false;
std::atomic<qint64> syncs = 0;
std::atomic<qint64> bytes = 0;

int synced(long answer)
{
    if (counting)
        ++syncs;
    return static_cast<int>(answer);
}

ssize_t written(long answer)
{
    if (counting && answer > 0)
        bytes += answer;
    return answer;
}

} // namespace

extern "C" {

int fdatasync(int file)
{
    return synced(::syscall(SYS_fdatasync, file));
}

int fsync(int file)
{
    return synced(::syscall(SYS_fsync, file));
}

ssize_t write(int file, const void *data, size_t size)
{
    return written(::syscall(SYS_write, file, data, size));
}

ssize_t pwrite(int file, const void *data, size_t size, off_t at)
{
    return written(::syscall(SYS_pwrite64, file, data, size, at));
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t at)
{
    return written(::syscall(SYS_pwrite64, file, data, size, at));
}

} // extern "C"

namespace gekend::bench {

DiskCounter::DiskCounter()
{
    syncs = 0;
    bytes = 0;
    counting = true;
}

DiskCounter::~DiskCounter()
{
    counting = false;
}

Disk DiskCounter::soFar() const
{
    return {.syncs = syncs, .bytes = bytes};
}

} // namespace gekend::bench
