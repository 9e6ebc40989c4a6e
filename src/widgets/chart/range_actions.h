#pragma once

#include "model/exchange/clipboard.h"
#include "widgets/chart/chart_actions.h"
#include "widgets/chart/chart_commands.h"

#include <functional>

namespace remit {

class CellClipboard;

/// What is done to the selected cells: letters, filling, the clipboard, and selecting itself.
class RangeActions : public ChartCommands {
    Q_OBJECT

public:
    /// Puts the action that clears cells under its name.
    RangeActions(PlanDocument& document, ChartView& view, Prompts& prompts, ChartActions& actions, QObject* parent);

    QAction* cut;
    QAction* copy;
    QAction* paste;
    QAction* pasteLetters;
    QAction* fillDown;
    QAction* fillRight;
    QAction* stepLetters;
    QAction* selectAll;
    QAction* selectRow;
    QAction* selectColumn;

    /// Gives the letter to all selected cells, or takes it from all when all have it.
    void toggleLetter(const QString& letter);
    void replaceLetters(const QString& letters);
    /// Is asked before plain lines become titles, and before a table that does not just fit in is refused; when it
    /// answers true, it has taken what is on the clipboard (a list of who does what, say).
    void setPasteTaker(std::function<bool(PastedAs)> taker);
    /// Moves the other corner of the selection when the key says so; false for other keys.
    bool extendBy(int key, Qt::KeyboardModifiers modifiers);

private:
    void clear();
    void step();
    void fill(bool down);
    CellBlock withSource(CellBlock block, bool down) const;
    void selectRows();
    void selectColumns();
    bool isSomewhere() const;

    CellClipboard* m_clipboard;
};

} // namespace remit
