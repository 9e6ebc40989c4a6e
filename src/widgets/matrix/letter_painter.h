#pragma once

#include "model/chart/chart_model.h"

#include <QObject>
#include <QPoint>

#include <set>

class QMenu;

namespace remit {

class ChartTable;

/// The cells a letter was dragged over and what would become of them.
struct PaintedCells {
    LetterMark mark;
    /// Whether the letter is taken away, as where the drag began it was already.
    bool takes = false;
    std::set<std::pair<int, int>> cells;

    bool contains(const QModelIndex& index) const { return cells.count({index.row(), index.column()}) > 0; }
    LetterMarks applied(LetterMarks marks) const;
};

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
