#pragma once

#include "widgets/viewing/action_table.h"
#include "widgets/viewing/view_actions.h"

#include <QObject>

class QMenu;
class QPushButton;

namespace remit {

class ArrangingCommands;
class ChartFindings;
class ChartLoads;
class ChartView;
class FilterBar;
class FindField;
class Preferences;
class Presenting;
class PresentationWindow;
class Prompts;
class SizeCommands;

/// How the chart is looked at: what is found, arranged, large and presented, and where that stands in menus and the
/// tool bar.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    ViewCommands(ChartView& chart, Preferences& preferences, Prompts& prompts);

    using Actions = ViewActions;
    const Actions& actions() const { return m_actions; }

    /// What stands in the tool bar; both are the caller's.
    FindField* makeFindField(QWidget* parent);
    QPushButton* makeFilterButton(QWidget* parent);
    /// What a presentation can show when asked; they outlive this.
    void setSources(const ChartLoads& loads, const ChartFindings& findings);
    FilterBar& filterBar() const;
    PresentationWindow* presentation() const;

    void addToEditMenu(QMenu& menu);
    void addToViewMenu(QMenu& menu);
    void addToRowMenu(QMenu& menu);
    void addToRoleMenu(QMenu& menu);

signals:
    /// Something the user should know, to be shown where it happens.
    void noticed(const QString& message);
    /// Rows are to be sorted by what would not be seen otherwise.
    void hoursWanted();

private:
    void openTitleMenu(const QPoint& globalPosition);

    ChartView& m_chart;
    ActionTable m_table;
    ViewActions m_actions;
    ArrangingCommands* m_arranging;
    SizeCommands* m_size;
    Presenting* m_presenting;
    FindField* m_find = nullptr;
};

} // namespace remit
