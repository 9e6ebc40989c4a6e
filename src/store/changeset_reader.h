#pragma once

#include "store/tables/table_forms.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

/// Reads changesets of SQLite's session extension without trusting them. The extension itself reads past the end of
/// what it is given, so that nothing from a file reaches it which has not been read here to its end.
namespace remit {

/// A value as a changeset holds it. Text lies in the changeset.
struct ChangesetValue {
    ValueKind kind = ValueKind::unsaid;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text;
};

/// One row that was inserted (only `after` is said), deleted (only `before`) or updated (both, where they differ).
struct ChangedRow {
    static constexpr std::size_t mostColumns = 32;
    using Values = std::array<ChangesetValue, mostColumns>;

    const TableForm* table = nullptr;
    /// SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE.
    int deed = 0;
    Values before;
    Values after;

    /// The values of which the first `table->keyColumns` name the row.
    const Values& key() const;
};

/// Goes over a changeset once, in a time that grows with its length.
class ChangesetReader {
public:
    explicit ChangesetReader(std::span<const std::byte> bytes);

    /// The next row; nothing at the end and where the changeset is not one that a plan can have.
    const ChangedRow* next();
    /// Whether everything up to the end was in order.
    bool isSound() const { return m_sound && m_at == m_bytes.size(); }
    /// Whether a table came more than once, as where changesets follow one another.
    bool isOfSeveral() const { return m_isOfSeveral; }

private:
    bool readTable();
    bool readRow();
    bool readValues(ChangedRow::Values& values);
    bool readValue(ChangesetValue& value);
    bool readText(std::string_view& text);
    std::optional<std::uint64_t> readNumber();
    std::optional<std::size_t> readLength();
    std::optional<unsigned char> readByte();
    bool fits(std::size_t column, const ChangesetValue& value) const;
    bool isWhole() const;

    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_sound = true;
    std::size_t m_columns = 0;
    /// Bit n: table n has had its part.
    std::uint64_t m_seenTables = 0;
    bool m_isOfSeveral = false;
    ChangedRow m_row;
};

/// Whether the changeset is of the form that this program writes for one edit, of tables and columns that a plan has,
/// so that the session extension can be given it. An empty one is not: no edit in a history has one.
bool isSoundChangeset(std::span<const std::byte> bytes);

} // namespace remit
