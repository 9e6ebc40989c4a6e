#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace remit {

/// Why something could not be done, in words a user can act on.
struct Error {
    std::string message;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or why there is none; the names are those of std::expected.
template <class T = std::monostate> class [[nodiscard]] Result {
public:
    Result()
        : m_content(T{})
    {
    }
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_content(std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::move(error))
    {
    }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T& value() { return assertValue(*this); }
    const T& value() const { return assertValue(*this); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const
    {
        assert(!has_value());
        return std::get<1>(m_content);
    }

private:
    template <class Self> static auto& assertValue(Self& self)
    {
        assert(self.has_value());
        return std::get<0>(self.m_content);
    }

    std::variant<T, Error> m_content;
};

} // namespace remit
