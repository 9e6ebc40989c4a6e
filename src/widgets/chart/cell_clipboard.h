#pragma once

#include "core/id.h"
#include "model/exchange/clipboard.h"

#include <QObject>

#include <functional>

namespace remit {

class ChartView;
class PlanDocument;
class RangeSelection;
struct PasteTarget;
struct TextGrid;

enum class Pasting { all, lettersOnly };

/// Cut, copy and paste of selected cells, as spreadsheets write them.
class CellClipboard : public QObject {
    Q_OBJECT

public:
    CellClipboard(PlanDocument& document, ChartView& view, QObject* parent);

    /// False when there is nothing to copy, which it says.
    bool copy();
    void cut();
    void paste(Pasting what);
    /// See RangeActions.
    void setPasteTaker(std::function<bool(PastedAs)> taker) { m_taker = std::move(taker); }

signals:
    /// Something the user should know, to be shown where it happens.
    void noticed(const QString& message);

private:
    bool isTaken(PastedAs what) const { return m_taker && m_taker(what); }
    bool isLookedOver(const PasteTarget& target, const TextGrid& block) const;
    void put(const PasteTarget& target, const TextGrid& block);
    PasteTarget pasteTarget() const;
    RangeSelection& range() const;

    PlanDocument& m_document;
    ChartView& m_view;
    std::function<bool(PastedAs)> m_taker;
};

} // namespace remit
