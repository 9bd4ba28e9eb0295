// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/wijk_files.h"

#include "core/store/schema.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kDevice = 7;

store::SecretBytes fixedKey()
{
    return store::SecretBytes::filled(store::kKeyBytes, [](std::span<unsigned char> bytes) {
        std::fill(bytes.begin(), bytes.end(), static_cast<unsigned char>(0x5a));
    });
}

QString madeFolder(const QString &folder)
{
    QDir().mkpath(folder);
    return folder;
}

} // namespace

WijkFiles::WijkFiles(QString folder, work::DemoSize size)
    : m_folder(madeFolder(folder))
    , m_size(size)
    , m_scratch(m_folder + u"/run-XXXXXX"_s)
    , m_key(fixedKey())
    , m_clock(QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC))
{
}

store::OpenOptions WijkFiles::options(const QString &path, store::OpenMode mode) const
{
    return {.path = path, .key = m_key, .mode = mode};
}

Result<store::Connection> WijkFiles::connect(const QString &path, store::OpenMode mode) const
{
    return store::Connection::open(options(path, mode));
}

Result<std::unique_ptr<work::Wijk>> WijkFiles::open(const QString &path) const
{
    return work::Wijk::open({.file = options(path, store::OpenMode::ReadWrite), .device = kDevice}, m_clock);
}

Result<void> WijkFiles::plant(const QString &path) const
{
    std::fprintf(stderr, "planting the demo wijk, once: %s\n", qPrintable(path));
    const QString halfway = scratch(u"planting.gekend"_s);
    auto made = work::makeDemoFile({.file = options(halfway, store::OpenMode::Create), .device = kDevice},
                                   {.size = m_size, .seed = 1, .today = m_clock.today()}, m_clock);
    if (!made)
        return made.error();
    GEKEND_TRY(made->wijk->connection().checkpoint(store::Checkpoint::Truncate));
    made->wijk.reset();
    if (!QFile::rename(halfway, path))
        return ioError(u"De demowijk kan niet op zijn plaats worden gezet: %1"_s, {path});
    return {};
}

Result<QString> WijkFiles::demo()
{
    const QString path =
        u"%1/%2-schema%3.gekend"_s.arg(m_folder, work::keyOf(m_size)).arg(store::currentSchema());
    if (!QFile::exists(path))
        GEKEND_TRY(plant(path));
    return path;
}

Result<QString> WijkFiles::copyOfDemo(const QString &name)
{
    const auto original = demo();
    if (!original)
        return original;
    const QString copy = scratch(name);
    QFile::remove(copy);
    if (!QFile::copy(*original, copy))
        return ioError(u"De demowijk kan niet worden gekopieerd naar %1."_s, {copy});
    return copy;
}

} // namespace gekend::bench
