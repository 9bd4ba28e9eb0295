// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo_file.h"

#include <QTemporaryDir>

#include <memory>

namespace gekend::bench {

/// The wijks that are measured. What takes long to make is kept in a folder and used again by the next run.
class WijkFiles {
public:
    WijkFiles(QString folder, work::DemoSize size);

    /// The demo wijk, closed; planted when it is not there yet. Never to be written to.
    Result<QString> demo();
    /// A copy of the demo to write to; it goes when this goes.
    Result<QString> copyOfDemo(const QString &name);
    /// A path for a new file that goes when this goes.
    QString scratch(const QString &name) const { return m_scratch.filePath(name); }

    Result<store::Connection> connect(const QString &path, store::OpenMode mode) const;
    Result<std::unique_ptr<work::Wijk>> open(const QString &path) const;

    store::OpenOptions options(const QString &path, store::OpenMode mode) const;
    const Clock &clock() const { return m_clock; }
    work::DemoSize size() const { return m_size; }
    const QString &folder() const { return m_folder; }

private:
    Result<void> plant(const QString &path) const;

    QString m_folder;
    work::DemoSize m_size;
    QTemporaryDir m_scratch; // on the disk of the folder: what a sync costs depends on it
    store::SecretBytes m_key;
    FixedClock m_clock;
};

} // namespace gekend::bench
