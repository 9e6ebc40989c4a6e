#pragma once

#include "analysis/comparison/comparison.h"
#include "model/chart/chart_model.h"

#include <QVariant>

#include <optional>

namespace remit {

class ComparedConstellations;

/// What the cells of the comparison say, by the item roles of `ComparisonTable`.
class ComparisonCells {
public:
    explicit ComparisonCells(const ComparedConstellations& compared)
        : m_compared(compared)
    {
    }

    QVariant band(std::optional<AreaId> area, bool isCollapsed, int role) const;
    /// Of a row of the comparison.
    QVariant title(int row, int role) const;
    QVariant cell(const ComparedPlace& place, int role) const;
    /// Over a column of a side.
    QVariant head(std::size_t side, std::size_t column, int role) const;

private:
    const Comparison& comparison() const;
    const Plan& plan() const;
    LetterMarks marks(const ComparedPlace& place) const;
    QString spokenTitle(int row) const;

    const ComparedConstellations& m_compared;
};

} // namespace remit
