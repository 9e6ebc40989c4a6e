#pragma once

#include "core/id.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace remit {

class ComparedConstellations;
class HandoverTable;

/// The way from one constellation to another, to be worked off: each responsibility with a tick when it is handed over,
/// and the weeks both do it. Every change is one step of the plan.
class HandoverDialog : public QDialog {
    Q_OBJECT

public:
    HandoverDialog(ComparedConstellations& compared, ConstellationId before, ConstellationId after,
                   QWidget* parent = nullptr);

    QTableView& view() const { return *m_view; }

signals:
    /// The transition plan is to go out.
    void paperWanted();

private:
    void arrange();
    void showHeadline();
    void addUndoKeys();

    ComparedConstellations& m_compared;
    HandoverTable* m_table;
    QLabel* m_headline;
    QLabel* m_problem;
    QTableView* m_view;
};

} // namespace remit
