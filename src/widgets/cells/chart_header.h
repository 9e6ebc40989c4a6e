#pragma once

#include <QHeaderView>
#include <QVector>

namespace remit {

class WaitingMarks;
struct RoleHeaderTexts;
struct Theme;

/// The header of the matrix: a short name in bold, the role's name below it.
class ChartHeader : public QHeaderView {
    Q_OBJECT

public:
    /// Column 0 has a gutter for the row numbers of this width.
    explicit ChartHeader(int gutter, QWidget* parent = nullptr);

    /// Room for the heading of the rows' hours at the right end of column 0; 0 for none.
    void setHoursWidth(int width);
    void setGutter(int gutter);
    /// Names with this text are marked.
    void setSought(const QString& text);
    /// Which marks are not to be seen yet; null for none. It outlives the header.
    void setWaiting(const WaitingMarks* waiting) { m_waiting = waiting; }
    /// Takes the height that the names of the roles need at these widths.
    void fitHeight(const QVector<int>& roleWidths);
    QSize sizeHint() const override;
    /// The room a column needs for its header, for each line at most `widestLine`.
    int widthFor(int section, int widestLine) const;
    /// The section whose load is at the position, -1 when there is none.
    int loadAt(const QPoint& position) const;

signals:
    /// A press on the load of a role.
    void loadClicked(int section);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFont boldFont() const;
    void paintTitleSection(QPainter& painter, const QRect& rect, const Theme& theme) const;
    void paintRoleSection(QPainter& painter, const QRect& rect, int section, const Theme& theme) const;
    void paintName(QPainter& painter, QRect line, const QStringList& lines, int section) const;
    RoleHeaderTexts textsOf(int section) const;
    QString said(int section, int role) const;
    bool showsLoads() const;
    void paintLoadOf(int section, QPainter& painter, const QRect& room, const Theme& theme) const;
    void paintSort(QPainter& painter, const QRect& rect, int section, const Theme& theme) const;
    QRect sortRect(const QRect& rect, int section, bool byHours) const;

    int m_gutter;
    int m_height = 0;
    const WaitingMarks* m_waiting = nullptr;
    int m_pressedLoad = -1;
    int m_hoursWidth = 0;
    QString m_sought;
};

/// A strong line right of the columns that are pinned beside the titles, or a thin one right of the titles; paints on
/// `part`, the header's viewport or the one below it.
void paintPinnedEdge(QWidget& part, const QHeaderView& header);

} // namespace remit
