#pragma once

#include "core/id.h"

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
    void setLinesTaker(std::function<bool(const QString&)> taker) { m_takesLines = std::move(taker); }

signals:
    /// Something the user should know, to be shown where it happens.
    void noticed(const QString& message);

private:
    void put(const PasteTarget& target, const TextGrid& block);
    PasteTarget pasteTarget() const;
    RangeSelection& range() const;

    PlanDocument& m_document;
    ChartView& m_view;
    std::function<bool(const QString&)> m_takesLines;
};

} // namespace remit
