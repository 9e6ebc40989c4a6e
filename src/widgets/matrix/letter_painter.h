#pragma once

#include "widgets/cells/painted_cells.h"

#include <QModelIndex>
#include <QObject>
#include <QPoint>

class QMenu;

namespace remit {

class ChartTable;

/// A letter in the hand: dragging over cells shows it there, letting go writes it, Esc puts it away.
class LetterPainter : public QObject {
    Q_OBJECT

public:
    explicit LetterPainter(ChartTable& table);
    ~LetterPainter() override;

    const QString& letter() const { return m_letter; }
    bool isActive() const { return !m_letter.isEmpty(); }
    /// Takes the letter in the hand; empty puts it away.
    void choose(const QString& letter);
    /// Gives up the stroke, else puts the letter away; false when there is neither.
    bool cancel();
    /// Fills the menu with the letters of the chart.
    void fill(QMenu& menu);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void letterChanged(const QString& letter);
    /// A stroke has ended.
    void painted(const QString& letter, bool takes, const QList<QModelIndex>& cells);

private:
    void begin(const QPoint& globalPosition);
    void moveTo(const QPoint& globalPosition);
    void touch(const QModelIndex& index);
    void finish();
    void endStroke();

    ChartTable& m_table;
    QString m_letter;
    PaintedCells m_stroke;
    bool m_inStroke = false;
    QPoint m_last;
};

} // namespace remit
