#pragma once

#include <QRect>
#include <QVector>

namespace remit {

/// Sizes of the matrix in pixels, on a grid of 4.
struct ChartMetrics {
    int rowHeight = 30;
    int chip = 20;
    int chipGap = 3;
    int gutter = 34;
    int padding = 8;
    int narrowestColumn = 56;
    int widestSubtitle = 128;
    int pill = 16;
    int badge = 16;
};

/// How large the matrix is shown: rows with more air or less, everything times the zoom.
struct ChartLook {
    double zoom = 1;
    bool compact = false;

    friend bool operator==(const ChartLook&, const ChartLook&) = default;
};

ChartMetrics metricsFor(const ChartLook& look);

/// Where the chips of a cell stand: side by side in the middle, closer and smaller where the cell is too narrow.
QVector<QRect> chipRects(const QRect& cell, int count, const ChartMetrics& metrics = {});

/// Where the parts of a responsibility's cell stand; an empty rectangle is not painted.
struct TitleGeometry {
    QRect gutter;
    QRect finding;
    QRect text;
    QRect pill;
    QRect question;
};

/// What stands around a title; a width of 0 is for what is not there.
struct TitleExtras {
    int findingWidth = 0;
    int pillWidth = 0;
    bool hasQuestion = false;
};

/// The text gives way so that its marks are always seen.
TitleGeometry titleGeometry(const QRect& cell, int textWidth, const TitleExtras& marks,
                            const ChartMetrics& metrics = {});
/// The widest that a line of the title can be.
int titleRoom(const QRect& cell, const TitleExtras& marks, const ChartMetrics& metrics = {});

/// Where the mark of an open question stands in a role's cell, and the cell that is left to the chips.
struct QuestionedCell {
    QRect mark;
    QRect chips;
};
/// The chips give way only where the mark would stand over them.
QuestionedCell questionedCell(const QRect& cell, int chips, const ChartMetrics& metrics = {});

} // namespace remit
