#pragma once

#include <QVector>
#include <QWidget>

class QHeaderView;

namespace remit {

class ComparedConstellations;
class ComparisonTable;

/// The names of the constellations above their columns; they stay in sight while the columns scroll.
class GroupHeads : public QWidget {
    Q_OBJECT

public:
    /// `columns` is the header of the grid below.
    GroupHeads(const ComparisonTable& table, const QHeaderView& columns, QWidget* parent);

    QSize sizeHint() const override;
    /// The columns begin so far from the left.
    void setIndent(int indent);

signals:
    /// A press on the head of a constellation, by its place.
    void pressed(int side, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Of a constellation's columns, in this widget; as wide as they are in sight.
    QRect rectOf(std::size_t side) const;
    int sideAt(const QPoint& position) const;
    QString nameOf(std::size_t side) const;

    const ComparisonTable& m_table;
    const QHeaderView& m_columns;
    int m_indent = 0;
};

} // namespace remit
