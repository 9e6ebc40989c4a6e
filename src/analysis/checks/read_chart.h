#pragma once

#include "analysis/checks/checks.h"
#include "analysis/checks/rule_settings.h"
#include "core/plan.h"

#include <array>
#include <bit>
#include <initializer_list>

/// A chart as the tests of the rules see it: letters are read once, as what they mean. Used inside analysis only.
namespace remit {

/// A set of involvements.
class Involvements {
public:
    constexpr Involvements() noexcept = default;
    constexpr Involvements(std::initializer_list<Involvement> members)
    {
        for (const Involvement each : members)
            add(each);
    }
    constexpr void add(Involvement involvement) { m_bits |= bit(involvement); }
    constexpr void add(Involvements others) { m_bits |= others.m_bits; }
    constexpr bool has(Involvement involvement) const { return (m_bits & bit(involvement)) != 0; }
    constexpr bool hasAny(Involvements others) const { return (m_bits & others.m_bits) != 0; }
    constexpr bool isOnly(Involvements others) const { return m_bits != 0 && (m_bits & ~others.m_bits) == 0; }
    constexpr Involvements both(Involvements others) const { return Involvements(m_bits & others.m_bits); }
    constexpr int size() const { return std::popcount(m_bits); }

    friend constexpr bool operator==(Involvements, Involvements) = default;

private:
    constexpr explicit Involvements(unsigned bits)
        : m_bits(bits)
    {
    }
    static constexpr unsigned bit(Involvement involvement) { return 1U << static_cast<unsigned>(involvement); }

    unsigned m_bits = 0;
};

inline constexpr Involvements listening{Involvement::consulted, Involvement::informed};

/// What the letters of one scheme mean.
class SchemeReader {
public:
    SchemeReader() = default;
    explicit SchemeReader(const std::vector<Letter>& scheme);

    struct Reading {
        Involvements involvements;
        int letters = 0;
    };
    Reading read(std::string_view letters) const;
    /// What any letter of the scheme can say.
    Involvements sayable() const { return m_sayable; }
    /// Whether one letter says both that a role does it and that it answers for it.
    bool hasOwnerLetter() const { return m_ownerLetter; }

private:
    struct Meaning {
        std::string letter;
        Involvements involvements;
    };
    const Meaning* find(std::string_view letter) const;

    std::vector<Meaning> m_letters;
    /// By their one byte, what the letters of plain ASCII mean.
    std::array<Involvements, 128> m_plain{};
    Involvements m_sayable;
    bool m_ownerLetter = false;
};

/// How often each involvement stands in a row or a column.
class Tally {
public:
    int of(Involvement involvement) const { return m_counts[static_cast<std::size_t>(involvement)]; }
    int filled() const { return m_filled; }
    /// Cells that say nothing but that somebody is told.
    int onlyInformed() const { return m_onlyInformed; }
    int onlyListening() const { return m_onlyListening; }
    void add(Involvements cell, int times);

    friend bool operator==(const Tally&, const Tally&) = default;

private:
    std::array<int, Words<Involvement>::list.size()> m_counts{};
    int m_filled = 0;
    int m_onlyInformed = 0;
    int m_onlyListening = 0;
};

struct ReadCell {
    /// The place of its role among the columns.
    int column = 0;
    Involvements involvements;
    int letters = 0;

    friend bool operator==(const ReadCell&, const ReadCell&) = default;
};

struct ReadRow {
    ResponsibilityId responsibility;
    Sharing sharing = Sharing::unstated;
    /// The cells with letters, in no order that counts.
    std::vector<ReadCell> cells;
    Tally tally;
    Horizon horizon = Horizon::none;
    /// The catalogue entry it is linked to, or empty.
    std::string link = {};

    bool hasAny(int column, Involvements involvements) const;
};

struct ReadColumn {
    RoleId role;
    RoleKind kind = RoleKind::other;
    std::string catalogueKey;
    Tally tally;
    /// Catalogue roles it acts as, separated by spaces.
    std::string standsFor = {};
    /// Its hours are told by its seats.
    bool seated = false;

    /// Whether it is this role of the catalogue or acts as it.
    bool actsAs(std::string_view catalogueRole) const;
};

/// What the rows and columns are part of.
struct ReadChart {
    ConstellationId constellation;
    SchemeReader scheme;
    /// In the order of the constellation, hidden roles included.
    std::vector<ReadColumn> columns;
    /// How many rows are read.
    int rows = 0;
    /// It tells how another constellation is really lived.
    bool isLived = false;

    int roleCount() const { return static_cast<int>(columns.size()); }
};

/// The roles whose cells of the row have the involvement, in the order of the chart.
std::vector<RoleId> rolesWith(Involvement involvement, const ReadRow& row, const ReadChart& chart);

} // namespace remit
