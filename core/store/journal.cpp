// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPartBytes = 1'000'000;

// A part is an array of blocks; a block is [table, columns, ranges, updated, deleted].
class Packer {
public:
    std::vector<QByteArray> pack(const NetEffect &effect)
    {
        open();
        for (const TableEffect &table : effect.tables)
            packTable(table);
        close();
        return std::move(m_parts);
    }

private:
    void open()
    {
        m_bytes.clear();
        m_writer = std::make_unique<QCborStreamWriter>(&m_bytes);
        m_writer->startArray();
    }

    void close()
    {
        m_writer->endArray();
        m_writer.reset();
        m_parts.push_back(m_bytes);
    }

    void packTable(const TableEffect &table)
    {
        auto updated = table.updated.begin();
        auto deleted = table.deleted.begin();
        bool first = true;
        while (first || updated != table.updated.end() || deleted != table.deleted.end()) {
            m_writer->startArray(5);
            m_writer->appendTextString(table.table.constData(), table.table.size());
            packColumns(table);
            packRanges(first ? table.inserted : std::vector<IdRange>());
            first = false;
            packRows(updated, table.updated.end());
            packRows(deleted, table.deleted.end());
            m_writer->endArray();
            if (m_bytes.size() >= kPartBytes) {
                close();
                open();
            }
        }
    }

    void packColumns(const TableEffect &table)
    {
        const bool needed = !table.updated.empty() || !table.deleted.empty();
        m_writer->startArray(needed ? table.columns.size() : 0);
        if (needed) {
            for (const QByteArray &column : table.columns)
                m_writer->appendTextString(column.constData(), column.size());
        }
        m_writer->endArray();
    }

    void packRanges(const std::vector<IdRange> &ranges)
    {
        m_writer->startArray(ranges.size() * 3);
        for (const IdRange &range : ranges) {
            m_writer->append(range.first);
            m_writer->append(range.last - range.first);
            m_writer->append(range.count);
        }
        m_writer->endArray();
    }

    template <typename It> void packRows(It &row, It end)
    {
        m_writer->startArray();
        for (; row != end && m_bytes.size() < kPartBytes; ++row) {
            m_writer->startArray(1 + row->cells.size() * 2);
            m_writer->append(row->id);
            for (const auto &[column, cell] : row->cells) {
                m_writer->append(qint64(column));
                packCell(cell);
            }
            m_writer->endArray();
        }
        m_writer->endArray();
    }

    void packCell(const Cell &cell)
    {
        if (const auto *number = std::get_if<qint64>(&cell))
            m_writer->append(*number);
        else if (const auto *real = std::get_if<double>(&cell))
            m_writer->append(*real);
        else if (const auto *text = std::get_if<Utf8>(&cell))
            m_writer->appendTextString(text->bytes.constData(), text->bytes.size());
        else if (const auto *blob = std::get_if<QByteArray>(&cell))
            m_writer->appendByteString(blob->constData(), blob->size());
        else
            m_writer->appendNull();
    }

    QByteArray m_bytes;
    std::unique_ptr<QCborStreamWriter> m_writer;
    std::vector<QByteArray> m_parts;
};

Cell cellFrom(const QCborValue &value)
{
    if (value.isInteger())
        return value.toInteger();
    if (value.isDouble())
        return value.toDouble();
    if (value.isString())
        return Utf8{value.toString().toUtf8()};
    if (value.isByteArray())
        return value.toByteArray();
    return std::monostate();
}

std::vector<RowImage> rowsFrom(const QCborArray &rows)
{
    std::vector<RowImage> images;
    images.reserve(size_t(rows.size()));
    for (const QCborValue &value : rows) {
        const QCborArray row = value.toArray();
        RowImage image{.id = row.first().toInteger()};
        for (qsizetype i = 1; i + 1 < row.size(); i += 2)
            image.cells.emplace_back(int(row.at(i).toInteger()), cellFrom(row.at(i + 1)));
        images.push_back(std::move(image));
    }
    return images;
}

TableEffect &tableIn(NetEffect &effect, const QByteArray &name)
{
    for (TableEffect &table : effect.tables) {
        if (table.table == name)
            return table;
    }
    return effect.tables.emplace_back(TableEffect{.table = name});
}

void addBlock(NetEffect &effect, const QCborArray &block)
{
    TableEffect &table = tableIn(effect, block.at(0).toString().toUtf8());
    if (table.columns.empty()) {
        for (const QCborValue &column : block.at(1).toArray())
            table.columns.push_back(column.toString().toUtf8());
    }
    const QCborArray ranges = block.at(2).toArray();
    for (qsizetype i = 0; i + 2 < ranges.size(); i += 3) {
        const qint64 first = ranges.at(i).toInteger();
        table.inserted.push_back({first, first + ranges.at(i + 1).toInteger(), ranges.at(i + 2).toInteger()});
    }
    std::ranges::move(rowsFrom(block.at(3).toArray()), std::back_inserter(table.updated));
    std::ranges::move(rowsFrom(block.at(4).toArray()), std::back_inserter(table.deleted));
}

} // namespace

std::vector<QByteArray> packed(const NetEffect &effect)
{
    return Packer().pack(effect);
}

Result<NetEffect> unpacked(const std::vector<QByteArray> &parts)
{
    NetEffect effect;
    for (const QByteArray &part : parts) {
        QCborParserError problem;
        const QCborValue blocks = QCborValue::fromCbor(part, &problem);
        if (problem.error != QCborError::NoError || !blocks.isArray())
            return corrupt(
                u"De geschiedenis van deze wijziging is beschadigd; ze kan niet worden teruggedraaid. "
                "De gegevens zelf zijn niet geraakt."_s);
        for (const QCborValue &block : blocks.toArray()) {
            if (block.toArray().size() != 5)
                return corrupt(u"De geschiedenis van deze wijziging is beschadigd; ze kan niet worden "
                               "teruggedraaid. De gegevens zelf zijn niet geraakt."_s);
            addBlock(effect, block.toArray());
        }
    }
    return effect;
}

std::vector<ChangeSet::Table> touchedIn(const NetEffect &effect)
{
    std::vector<ChangeSet::Table> tables;
    for (const TableEffect &from : effect.tables) {
        ChangeSet::Table table{.name = from.table, .inserted = from.inserted};
        for (const RowImage &row : from.updated)
            table.updated.push_back(row.id);
        for (const RowImage &row : from.deleted)
            table.deleted.push_back(row.id);
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace gekend::store
