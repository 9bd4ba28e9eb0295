// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>
#include <unordered_set>
#include <vector>

namespace gekend::app {

/// A list of values. New values come in as a whole; views hear exactly which rows came, went or changed.
/// `Key` gives each row a number that stays the same while the row is about the same thing.
template <typename Row, qint64 (*Key)(const Row &)> class RowsModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const Row &row(int at) const { return m_rows[size_t(at)]; }
    const std::vector<Row> &rows() const { return m_rows; }
    /// What assistive technology says of a row: only the page has the words for it.
    void setSpoken(std::function<QString(const Row &)> spoken) { m_spoken = std::move(spoken); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool asked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return asked && m_spoken && index.isValid() ? QVariant(m_spoken(row(index.row()))) : QVariant();
    }
    /// The row about that thing, -1 when there is none.
    int rowOf(qint64 key) const
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (Key(m_rows[i]) == key)
                return int(i);
        }
        return -1;
    }

    void setRows(std::vector<Row> rows)
    {
        if (m_rows.empty() || rows.empty())
            return replaceAll(std::move(rows));
        std::unordered_set<qint64> waiting;
        for (const Row &old : m_rows)
            waiting.insert(Key(old));
        size_t at = 0;
        for (size_t next = 0; next < rows.size();) {
            if (at < m_rows.size() && Key(m_rows[at]) == Key(rows[next])) {
                waiting.erase(Key(rows[next]));
                change(at++, std::move(rows[next++]));
            } else if (waiting.contains(Key(rows[next]))) {
                removeUntil(at, Key(rows[next]), waiting);
            } else {
                next = insertFrom(at, rows, next, waiting);
            }
        }
        remove(at, m_rows.size());
    }

private:
    void replaceAll(std::vector<Row> rows)
    {
        if (m_rows.empty() && rows.empty())
            return;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void change(size_t at, Row row)
    {
        if (m_rows[at] == row)
            return;
        m_rows[at] = std::move(row);
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }

    void removeUntil(size_t at, qint64 key, std::unordered_set<qint64> &waiting)
    {
        size_t end = at;
        while (Key(m_rows[end]) != key)
            waiting.erase(Key(m_rows[end++]));
        remove(at, end);
    }

    /// Inserts the run of rows that are not among the old ones; returns where the run ends.
    size_t insertFrom(size_t &at, std::vector<Row> &rows, size_t next,
                      const std::unordered_set<qint64> &waiting)
    {
        size_t end = next;
        while (end < rows.size() && !waiting.contains(Key(rows[end])))
            ++end;
        beginInsertRows({}, int(at), int(at + end - next) - 1);
        m_rows.insert(m_rows.begin() + qsizetype(at), std::make_move_iterator(rows.begin() + qsizetype(next)),
                      std::make_move_iterator(rows.begin() + qsizetype(end)));
        endInsertRows();
        at += end - next;
        return end;
    }

    void remove(size_t from, size_t to)
    {
        if (from >= to)
            return;
        beginRemoveRows({}, int(from), int(to) - 1);
        m_rows.erase(m_rows.begin() + qsizetype(from), m_rows.begin() + qsizetype(to));
        endRemoveRows();
    }

    std::vector<Row> m_rows;
    std::function<QString(const Row &)> m_spoken;
};

} // namespace gekend::app
