#pragma once

#include "core/letters.h"
#include "model/chart/chart_preview.h"
#include "model/chart/shown_chart.h"

#include <QMetaType>
#include <QVariant>
#include <QVector>

namespace remit {

class ChartFindings;
class ChartLoads;

/// A letter in a cell and what it does to the one who holds it.
struct LetterMark {
    QString letter;
    Involvement involvement = Involvement::informed;

    friend bool operator==(const LetterMark&, const LetterMark&) = default;
};
using LetterMarks = QVector<LetterMark>;

/// What was typed into a row of this kind, draft or ready, and could not be saved.
struct UnsavedTitle {
    ChartRowKind kind;
    QString title;
};

/// What is laid over the plan in the matrix; null for what is not shown.
struct ChartOverlay {
    const ChartFindings* findings = nullptr;
    /// Loads of the roles, in their heads.
    const ChartLoads* loads = nullptr;
    /// What each row costs.
    const ChartLoads* efforts = nullptr;
    std::optional<ChartPreview> preview = {};
    std::optional<UnsavedTitle> unsaved = {};
};

/// What each cell of the matrix says, by the item roles of `ChartModel`.
class ChartCells {
public:
    /// All are referred to.
    ChartCells(const Plan& plan, const ShownChart& shown, const ChartOverlay& overlay);

    /// The plan as it is shown: as it would be, in a preview.
    const Plan& plan() const;
    /// Once the letters of the constellation may differ.
    void readScheme();
    /// Letters of this constellation's scheme as they are painted.
    LetterMarks marksOf(std::string_view letters) const;
    QVariant at(int row, int column, int itemRole) const;
    QVariant head(int column, int itemRole) const;

private:
    QVariant band(const ChartEntry& entry, int itemRole) const;
    QVariant title(const ChartEntry& entry, int itemRole) const;
    QVariant row(const ChartEntry& entry, int itemRole) const;
    QVariant cell(const ChartEntry& entry, RoleId role, int itemRole) const;
    QString question(ResponsibilityId responsibility, RoleId role) const;
    QVariant effort(const ChartEntry& entry, int itemRole) const;
    QVariant load(RoleId role, int itemRole) const;
    QString spokenHead(const Role& role) const;
    QString headToolTip(const Role& role) const;
    QString belowHead(const Role& role, const QString& shortName) const;
    QVariant finding(ResponsibilityId responsibility, RoleId role, int itemRole) const;
    QString withFindings(const QString& spoken, ResponsibilityId responsibility, RoleId role) const;
    bool isChanged(const ChartEntry& entry, RoleId role) const;

    const Plan& m_plan;
    const ShownChart& m_shown;
    const ChartOverlay& m_overlay;
    std::vector<Letter> m_scheme;
};

} // namespace remit

Q_DECLARE_METATYPE(remit::LetterMarks)
