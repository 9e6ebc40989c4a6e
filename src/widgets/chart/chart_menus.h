#pragma once

#include "core/edits/edits.h"

#include <QModelIndex>

class QMenu;

namespace remit {

class ChartEditor;
class ChartView;
class PlanDocument;

/// The context menus of the matrix: everything that applies to a cell, a selection, a row or a band.
class ChartMenus {
public:
    ChartMenus(const PlanDocument& document, const ChartView& view, ChartEditor& editor);

    void fill(QMenu& menu, const QModelIndex& index) const;
    /// Of a role's column, which is selected.
    void fillRole(QMenu& menu) const;
    /// The ways to have a row out of the chart, in two groups by what becomes of it.
    void addWaysOut(QMenu& menu) const;
    /// How several share the row: together, everybody attends, or one of those who do it.
    void fillSharing(QMenu& sharing) const;

private:
    void addLetters(QMenu& menu) const;
    void addAreas(QMenu& menu) const;
    void addClipboard(QMenu& menu) const;
    void addRow(QMenu& menu) const;
    void addChoices(QMenu& sharing) const;

    const PlanDocument& m_document;
    const ChartView& m_view;
    ChartEditor& m_editor;
};

} // namespace remit
