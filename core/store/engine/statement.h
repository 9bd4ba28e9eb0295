// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace gekend::store {

class Connection;
struct ConnectionState;
struct PreparedStatement;

/// A prepared statement on loan from its connection's cache; it goes back, reset and empty, when this dies.
/// The first failure sticks and comes out of the call that ends the chain, so binding needs no checks:
/// `db.prepare(kContactById).bind(id.value()).one(readContact)`. Not for sharing between threads.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    ~Statement();

    /// Binds from the next free position on; a statement that has run starts at the first again.
    /// An empty text is an empty text: only std::nullopt, an invalid date and an id that is not valid are
    /// NULL.
    template <typename... Values> Statement &bind(const Values &...values)
    {
        (bindAt(++m_bound, values), ...);
        return *this;
    }
    /// Binds at a position counted from 1.
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64(value)); }
    void bindAt(int index, bool value) { bindAt(index, qint64(value)); }
    void bindAt(int index, double value);
    void bindAt(int index, QStringView text);
    void bindAt(int index, const QString &text) { bindAt(index, QStringView(text)); }
    void bindAt(int index, std::string_view utf8);
    void bindAt(int index, const QByteArray &blob);
    void bindAt(int index, QDate date);
    void bindAt(int index, std::nullopt_t);
    template <typename Tag> void bindAt(int index, Id<Tag> id)
    {
        id.isValid() ? bindAt(index, id.value()) : bindAt(index, std::nullopt);
    }
    template <typename T> void bindAt(int index, const std::optional<T> &value)
    {
        value ? bindAt(index, *value) : bindAt(index, std::nullopt);
    }
    void bindAt(int index, const char *) = delete; // text would become a bool

    /// Goes to the next row; false when there is none, after which the statement may be bound and run again.
    Result<bool> step();
    /// Runs to the end and resets. How many rows it touched is the connection's changes().
    Result<void> exec();
    /// Back to before the first row; what was bound stays until it is bound anew.
    void reset();

    /// The first row as `reader` makes it; NotFound when there is none.
    template <typename Reader> auto one(Reader &&reader)
    {
        using T = Read<Reader>;
        const int code = next();
        Result<T> found = code == kRow ? readRow<T>(reader) : Result<T>(failure(code));
        reset();
        return found;
    }
    /// The first row, or nothing when there is none.
    template <typename Reader> auto optional(Reader &&reader)
    {
        using T = Read<Reader>;
        const int code = next();
        Result<std::optional<T>> found = std::optional<T>();
        if (code == kRow)
            found = readRow<T>(reader).map([](T &&value) { return std::optional<T>(std::move(value)); });
        else if (code != kDone)
            found = failure(code);
        reset();
        return found;
    }
    template <typename Reader> auto all(Reader &&reader)
    {
        using T = Read<Reader>;
        std::vector<T> rows;
        int code = next();
        for (; code == kRow; code = next()) {
            if constexpr (std::is_same_v<std::invoke_result_t<Reader, const Statement &>, T>) {
                rows.push_back(reader(std::as_const(*this)));
            } else {
                Result<T> row = reader(std::as_const(*this));
                if (!row) {
                    reset();
                    return Result<std::vector<T>>(row.error());
                }
                rows.push_back(std::move(*row));
            }
        }
        const bool done = code == kDone;
        Result<std::vector<T>> found = done ? Result<std::vector<T>>(std::move(rows)) : failure(code);
        reset();
        return found;
    }
    /// Calls `visit` with every row. It may return nothing, false to stop early, or a Result<void> that stops
    /// at an error and is passed on.
    template <typename Visit> Result<void> forEach(Visit &&visit)
    {
        using Answer = std::invoke_result_t<Visit, const Statement &>;
        int code = next();
        for (; code == kRow; code = next()) {
            if constexpr (std::is_same_v<Answer, bool>) {
                if (!visit(std::as_const(*this))) {
                    code = kDone;
                    break;
                }
            } else if constexpr (std::is_same_v<Answer, Result<void>>) {
                if (Result<void> answer = visit(std::as_const(*this)); !answer) {
                    reset();
                    return answer;
                }
            } else {
                visit(std::as_const(*this));
            }
        }
        Result<void> ended = code == kDone ? Result<void>() : Result<void>(failure(code));
        reset();
        return ended;
    }

    /// Columns count from 0; NULL reads as 0, an empty text or an invalid date.
    qint64 columnInt64(int column) const;
    int columnInt(int column) const { return int(columnInt64(column)); }
    bool columnBool(int column) const { return columnInt64(column) != 0; }
    double columnDouble(int column) const;
    QString columnText(int column) const;
    /// The text as stored, valid until the next step or reset.
    std::string_view columnUtf8(int column) const;
    QByteArray columnBlob(int column) const;
    /// The bytes as stored, valid until the next step or reset.
    std::string_view columnBytes(int column) const;
    QDate columnDate(int column) const;
    bool isNull(int column) const;
    template <typename IdType> IdType columnId(int column) const { return IdType(columnInt64(column)); }
    std::optional<qint64> columnOptionalInt64(int column) const;
    std::optional<double> columnOptionalDouble(int column) const;
    std::optional<QString> columnOptionalText(int column) const;

    int columnCount() const;
    QString columnName(int column) const;
    int parameterCount() const;
    /// 0 when the statement has no parameter of that name (with its colon).
    int parameterIndex(const char *name) const;
    /// True when running it cannot change the file.
    bool isReadOnly() const;
    /// The first failure so far, also of preparing; none when all is well.
    const std::optional<Error> &error() const { return m_failure; }
    /// For what this facade does not cover; null when preparing failed.
    sqlite3_stmt *handle() const;

private:
    friend class Connection;
    Statement(ConnectionState *owner, PreparedStatement *prepared, bool cached);
    Statement(ConnectionState *owner, Error failure);

    template <typename T> struct Unwrapped {
        using Type = T;
    };
    template <typename T> struct Unwrapped<Result<T>> {
        using Type = T;
    };
    template <typename Reader>
    using Read =
        typename Unwrapped<std::remove_cvref_t<std::invoke_result_t<Reader, const Statement &>>>::Type;

    template <typename T, typename Reader> Result<T> readRow(Reader &reader) const { return reader(*this); }

    static constexpr int kRow = 100; // SQLITE_ROW
    static constexpr int kDone = 101; // SQLITE_DONE
    int next();
    Error failure(int code);
    void check(int code);

    ConnectionState *m_owner;
    PreparedStatement *m_prepared = nullptr;
    std::optional<Error> m_failure;
    int m_bound = 0;
    bool m_cached = false;
};

/// What a reader receives: the current row of a statement.
using Row = Statement;

} // namespace gekend::store
