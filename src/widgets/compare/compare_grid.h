#pragma once

#include "core/id.h"
#include "widgets/matrix/chart_parts.h"

#include <QWidget>

class QTimer;

namespace remit {

class CompareDelegate;
class ComparisonTable;
class GroupHeads;

/// The constellations side by side on screen: their names, the columns and the responsibilities stay in sight while the
/// rest scrolls.
class CompareGrid : public QWidget {
    Q_OBJECT

public:
    explicit CompareGrid(ComparisonTable& table, QWidget* parent = nullptr);

    ComparisonTable& table() const { return m_table; }
    RoleGrid& grid() const { return m_parts.grid(); }
    GroupHeads& heads() const { return *m_heads; }
    QModelIndex currentIndex() const;
    void setCurrentIndex(const QModelIndex& index);
    /// Marks the cell for a moment.
    void flash(const QModelIndex& index);
    /// Marks where this text stands.
    void setSought(const QString& text) { m_parts.setSought(text); }
    /// The least width that shows titles and a few columns.
    int neededWidth() const;

signals:
    void currentChanged();
    /// Enter or a double click.
    void activated(const QModelIndex& index);
    void menuAsked(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void remember();
    void refresh();
    void arrange();
    void fitRows();
    void repaintRows();

    ComparisonTable& m_table;
    ChartParts m_parts;
    CompareDelegate* m_delegate;
    GroupHeads* m_heads;
    QTimer* m_flash;
    QVector<int> m_widths;
    /// Where the keyboard was before the rows were read anew.
    ResponsibilityId m_keptRow;
    int m_keptColumn = 1;
};

} // namespace remit
