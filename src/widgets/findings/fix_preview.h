#pragma once

#include "core/plan.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace remit {

class ChartView;
class PlanDocument;

/// A line over the edge of the chart while a change is only previewed in it: what it is, Apply and Cancel.
class FixPreview : public QFrame {
    Q_OBJECT

public:
    FixPreview(PlanDocument& document, ChartView& chart, QWidget* parent = nullptr);

    /// Shows the chart as the edit would leave it; `label` names the step for the undo list.
    void preview(const QString& label, const Edit& edit);
    bool isActive() const { return !m_edit.empty(); }
    QString text() const;

signals:
    void activeChanged();

public slots:
    void apply();
    void cancel();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool takeKey(int key);
    void leave();
    void showFirstChange(const PlanChange& change);

    PlanDocument& m_document;
    ChartView& m_chart;
    QLabel* m_text;
    QPushButton* m_apply;
    QString m_label;
    Edit m_edit;
};

} // namespace remit
