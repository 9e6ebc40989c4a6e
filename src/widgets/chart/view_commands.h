#pragma once

#include "model/chart/chart_arrangement.h"

#include <QObject>

class QAction;
class QMenu;
class QPushButton;

namespace remit {

class ChartFindings;
class ChartLoads;
class ChartTable;
class ChartView;
class FilterBar;
class FindField;
class PlanDocument;
class Preferences;
class PresentationWindow;
class Prompts;

/// How the chart is looked at: find, filter, sort, put away, pin, size, presentation. Only what is put away or pinned
/// is an edit of the plan.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    ViewCommands(ChartView& chart, Preferences& preferences, Prompts& prompts);

    struct Actions {
        QAction* find;
        QAction* findNext;
        QAction* findPrevious;
        QAction* filter;
        QAction* sortByPlan;
        QAction* sortByTitle;
        QAction* sortByArea;
        QAction* sortByRole;
        QAction* sortByHours;
        QAction* sortReversed;
        QAction* hideRows;
        QAction* hideRoles;
        QAction* showHidden;
        QAction* pin;
        QAction* zoomIn;
        QAction* zoomOut;
        QAction* zoomReset;
        QAction* compact;
        QAction* present;
    };
    const Actions& actions() const { return m_actions; }

    /// What stands in the tool bar; both are the caller's.
    FindField* makeFindField(QWidget* parent);
    QPushButton* makeFilterButton(QWidget* parent);
    /// What a presentation can show when asked; they outlive this.
    void setSources(const ChartLoads& loads, const ChartFindings& findings);
    FilterBar& filterBar() const { return *m_filterBar; }
    PresentationWindow* presentation() const { return m_presentation; }

    void addToEditMenu(QMenu& menu);
    void addToViewMenu(QMenu& menu);
    void addToRowMenu(QMenu& menu);
    void addToRoleMenu(QMenu& menu);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Something the user should know, to be shown where it happens.
    void noticed(const QString& message);
    void presentationEnded();
    /// Rows are to be sorted by what would not be seen otherwise.
    void hoursWanted();

private:
    QAction* make(const QString& text, const QList<QKeySequence>& keys, void (ViewCommands::*run)());
    void makeActions();
    void makeSortActions();
    void connectChart();
    void updateActions();
    void openFind();
    void findNext();
    void findPrevious();
    void openFilter();
    void sortByPlan();
    void sortByTitle();
    void sortByArea();
    void sortByRole();
    void sortByHours();
    void reverseSort();
    void sortBy(SortBy by, RoleId role = {});
    void hideRows();
    void hideRoles();
    void showHidden();
    void pin();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void zoomTo(double zoom);
    void switchCompact();
    void present();
    void openTitleMenu(const QPoint& globalPosition);
    std::vector<ResponsibilityId> selectedRows() const;
    std::vector<RoleId> selectedRoles() const;
    QString nameOf(RoleId role) const;
    PlanDocument& document() const;

    ChartView& m_chart;
    ChartTable& m_table;
    Preferences& m_preferences;
    Prompts& m_prompts;
    FilterBar* m_filterBar;
    FindField* m_find = nullptr;
    PresentationWindow* m_presentation = nullptr;
    const ChartLoads* m_loads = nullptr;
    const ChartFindings* m_findings = nullptr;
    Actions m_actions{};
};

} // namespace remit
