// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace gekend {

/// Either a value or the reason there is none. Reading the wrong side is a bug and asserts.
template <typename T> class [[nodiscard]] Result {
public:
    using Value = T;

    Result(T value) // NOLINT: a value is a result
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT: an error is a result
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    T &value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }
    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// The result of `next(value)`, or this error passed on.
    template <typename F> auto andThen(F &&next) && -> std::invoke_result_t<F, T &&>
    {
        if (!ok())
            return error();
        return std::forward<F>(next)(std::move(*this).value());
    }
    template <typename F> auto map(F &&convert) && -> Result<std::invoke_result_t<F, T &&>>
    {
        if (!ok())
            return error();
        return std::forward<F>(convert)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    using Value = void;

    Result() = default;
    Result(Error error) // NOLINT: an error is a result
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace gekend

/// Passes an error on to the caller: GEKEND_TRY(store.write(row));
#define GEKEND_TRY(expression)                                                                               \
    do {                                                                                                     \
        auto &&gekendTried = (expression);                                                                   \
        if (!gekendTried)                                                                                    \
            return gekendTried.error();                                                                      \
    } while (false)
