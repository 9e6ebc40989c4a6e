#pragma once

#include "store/tables/row_access.h"

#include <array>
#include <cmath>
#include <cstring>

/// The values of a changeset as bytes, as SQLite's session extension writes them.
namespace remit::changeset {

/// How a changeset marks the values it holds. A column that is not said takes one byte.
inline constexpr char unsaid = 0;
inline constexpr char integerValue = 1;
inline constexpr char realValue = 2;
inline constexpr char textValue = 3;
inline constexpr char blobValue = 4;
inline constexpr char nullValue = 5;

inline void appendNumber(std::string& bytes, std::uint64_t value)
{
    std::array<char, 8> highestFirst;
    for (std::size_t byte = 0; byte < highestFirst.size(); ++byte)
        highestFirst[byte] = static_cast<char>(value >> (56 - 8 * byte) & 0xFF);
    bytes.append(highestFirst.data(), highestFirst.size());
}

/// A length as SQLite writes it: seven bits a byte, the highest first.
inline void appendLength(std::string& bytes, std::size_t length)
{
    int shift = 28;
    while (shift > 0 && length >> shift == 0)
        shift -= 7;
    for (; shift > 0; shift -= 7)
        bytes += static_cast<char>((length >> shift & 0x7F) | 0x80);
    bytes += static_cast<char>(length & 0x7F);
}

inline void appendString(std::string& bytes, char kind, std::string_view value)
{
    bytes += kind;
    appendLength(bytes, value.size());
    bytes += value;
}

inline void appendInteger(std::string& bytes, std::int64_t value)
{
    bytes += integerValue;
    appendNumber(bytes, static_cast<std::uint64_t>(value));
}

inline void appendReal(std::string& bytes, double value)
{
    // SQLite stores no other number that is not one, and no sign of zero.
    if (std::isnan(value)) {
        bytes += nullValue;
        return;
    }
    std::uint64_t pattern = 0;
    const double stored = value == 0 ? 0 : value;
    std::memcpy(&pattern, &stored, sizeof pattern);
    bytes += realValue;
    appendNumber(bytes, pattern);
}

template <class Value> void appendValue(std::string& bytes, const Value& value)
{
    if constexpr (rows::IsOptional<Value>::value) {
        if (value)
            appendValue(bytes, *value);
        else
            bytes += nullValue;
    } else if constexpr (rows::IsId<Value>::value) {
        appendInteger(bytes, value.value);
    } else if constexpr (std::is_same_v<Value, bool>) {
        appendInteger(bytes, value ? 1 : 0);
    } else if constexpr (std::is_enum_v<Value>) {
        appendString(bytes, textValue, wordFor(value));
    } else if constexpr (std::is_same_v<Value, double>) {
        appendReal(bytes, value);
    } else {
        appendString(bytes, textValue, value);
    }
}

/// The value as it is in the file, which may be one that Remit would not write.
inline void appendStored(std::string& bytes, const Statement& statement, int column)
{
    switch (sqlite3_column_type(statement.handle(), column)) {
    case SQLITE_INTEGER:
        return appendInteger(bytes, statement.integer(column));
    case SQLITE_FLOAT:
        return appendReal(bytes, statement.real(column));
    case SQLITE_TEXT:
        return appendString(bytes, textValue, statement.text(column));
    case SQLITE_BLOB: {
        const auto blob = statement.blob(column);
        return appendString(bytes, blobValue, {reinterpret_cast<const char*>(blob.data()), blob.size()});
    }
    default:
        bytes += nullValue;
    }
}

} // namespace remit::changeset
