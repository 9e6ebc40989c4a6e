#pragma once

#include "core/plan.h"

#include <QFrame>
#include <QPointer>

class QKeyEvent;
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
    /// While something is previewed, Enter and Esc are about it wherever the keyboard is in these, but where text is
    /// typed.
    void takeKeysIn(const QList<QWidget*>& places);
    bool isActive() const { return !m_edit.empty(); }
    QString text() const;

signals:
    void activeChanged();

public slots:
    void apply();
    void cancel();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesKeysOf(const QWidget& widget) const;
    bool takeKey(const QKeyEvent& press);
    void leave();
    void showFirstChange(const PlanChange& change);

    PlanDocument& m_document;
    ChartView& m_chart;
    QLabel* m_text;
    QPushButton* m_apply;
    QPushButton* m_cancel;
    QList<QPointer<QWidget>> m_places;
    QString m_label;
    Edit m_edit;
};

} // namespace remit
