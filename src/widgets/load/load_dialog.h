#pragma once

#include "core/id.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace remit {

class ChartLoads;
class LoadLinesModel;
class NumberField;

/// What a role's hours are made of, with the two figures that change them all: how many people wear it, and how many
/// hours it really takes.
class LoadDialog : public QDialog {
    Q_OBJECT

public:
    LoadDialog(ChartLoads& loads, RoleId role, QWidget* parent = nullptr);

    RoleId role() const;

signals:
    /// Enter or a double click on a line.
    void responsibilityChosen(remit::ResponsibilityId responsibility, remit::RoleId role);
    void factsWanted();

private:
    void fillRoles(RoleId chosen);
    QWidget* makeFields();
    void prepareTable();
    QWidget* makeButtons();
    void refresh();
    void refreshFields();
    void saveHeadcount();
    void saveMeasured();
    void showProblem(const NumberField& field);
    void choose(const QModelIndex& index);

    ChartLoads& m_loads;
    QComboBox* m_roles;
    QLabel* m_sentence;
    NumberField* m_headcount;
    NumberField* m_measured;
    QLabel* m_problem;
    LoadLinesModel* m_lines;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QLabel* m_total;
};

} // namespace remit
