#pragma once

#include "core/id.h"
#include "report/output/chart_output.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace remit {

class Plan;
class PreviewPane;

/// What is to go out, as it is chosen now.
struct ExportOrder {
    std::vector<ConstellationId> constellations;
    ExportFormat format = ExportFormat::pdf;
    ExportContent content;
    /// Why it cannot go out, as a sentence; empty when it can.
    QString obstacle;
    /// What it is taken from; the dialog's own, which does not change while it is open.
    const Plan* plan = nullptr;
};

/// Shows what is to go out while it is being chosen: soon after each choice, piece by piece, and given up when
/// something else is wanted meanwhile.
class ExportPreviewer : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    ExportPreviewer(const Result<ExportKnowledge>& knowledge, PreviewPane& pane, std::function<ExportOrder()> order,
                    QObject* parent);

    /// After a moment, in which the next choice may be made.
    void showSoon() { m_soon.start(); }
    void showNow();
    /// Nothing is laid out meanwhile.
    void setPaused(bool paused);

private:
    void show();
    void showPages(const ExportOrder& order);
    /// What is said of the pages that are shown.
    static QString noteOn(const ExportOrder& order);
    static int meetingsWithoutTime(const ExportOrder& order);

    const Result<ExportKnowledge>& m_knowledge;
    PreviewPane& m_pane;
    std::function<ExportOrder()> m_order;
    QTimer m_soon;
    QElapsedTimer m_lastLook;
    bool m_isShowing = false;
    bool m_isPaused = false;
};

} // namespace remit
