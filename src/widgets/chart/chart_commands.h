#pragma once

#include "core/edits/edits_of_ranges.h"
#include "widgets/parts/prompts.h"
#include "widgets/viewing/action_table.h"

#include <QObject>

#include <optional>
#include <vector>

namespace remit {

class ChartModel;
class ChartView;
class PlanDocument;
class RangeSelection;
struct Name;

/// What must be current, in a plan that can be written, for a command to make sense.
enum class Needs { nothing, row, rowOrArea, cell, role };

/// What commands on a chart share: their actions, where the cursor stands, and how things are called in questions and
/// in the undo list.
class ChartCommands : public QObject {
    Q_OBJECT

public:
    ChartCommands(PlanDocument& document, ChartView& view, Prompts& prompts, QObject* parent);

    std::vector<QAction*> all() const { return m_table.all(); }

signals:
    /// Something the user should know, to be shown where it happens.
    void noticed(const QString& message);

protected:
    QAction* add(const QString& text, const QList<QKeySequence>& keys, Needs needs, std::function<void()> run,
                 std::function<QString()> words = {}, std::function<bool()> isTicked = {});
    /// An action that needs something else than a plan that can be written.
    QAction* addLooking(const QString& text, const QList<QKeySequence>& keys, std::function<bool()> isPossible,
                        std::function<void()> run);
    void update() const { m_table.update(); }
    const Plan& plan() const;

    bool has(Needs needs) const;
    bool isOnArea() const;
    RangeSelection& range() const;
    ChartModel& model() const;
    ChartRow::Key row() const;
    Assignment::Key cell() const;
    /// The role of the current column, also where no responsibility is current.
    RoleId columnRole() const;

    /// The selected cells, or the current one; none where no role is current.
    Cells selectedCells() const;

    /// No longer than reads well in a question.
    QString titleOf(ResponsibilityId row) const;

    /// The name as it can be kept; nothing, after saying why, when it cannot.
    std::optional<Name> checked(const std::optional<QString>& typed);
    /// Asks for a text and keeps the answer; while it cannot be written, which the question then says, the answer is
    /// there to try again. `keep` returns false when writing failed. False when the question was given up.
    bool askAndKeep(const QString& title, const QString& label, const QString& initial, TextLines lines,
                    const std::function<bool(const QString&)>& keep);
    /// Whether the cell, or the row where it names no role, is still in the chart after a question; says so when not.
    bool isStillThere(const Assignment::Key& where, const QString& typed);
    void sayGone(const QString& typed);

    PlanDocument& m_document;
    ChartView& m_view;
    Prompts& m_prompts;

private:
    ActionTable m_table;
};

} // namespace remit
