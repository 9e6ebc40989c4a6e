#pragma once

class QColor;
class QFont;
class QPainter;
class QPoint;
class QRect;
class QString;

/// The small things painted in and around the cells of a chart.
namespace remit {

struct Theme;

/// Around the current cell.
void paintFrame(QPainter& painter, const QRect& rect, const Theme& theme);
/// Says whether a band is open.
void paintTriangle(QPainter& painter, const QRect& square, bool collapsed, const QColor& color);
void paintPill(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const Theme& theme);
/// A round mark for an open question.
void paintQuestion(QPainter& painter, const QRect& rect, const Theme& theme);
/// A small dot in the upper right corner says that there is a note.
void paintNoteMark(QPainter& painter, const QRect& cell, const Theme& theme);
/// A cell that painting has touched.
void paintTouched(QPainter& painter, const QRect& cell, const Theme& theme);
/// Marks where `sought` stands in a line of text that is drawn from the left of `rect`.
void paintSought(QPainter& painter, const QRect& rect, const QString& text, const QString& sought, const Theme& theme);
/// A cell that a previewed fix changes.
void paintChanged(QPainter& painter, const QRect& cell, const Theme& theme);

} // namespace remit
