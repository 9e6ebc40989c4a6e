#pragma once

#include "core/id.h"
#include "core/plan.h"
#include "widgets/presentation/presentation_page.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace remit {

class ChartFindings;
class ChartLoads;
class ChartModel;
class PresentationChart;

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
    ResponsibilityId row() const { return m_row; }
    RoleId role() const { return m_role; }

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
    QWidget* makeFooter();
    void styleFooter();
    bool takeKey(int key, bool control);
    bool takeMove(int key);
    bool takeArrow(int key);
    bool takeLetter(const QString& typed, bool replaces);
    void setLetters(const Edit& edit, const QString& label);
    void clearLetters();
    void saveQuestion(const QString& typed);
    void step(int by);
    void stepRole(int by);
    void goTo(int at);
    void switchWhole();
    bool switchExtra(int key);
    void refresh();
    QString hint() const;
    int at() const;
    QString cellName() const;

    ChartModel& m_model;
    QStackedWidget* m_stack;
    PresentationPage* m_page;
    PresentationChart* m_chart;
    QWidget* m_footer = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_hint = nullptr;
    std::vector<ResponsibilityId> m_rows;
    ResponsibilityId m_row;
    RoleId m_role;
    PresentationExtras m_extras;
};

} // namespace remit
