// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people/bsn_guard.h"

#include "core/base/bsn.h"

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isBsnHeader(const QString &key)
{
    return key.startsWith(u"bsn") || key.endsWith(u"bsn") || key.contains(u"burgerservice") || key == u"sofi"
        || key.contains(u"sofinummer") || key.contains(u"sofinr") || key.contains(u"socialsecuritynumber");
}

/// Numbers that are something else by their own word: of nine digits one in eleven passes the test by chance.
bool isOtherNumber(const QString &key)
{
    for (const QStringView word :
         {u"telefoon",         u"mobiel",       u"phone",    u"klantn",   u"clientn",
          u"relatien",         u"dossiern",     u"zaakn",    u"kvk",      u"medewerkern",
          u"personeelsn",      u"registratien", u"volgn",    u"lidn",     u"polisn",
          u"rekeningn",        u"iban",         u"factuurn", u"ordern",   u"bestelln",
          u"nummeraanduiding", u"vestigingsn",  u"agbcode",  u"bignummer"}) {
        if (key.contains(word))
            return true;
    }
    return key == u"id" || key.endsWith(u"id") || key.startsWith(u"id") || key == u"tel" || key == u"gsm"
        || key.startsWith(u"telnr") || key.startsWith(u"fax") || key.endsWith(u"uuid");
}

bool mostlyBsns(const CsvTable &table, qsizetype firstRow, int column)
{
    constexpr qsizetype kEnough = 1000;
    qsizetype filled = 0;
    qsizetype passing = 0;
    for (qsizetype row = firstRow; row < table.rowCount(); ++row) {
        const QByteArrayView cell = table.field(row, column);
        if (cell.isEmpty())
            continue;
        ++filled;
        // Most columns are no numbers at all: their first letter tells.
        const bool number =
            cell.size() >= 8 && cell.size() <= 13 && cell.front() >= '0' && cell.front() <= '9';
        passing += number && looksLikeBsn(QString::fromUtf8(cell)) ? 1 : 0;
        if (filled == kEnough && passing * 4 < filled)
            return false; // a long column of something else
    }
    return passing > 0 && passing * 2 > filled;
}

} // namespace

Result<void> refusedForBsn(const CsvTable &table, const TableHeader &header)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString text = header.cells.value(column);
        const QString key = headerKey(text);
        if (!isBsnHeader(key) && (isOtherNumber(key) || !mostlyBsns(table, header.row + 1, column)))
            continue;
        const QString name = text.isEmpty() ? u"kolom %1"_s.arg(column + 1) : u"‘%1’"_s.arg(text);
        return denied(
            u"In %1 staan burgerservicenummers. Gekend bewaart die niet, want voor dit werk mag dat niet; er "
            u"is niets ingelezen. Haal de kolom uit het bestand en lees het opnieuw in."_s,
            {name});
    }
    return {};
}

void flagBsn(const QString &text, qint64 row, const QString &column, Report &report)
{
    constexpr qsizetype kShortest = 9;
    if (text.size() >= kShortest && !bsnsIn(text).isEmpty())
        report.warn(row, column,
                    u"In deze tekst staat een getal dat een BSN kan zijn. De tekst is gelezen; haal het "
                    u"getal eruit als "
                    u"het er een is."_s);
}

} // namespace gekend::exchange
