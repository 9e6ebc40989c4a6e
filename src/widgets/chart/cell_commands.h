#pragma once

#include "widgets/chart/chart_actions.h"
#include "widgets/chart/chart_commands.h"

namespace remit {

class LetterPainter;

/// What goes with the current cell besides its letters, and letters painted over cells by mouse.
class CellCommands : public ChartCommands {
    Q_OBJECT

public:
    /// Puts its actions under their names.
    CellCommands(PlanDocument& document, ChartView& view, Prompts& prompts, LetterPainter& painter,
                 ChartActions& actions, QObject* parent);

    void editNote();
    /// About the row when no role is current.
    void askQuestion();

private:
    void paintCells(const QString& letter, bool takes, const QList<QModelIndex>& painted);
};

} // namespace remit
