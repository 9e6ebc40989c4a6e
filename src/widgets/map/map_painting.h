#pragma once

#include "drawing/map_drawing.h"

#include <QFont>

class QPainter;

namespace remit {

struct Theme;

/// Measures with the fonts of the window.
class ScreenMeasure : public MapMeasure {
public:
    explicit ScreenMeasure(const QFont& font);

    double width(const QString& text, MapFont font) const override;
    double ascent(MapFont font) const override;
    double height(MapFont font) const override;
    QFont fontFor(MapFont font) const;

private:
    QFont m_font;
};

void paintShape(QPainter& painter, const MapShape& shape, const Theme& theme);
void paintDrawing(QPainter& painter, const MapDrawing& drawing, const ScreenMeasure& measure, const Theme& theme);

} // namespace remit
