#include "analysis/checks/read_chart.h"

#include "core/letters.h"
#include "core/organisation.h"

#include <algorithm>

namespace remit {

namespace {

/// How many bytes the UTF-8 character takes that begins with this one.
std::size_t lengthOf(std::string_view text, std::size_t at)
{
    std::size_t length = 1;
    while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0U) == 0x80U)
        ++length;
    return length;
}

} // namespace

SchemeReader::SchemeReader(const std::vector<Letter>& scheme)
{
    for (const Letter& each : scheme) {
        Meaning meaning{each.letter, {}};
        for (const Involvement involvement : involvementsOf(each))
            meaning.involvements.add(involvement);
        m_sayable.add(meaning.involvements);
        m_ownerLetter = m_ownerLetter
            || (meaning.involvements.has(Involvement::answers) && meaning.involvements.has(Involvement::does));
        if (each.letter.size() == 1 && static_cast<unsigned char>(each.letter.front()) < m_plain.size())
            m_plain[static_cast<unsigned char>(each.letter.front())] = meaning.involvements;
        m_letters.push_back(std::move(meaning));
    }
}

const SchemeReader::Meaning* SchemeReader::find(std::string_view letter) const
{
    const auto found
        = std::find_if(m_letters.begin(), m_letters.end(), [&](const Meaning& each) { return each.letter == letter; });
    return found == m_letters.end() ? nullptr : &*found;
}

SchemeReader::Reading SchemeReader::read(std::string_view letters) const
{
    Reading reading;
    for (std::size_t at = 0; at < letters.size(); ++reading.letters) {
        const std::size_t length = lengthOf(letters, at);
        const auto byte = static_cast<unsigned char>(letters[at]);
        if (length == 1 && byte < m_plain.size())
            reading.involvements.add(m_plain[byte]);
        else if (const Meaning* meaning = find(letters.substr(at, length)))
            reading.involvements.add(meaning->involvements);
        at += length;
    }
    return reading;
}

void Tally::add(Involvements cell, int times)
{
    for (std::size_t each = 0; each < m_counts.size(); ++each)
        m_counts[each] += cell.has(static_cast<Involvement>(each)) ? times : 0;
    m_filled += times;
    m_onlyInformed += cell.isOnly({Involvement::informed}) ? times : 0;
    m_onlyListening += cell.isOnly(listening) ? times : 0;
}

bool ReadRow::hasAny(int column, Involvements involvements) const
{
    return std::any_of(cells.begin(), cells.end(), [&](const ReadCell& cell) {
        return cell.column == column && cell.involvements.hasAny(involvements);
    });
}

bool ReadColumn::actsAs(std::string_view catalogueRole) const
{
    return remit::actsAs(catalogueKey, standsFor, catalogueRole);
}

std::vector<RoleId> rolesWith(Involvement involvement, const ReadRow& row, const ReadChart& chart)
{
    std::vector<int> columns;
    for (const ReadCell& cell : row.cells) {
        if (cell.involvements.has(involvement))
            columns.push_back(cell.column);
    }
    std::sort(columns.begin(), columns.end());
    std::vector<RoleId> roles;
    roles.reserve(columns.size());
    for (const int column : columns)
        roles.push_back(chart.columns[static_cast<std::size_t>(column)].role);
    return roles;
}

} // namespace remit
