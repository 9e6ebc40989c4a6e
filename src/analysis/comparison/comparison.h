#pragma once

#include "analysis/comparison/compared_columns.h"
#include "analysis/comparison/letter_sheet.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

/// Constellations side by side: what stands in each, and where it differs from one of them, the baseline. Letters are
/// compared by what they mean, so that constellations with different schemes can be.
namespace remit {

/// What is compared with what.
struct ComparisonChoice {
    /// In the order they stand beside each other.
    std::vector<ConstellationId> constellations;
    /// The place of the one that the others are compared with.
    std::size_t baseline = 0;
    ComparedBy by = ComparedBy::roles;

    friend bool operator==(const ComparisonChoice&, const ComparisonChoice&) = default;
};

struct ComparedSide {
    ConstellationId constellation;
    std::vector<ComparedColumn> columns;
};

/// A responsibility of at least one of the constellations.
struct ComparedRow {
    std::optional<AreaId> area;
    ResponsibilityId responsibility;

    friend bool operator==(const ComparedRow&, const ComparedRow&) = default;
};

/// A place in the comparison.
struct ComparedPlace {
    std::size_t side = 0;
    std::size_t column = 0;
    int row = 0;

    friend bool operator==(const ComparedPlace&, const ComparedPlace&) = default;
};

/// Kept up to date row by row.
class Comparison {
public:
    Comparison(const Plan& plan, ComparisonChoice choice);

    /// Takes in a change of the plan. The rows in which anything may differ, or nothing when all was read anew.
    std::optional<std::set<int>> follow(const Plan& plan, const PlanChange& change);

    const ComparisonChoice& choice() const { return m_choice; }
    const std::vector<ComparedSide>& sides() const { return m_sides; }
    /// Those without an area first, then by areas, each in the order of the plan.
    const std::vector<ComparedRow>& rows() const { return m_rows; }
    int rowOf(ResponsibilityId responsibility) const;
    bool isBaseline(std::size_t side) const { return side == m_choice.baseline; }
    RowState stateOf(std::size_t side, int row) const { return m_sheets[side].stateOf(row); }
    const std::vector<Letter>& schemeOf(std::size_t side) const { return m_sheets[side].scheme(); }
    const SchemeReader& readerOf(std::size_t side) const { return m_sheets[side].reader(); }

    std::string letters(const ComparedPlace& place) const;
    /// What stood there in the baseline, in its letters.
    std::string lettersBefore(const ComparedPlace& place) const;
    /// How many letters stand there at the most, and stood there.
    int letterCount(const ComparedPlace& place) const;
    int letterCountBefore(const ComparedPlace& place) const;
    Involvements meaning(const ComparedPlace& place) const;
    Involvements meaningBefore(const ComparedPlace& place) const;
    /// Whether the letters mean something else than in the baseline.
    bool differs(const ComparedPlace& place) const;
    /// Cells of the row that differ, in this constellation or in all.
    int differencesIn(int row, std::size_t side) const;
    int differencesIn(int row) const;
    /// Whether a cell differs, or the row is part of some of the constellations only.
    bool differsIn(int row) const;
    /// How many rows do.
    int differingRows() const { return m_differingRows; }

private:
    /// The places of roles in the sheets, by column.
    struct Places {
        std::vector<int> now;
        std::vector<int> before;
    };
    void readAnew(const Plan& plan);
    void readRows(const Plan& plan);
    void forgetRemoved(const Plan& plan);
    void count(int row);
    bool concernsEverything(const Plan& plan, const PlanChange& change) const;
    bool isCompared(ConstellationId constellation) const;
    bool isOpposed(int row) const;

    ComparisonChoice m_choice;
    std::vector<ComparedSide> m_sides;
    std::vector<ComparedRow> m_rows;
    std::unordered_map<std::int64_t, int> m_rowOf;
    std::vector<LetterSheet> m_sheets;
    std::vector<std::vector<Places>> m_places;
    /// By side and row.
    std::vector<std::vector<int>> m_differences;
    std::vector<bool> m_differs;
    int m_differingRows = 0;
};

} // namespace remit
