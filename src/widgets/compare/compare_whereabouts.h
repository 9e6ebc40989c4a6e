#pragma once

#include <QVariantMap>

namespace remit {

class CompareCommands;
class CompareGrid;
class ComparedConstellations;
class ComparisonTable;
struct ChangePlace;

/// Where one is on the page of the comparison, to come back to.
class CompareWhereabouts {
public:
    /// All outlive this.
    CompareWhereabouts(ComparedConstellations& compared, ComparisonTable& table, CompareGrid& grid,
                       CompareCommands& commands);

    QVariantMap place() const;
    void returnTo(const QVariantMap& place);
    /// Letters and rows of the constellations that are compared.
    bool canShow(const ChangePlace& place) const;
    void flash(const ChangePlace& place);

private:
    ComparedConstellations& m_compared;
    ComparisonTable& m_table;
    CompareGrid& m_grid;
    CompareCommands& m_commands;
};

} // namespace remit
