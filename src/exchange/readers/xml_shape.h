#pragma once

#include <cstddef>
#include <string_view>

namespace remit {

/// What makes a reader of XML take long, whatever it says.
struct XmlShape {
    /// Elements inside each other.
    std::size_t depth = 0;
    /// Of the element that has the most.
    std::size_t attributes = 0;
    /// How often cells and rows are to be repeated, all in all.
    std::size_t repeats = 0;

    /// No more than any sheet of a workbook needs.
    bool isUsual() const { return depth <= 100 && attributes <= 500 && repeats <= 200'000'000; }
};

/// Looks at the tags only, without taking anything apart; ends where the shape is not usual.
XmlShape shapeOf(std::string_view xml);

} // namespace remit
