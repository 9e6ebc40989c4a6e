#pragma once

#include "core/edits_of_ranges.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

namespace remit {

class ChartView;
class PlanDocument;
class RangeSelection;
struct PasteTarget;
struct TextGrid;

/// What is done to the selected cells: letters, filling, the clipboard, and selecting itself.
class RangeActions : public QObject {
    Q_OBJECT

public:
    RangeActions(PlanDocument& document, ChartView& view, QObject* parent);

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
    std::vector<QAction*> all() const;

    /// Gives the letter to all selected cells, or takes it from all when all have it.
    void toggleLetter(const QString& letter);
    void replaceLetters(const QString& letters);
    void clear();
    /// Is shown plain lines pasted into the first column before they become titles; when it answers true, it has taken
    /// them (a list of who does what, say).
    void setLinesTaker(std::function<bool(const QString&)> taker) { m_takesLines = std::move(taker); }
    /// Moves the other corner of the selection when the key says so; false for other keys.
    bool extendBy(int key, Qt::KeyboardModifiers modifiers);

signals:
    /// Something the user should know, to be shown where it happens.
    void noticed(const QString& message);

private:
    QAction* make(const QString& text, const QKeySequence& key, void (RangeActions::*run)());
    void update();
    void cutCells();
    bool copyCells();
    void pasteBlock();
    void pasteOnlyLetters();
    void pasteBlock(bool lettersOnly);
    void put(const PasteTarget& target, const TextGrid& block);
    void fillDownCells();
    void fillRightCells();
    void fill(bool down);
    void step();
    void selectEverything();
    void selectRows();
    void selectColumns();

    RangeSelection& range() const;
    Cells cells() const;
    QString cellsInWords(const Cells& cells) const;
    PasteTarget pasteTarget() const;

    PlanDocument& m_document;
    ChartView& m_view;
    std::function<bool(const QString&)> m_takesLines;
};

} // namespace remit
