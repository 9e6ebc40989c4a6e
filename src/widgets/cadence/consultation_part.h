#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace remit {

class ShownWeek;

/// Whether everybody who is asked or told meets those who answer: "31 of 33 pairs", and who does not.
class ConsultationPart : public QWidget {
    Q_OBJECT

public:
    explicit ConsultationPart(ShownWeek& week, QWidget* parent = nullptr);

private:
    void refresh();

    ShownWeek& m_week;
    QLabel* m_count;
    QPushButton* m_without;
    QLabel* m_pairs;
};

} // namespace remit
