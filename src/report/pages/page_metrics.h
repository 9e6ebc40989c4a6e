#pragma once

/// Sizes on paper in points; 0.75 of the pixels on screen.
namespace remit::metrics {

inline constexpr double chipWidth = 14.5;
inline constexpr double chipHeight = 12.75;
inline constexpr double chipGap = 2.25;
inline constexpr double cellPadding = 4.5;
inline constexpr double rowPadding = 2.25;
inline constexpr double rowHeight = 17.25;
inline constexpr double bandHeight = 17.25;
inline constexpr double tightRowHeight = 14.25;
inline constexpr double tightRowPadding = 0.75;
inline constexpr double tightBandHeight = 15;
inline constexpr double labelPadding = 4.5;
inline constexpr double labelHeight = 10;
inline constexpr double labelGap = 6;
inline constexpr double badgeWidth = 9;
inline constexpr double noteGap = 6;
inline constexpr double footerHeight = 22;
inline constexpr double smallestColumn = 30;
inline constexpr double widestHours = 84;
/// A word of a role's name that is no wider is never broken; a name that is no wider wishes for one line.
inline constexpr double widestWholeWord = 132;
inline constexpr double widestWholeName = 200;
inline constexpr double smallestScale = 0.6;

} // namespace remit::metrics
