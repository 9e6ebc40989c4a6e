#include "store/changeset_reader.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <sqlite3.h>

namespace remit {

const ChangedRow::Values& ChangedRow::key() const
{
    return deed == SQLITE_INSERT ? after : before;
}

ChangesetReader::ChangesetReader(std::span<const std::byte> bytes)
    : m_bytes(reinterpret_cast<const char*>(bytes.data()), bytes.size())
{
}

const ChangedRow* ChangesetReader::next()
{
    if (!m_sound || m_at == m_bytes.size())
        return nullptr;
    if (m_bytes[m_at] == 'T')
        m_sound = readTable();
    // A table without a row is none that anybody would have written.
    m_sound = m_sound && m_row.table != nullptr && readRow();
    return m_sound ? &m_row : nullptr;
}

bool ChangesetReader::readTable()
{
    ++m_at;
    const auto columns = readLength();
    if (!columns || *columns > ChangedRow::mostColumns || m_bytes.size() - m_at < *columns)
        return false;
    const std::string_view keys = m_bytes.substr(m_at, *columns);
    m_at += *columns;
    const std::size_t end = m_bytes.find('\0', m_at);
    if (end == std::string_view::npos)
        return false;
    const std::string_view name = m_bytes.substr(m_at, end - m_at);
    m_at = end + 1;
    const auto forms = tableForms();
    const auto form = std::find_if(forms.begin(), forms.end(), [&](const auto& each) { return each.name == name; });
    if (form == forms.end() || *columns < form->fewestColumns || *columns > form->columns.size())
        return false;
    for (std::size_t column = 0; column < *columns; ++column) {
        if (static_cast<std::size_t>(keys[column]) != (column < form->keyColumns ? column + 1 : 0))
            return false;
    }
    const auto bit = std::uint64_t{1} << (form - forms.begin());
    m_isOfSeveral = m_isOfSeveral || (m_seenTables & bit) != 0;
    m_seenTables |= bit;
    m_row.table = &*form;
    m_columns = *columns;
    return true;
}

bool ChangesetReader::readRow()
{
    const auto deed = readByte();
    const auto indirect = readByte();
    if (!deed || !indirect || *indirect > 1)
        return false;
    if (*deed != SQLITE_INSERT && *deed != SQLITE_UPDATE && *deed != SQLITE_DELETE)
        return false;
    m_row.deed = *deed;
    m_row.before.fill({});
    m_row.after.fill({});
    return (m_row.deed == SQLITE_INSERT || readValues(m_row.before))
        && (m_row.deed == SQLITE_DELETE || readValues(m_row.after)) && isWhole();
}

/// Whether each column is said where the deed needs it, and nowhere else.
bool ChangesetReader::isWhole() const
{
    const bool isUpdate = m_row.deed == SQLITE_UPDATE;
    bool changesSomething = !isUpdate;
    for (std::size_t column = 0; column < m_columns; ++column) {
        const bool saidBefore = m_row.before[column].kind != ValueKind::unsaid;
        const bool saidAfter = m_row.after[column].kind != ValueKind::unsaid;
        if (!isUpdate) {
            if (!saidBefore && !saidAfter)
                return false;
        } else if (column < m_row.table->keyColumns) {
            if (!saidBefore || saidAfter)
                return false;
        } else {
            if (saidBefore != saidAfter)
                return false;
            changesSomething = changesSomething || saidAfter;
        }
    }
    return changesSomething;
}

bool ChangesetReader::readValues(ChangedRow::Values& values)
{
    for (std::size_t column = 0; column < m_columns; ++column) {
        if (!readValue(values[column]) || !fits(column, values[column]))
            return false;
    }
    return true;
}

bool ChangesetReader::fits(std::size_t column, const ChangesetValue& value) const
{
    const ColumnForm& form = m_row.table->columns[column];
    if (value.kind == ValueKind::unsaid)
        return true;
    if (value.kind == ValueKind::absent)
        return form.mayBeAbsent;
    if (value.kind != form.kind)
        return false;
    switch (value.kind) {
    case ValueKind::integer:
        return value.integer >= form.least;
    case ValueKind::real:
        return std::isfinite(value.real);
    default:
        return column >= m_row.table->keyColumns || isPlainText(value.text);
    }
}

bool ChangesetReader::readValue(ChangesetValue& value)
{
    const auto kind = readByte();
    if (!kind || *kind > static_cast<unsigned char>(ValueKind::absent))
        return false;
    value.kind = static_cast<ValueKind>(*kind);
    switch (value.kind) {
    case ValueKind::integer:
    case ValueKind::real: {
        const auto number = readNumber();
        if (!number)
            return false;
        value.integer = static_cast<std::int64_t>(*number);
        std::memcpy(&value.real, &*number, sizeof value.real);
        return true;
    }
    case ValueKind::text:
    case ValueKind::blob:
        return readText(value.text);
    default:
        return true;
    }
}

bool ChangesetReader::readText(std::string_view& text)
{
    const auto length = readLength();
    if (!length || *length > m_bytes.size() - m_at)
        return false;
    text = m_bytes.substr(m_at, *length);
    m_at += *length;
    return true;
}

std::optional<std::uint64_t> ChangesetReader::readNumber()
{
    if (m_bytes.size() - m_at < 8)
        return std::nullopt;
    std::uint64_t number = 0;
    for (int count = 0; count < 8; ++count)
        number = number << 8 | static_cast<unsigned char>(m_bytes[m_at++]);
    return number;
}

/// Seven bits a byte, the highest first; no length of ours takes more than five bytes.
std::optional<std::size_t> ChangesetReader::readLength()
{
    std::uint64_t length = 0;
    for (int count = 0; count < 5; ++count) {
        const auto byte = readByte();
        if (!byte)
            return std::nullopt;
        length = length << 7 | (*byte & 0x7FU);
        if ((*byte & 0x80U) == 0)
            return length;
    }
    return std::nullopt;
}

std::optional<unsigned char> ChangesetReader::readByte()
{
    if (m_at >= m_bytes.size())
        return std::nullopt;
    return static_cast<unsigned char>(m_bytes[m_at++]);
}

bool isSoundChangeset(std::span<const std::byte> bytes)
{
    ChangesetReader reader(bytes);
    while (reader.next() != nullptr) { }
    return !bytes.empty() && reader.isSound() && !reader.isOfSeveral();
}

} // namespace remit
