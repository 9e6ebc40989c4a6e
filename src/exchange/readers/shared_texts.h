#pragma once

#include <orcus/spreadsheet/import_interface.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// Thrown through the library's reader when a workbook holds more than may be read.
struct TooManyCells { };

/// The texts that the cells of a workbook share.
class SharedTexts : public orcus::spreadsheet::iface::import_shared_strings {
public:
    std::size_t append(std::string_view text) override;
    std::size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(std::size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
                                orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t) override
    {
    }
    void append_segment(std::string_view text) override { m_segments += text; }
    std::size_t commit_segments() override;

    /// Empty for a number that no text has.
    const std::string& at(std::size_t index) const;

private:
    std::vector<std::string> m_texts;
    std::string m_segments;
};

} // namespace remit
