#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;

namespace remit {

class CompareCommands;
class ComparisonTable;

/// The bar above the grid: only what differs or all, by whom, and what the frames mean.
class CompareBar : public QWidget {
    Q_OBJECT

public:
    CompareBar(ComparisonTable& table, CompareCommands& commands, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeFilter();
    void refresh();
    void showFilter();
    void showLegend();

    ComparisonTable& m_table;
    QTabBar* m_rows;
    QTabBar* m_by;
    QPushButton* m_filter;
    QLabel* m_legend;
    QString m_legendText;
};

} // namespace remit
