#pragma once

#include "analysis/checks/read_chart.h"
#include "core/plan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The letters of one constellation as a dense table, each text read once. Used inside analysis only.
namespace remit {

/// Whether a responsibility is part of a constellation.
enum class RowState { absent, leftOut, here };

class LetterSheet {
public:
    /// With a row for each of these responsibilities; `places` says which is where.
    LetterSheet(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                const std::unordered_map<std::int64_t, int>& places);

    ConstellationId constellation() const { return m_constellation; }
    const std::vector<Letter>& scheme() const { return m_scheme; }
    const SchemeReader& reader() const { return m_reader; }
    RowState stateOf(int row) const { return m_states[std::size_t(row)]; }
    /// The places of roles that are in the constellation; in the order given.
    std::vector<int> placesOf(const std::vector<RoleId>& roles) const;
    /// What these roles, by their places, hold in the row: all letters together, and what they mean. Rows that are left
    /// out hold nothing.
    std::string lettersIn(int row, const std::vector<int>& roles) const;
    Involvements meaningIn(int row, const std::vector<int>& roles) const
    {
        Involvements all;
        for (const int role : roles)
            all.add(m_texts[m_cells[cellAt(row, role)]].meaning);
        return all;
    }
    /// How many letters that are at the most.
    int lettersCountedIn(int row, const std::vector<int>& roles) const
    {
        int count = 0;
        for (const int role : roles)
            count += m_texts[m_cells[cellAt(row, role)]].count;
        return count;
    }
    /// Reads one row of the plan again.
    void readRow(const Plan& plan, int row, ResponsibilityId responsibility);

private:
    struct Text {
        std::string letters;
        Involvements meaning;
        int count = 0;
    };
    std::size_t cellAt(int row, int role) const { return std::size_t(row) * m_roleCount + std::size_t(role); }
    std::uint16_t textOf(const std::string& letters);
    void put(int row, const Assignment& assignment);

    ConstellationId m_constellation;
    std::vector<Letter> m_scheme;
    SchemeReader m_reader;
    std::size_t m_roleCount = 0;
    std::unordered_map<std::int64_t, int> m_places;
    std::vector<RowState> m_states;
    /// Places of texts, row by row.
    std::vector<std::uint16_t> m_cells;
    std::vector<Text> m_texts{Text{}};
    std::unordered_map<std::string, std::uint16_t> m_textPlaces;
};

} // namespace remit
