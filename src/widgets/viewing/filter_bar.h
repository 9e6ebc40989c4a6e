#pragma once

#include "model/chart/chart_filter.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace remit {

class ChartModel;
class FilterMenu;
class FlowLayout;
class PlanDocument;
class Prompts;

/// Above the chart: what it is filtered and sorted by, each thing with a way to let it go, and how many rows are not
/// shown. It is there as long as anything of the chart is out of sight.
class FilterBar : public QFrame {
    Q_OBJECT

public:
    FilterBar(ChartModel& model, Prompts& prompts, QWidget* parent = nullptr);

    /// Shows the bar, puts the cursor into its text, and stays until it is closed.
    void open();
    void close();
    void openMenu();
    FilterMenu& menu() const { return *m_menu; }
    QString countText() const;

signals:
    /// Another part should have the keyboard.
    void left();
    /// The list of what is hidden is wanted.
    void hiddenWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void refresh();
    void showChips();
    void showCounts();
    void addChip(const QString& text, const QString& does, const std::function<void()>& drop);
    void dropCondition(const FilterCondition& condition);
    void dropSort();
    void take(const ChartFilter& filter);
    void takeText(const QString& text);
    void follow(const QString& link);
    void keep();
    void rename(const QString& name);
    void remove(const QString& name);
    QString sortInWords() const;

    ChartModel& m_model;
    Prompts& m_prompts;
    QLineEdit* m_text;
    QPushButton* m_button;
    FilterMenu* m_menu;
    QLabel* m_counts;
    QPushButton* m_close;
    FlowLayout* m_flow;
    std::vector<QPushButton*> m_chips;
    bool m_open = false;
};

} // namespace remit
