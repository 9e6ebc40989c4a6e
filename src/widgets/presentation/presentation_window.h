#pragma once

#include "core/id.h"
#include "widgets/presentation/presentation_cursor.h"
#include "widgets/presentation/presentation_keys.h"
#include "widgets/presentation/presentation_page.h"

#include <QWidget>

class QStackedWidget;

namespace remit {

class ChartFindings;
class ChartLoads;
class ChartModel;
class PresentationChart;
class PresentationFooter;
struct PlanNews;

/// The chart for a room full of people: one responsibility at a time or the whole chart, full screen. Notes, load,
/// hours and findings are off until they are switched on. Letters and questions are changed by key.
class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    PresentationWindow(ChartModel& model, QWidget* parent);

    /// Full screen, at this row and role or the first ones.
    void begin(ResponsibilityId row, RoleId role);
    /// Where load, hours and findings come from; null for nowhere. They outlive the window.
    void setSources(const ChartLoads* loads, const ChartFindings* findings);
    bool showsWholeChart() const;
    ResponsibilityId row() const { return m_cursor.row(); }
    RoleId role() const { return m_cursor.role(); }

signals:
    /// Where it ended.
    void ended(remit::ResponsibilityId row, remit::RoleId role);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool change(const PresentationStep& step);
    bool look(const PresentationStep& step);
    bool go(const PresentationStep& step);
    void askQuestion();
    void switchWhole();
    void switchExtra(bool PresentationExtras::*extra);
    void refresh();
    void style();
    PresentationPlace place() const;
    void tell(const PlanNews& news);

    ChartModel& m_model;
    QStackedWidget* m_stack;
    PresentationPage* m_page;
    PresentationChart* m_chart;
    PresentationFooter* m_footer = nullptr;
    PresentationCursor m_cursor;
    PresentationExtras m_extras;
};

} // namespace remit
