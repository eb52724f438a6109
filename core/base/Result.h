#pragma once

#include <QtCore/QString>

#include <cassert>
#include <utility>
#include <variant>

namespace midback {

/// What kind of thing went wrong; the layer that talks to the person turns it into a sentence.
enum class ErrorCode {
    NotFound,     ///< no such id, file or folder
    Invalid,      ///< input that does not follow its format or rules
    Damaged,      ///< stored data whose checksum or structure does not hold
    NewerFormat,  ///< written by a later Midback
    NotADatabase, ///< a file that is something else
    ReadOnly,     ///< the place cannot be written to
    Locked,       ///< another program holds the data
    Refused,      ///< allowed in principle, but not now or not here
    Io            ///< the system said no: disk full, failed sync, lost file
};

/// An error as a value. `detail` is one plain sentence: what is wrong and what to do.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString detail;
};

/// Either a value or an Error. Reading the one that is not there is a bug in the caller.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    T &value() &
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    /// By value, so that `for (… : load().value())` does not outlive the temporary.
    T value() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const
    {
        assert(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace midback
