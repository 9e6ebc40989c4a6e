#pragma once

#include "core/id.h"

#include <QDialog>

#include <vector>

class QLabel;
class QTextBrowser;
class QUrl;

namespace remit {

class ChartLoads;
class PlanDocument;

/// What it means that those in these seats are away. It follows the plan and may stay open beside it; what it names
/// leads there.
class AwayDialog : public QDialog {
    Q_OBJECT

public:
    /// `loads` are those of the constellation the seats belong to, and outlive this.
    AwayDialog(const PlanDocument& document, const ChartLoads& loads, std::vector<SeatId> away,
               QWidget* parent = nullptr);

signals:
    void rowWanted(remit::ResponsibilityId row);
    void seatWanted(remit::SeatId seat);

private:
    void display();
    void follow(const QUrl& link);

    const PlanDocument& m_document;
    const ChartLoads& m_loads;
    ConstellationId m_constellation;
    std::vector<SeatId> m_away;
    QLabel* m_headline;
    QTextBrowser* m_story;
};

} // namespace remit
