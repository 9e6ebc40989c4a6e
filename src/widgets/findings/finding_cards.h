#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace remit {

class ChartView;
class FindingCard;
class FindingCommands;
struct Finding;

/// The findings in the inspector: those of the current row and role first, then the weightiest of the others.
class FindingCards : public QWidget {
    Q_OBJECT

public:
    FindingCards(FindingCommands& commands, ChartView& chart, QWidget* parent = nullptr);

    /// The cards that are there, in their order.
    std::vector<FindingCard*> cards() const;
    /// Their height follows from their width: at one nobody gives them, it is not worth laying out all texts.
    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    void listWanted();

public slots:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    std::vector<std::vector<Finding>> shown() const;
    void showCards(const std::vector<std::vector<Finding>>& findings);

    FindingCommands& m_commands;
    ChartView& m_chart;
    QLabel* m_heading;
    QLabel* m_nothing;
    QVBoxLayout* m_down;
    std::vector<FindingCard*> m_cards;
    QPushButton* m_all;
};

} // namespace remit
