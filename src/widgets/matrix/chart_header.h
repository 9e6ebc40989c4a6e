#pragma once

#include <QHeaderView>

namespace remit {

struct Theme;

/// The text broken at the space that makes the wider of two lines narrowest; one line when there is no such space.
QStringList inTwoLines(const QString& text, const QFontMetrics& metrics);

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
    QSize sizeHint() const override;
    /// The room a column needs for its header, its subtitle at most `widestSubtitle`.
    int widthFor(int section, int widestSubtitle) const;
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
    void paintName(QPainter& painter, const QRect& line, int section) const;
    bool showsLoads() const;
    /// Bar and words of a load, the words' top at `below`.
    void paintLoad(QPainter& painter, const QRect& room, int section) const;
    void paintSort(QPainter& painter, const QRect& rect, int section, const Theme& theme) const;

    int m_gutter;
    int m_pressedLoad = -1;
    int m_hoursWidth = 0;
    QString m_sought;
};

/// A strong line right of the columns that are pinned beside the titles; paints on `part`, the header's viewport or the
/// one below it.
void paintPinnedEdge(QWidget& part, const QHeaderView& header);

} // namespace remit
