// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/import/import.h"
#include "tests/support/dump.h"
#include "tests/support/temp_wijk.h"

#include <QFile>

namespace gekend::test {

/// One kind of import, as the command line calls it.
using Importer = Result<work::ImportOutcome> (*)(work::Wijk &, const QString &, const work::ImportOptions &);

/// A wijk, and a folder for the files that are brought into it.
class ImportWijk : public TempWijk {
public:
    /// Writes a file and returns its path.
    QString file(const QString &name, const QByteArray &bytes)
    {
        QString path = m_files.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }

    QByteArray dump() { return dumpOf((**this).database()); }

    /// An import that must succeed.
    work::ImportOutcome run(Importer import, const QString &path, const work::ImportOptions &options = {})
    {
        auto outcome = import(**this, path, options);
        REQUIRE_OK(outcome);
        const qint64 counted = outcome->added + outcome->changed + outcome->unchanged + outcome->skipped;
        CHECK(counted == outcome->read);
        return *outcome;
    }
    /// The same of a file with these bytes.
    work::ImportOutcome bring(Importer import, const QByteArray &bytes,
                              const work::ImportOptions &options = {})
    {
        return run(import, file(QStringLiteral("lijst.csv"), bytes), options);
    }

    /// The sentence an import is refused with; the wijk must be as it was.
    QString refusal(Importer import, const QString &path, const work::ImportOptions &options = {})
    {
        const QByteArray before = dump();
        const auto outcome = import(**this, path, options);
        REQUIRE_FALSE(outcome);
        CHECK((dump() == before)); // too long to print
        return sentence(outcome.error());
    }

    void undo() { REQUIRE_OK((**this).database().undo(store::Database::Reach::Sitting, (**this).me())); }
    void redo() { REQUIRE_OK((**this).database().redo((**this).me())); }

    /// What every import promises on a file that brings something in: a dry run counts the same and keeps
    /// nothing, a second run changes nothing, undo and redo give back the same bytes.
    void checkPromises(Importer import, const QString &path, const work::ImportOptions &options = {})
    {
        const QByteArray before = dump();
        work::ImportOptions rehearsal = options;
        rehearsal.dryRun = true;
        const work::ImportOutcome rehearsed = run(import, path, rehearsal);
        CHECK_FALSE(rehearsed.change.isValid());
        CHECK((dump() == before)); // too long to print

        const work::ImportOutcome first = run(import, path, options);
        CHECK(first.change.isValid());
        CHECK(first.added == rehearsed.added);
        CHECK(first.changed == rehearsed.changed);
        CHECK(first.unchanged == rehearsed.unchanged);
        CHECK(first.report == rehearsed.report);
        const QByteArray after = dump();
        CHECK((after != before));

        const work::ImportOutcome second = run(import, path, options);
        CHECK(second.added == 0);
        CHECK(second.changed == 0);
        CHECK(second.unchanged == first.added + first.changed + first.unchanged);
        CHECK_FALSE(second.change.isValid());
        CHECK((dump() == after));

        undo();
        CHECK((dump() == before)); // too long to print
        redo();
        CHECK((dump() == after));
    }

private:
    QTemporaryDir m_files;
};

/// The path of a real file beside the checkout; empty, with a warning, where those are absent.
inline QString sharedPath(const QString &name)
{
    QString path = QStringLiteral(GEKEND_SOURCE_DIR "/../shared/data/") + name;
    if (QFile::exists(path))
        return path;
    WARN("skipped: no " << path.toStdString());
    return {};
}

} // namespace gekend::test
