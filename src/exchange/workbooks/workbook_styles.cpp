#include "exchange/workbooks/workbook_styles.h"

#include "core/chip_palette.h"

namespace remit {

namespace {

constexpr lxw_color_t faint = 0x5B6573;
constexpr lxw_color_t line = 0xDFE3E8;
constexpr lxw_color_t band = 0xF1F4F8;

lxw_format* plainFormat(lxw_workbook& book)
{
    lxw_format* format = workbook_add_format(&book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format* cellFormat(lxw_workbook& book, bool isCentered, bool isFaint)
{
    lxw_format* format = plainFormat(book);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
    format_set_text_wrap(format);
    if (isCentered)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (isFaint) {
        format_set_font_color(format, faint);
        format_set_italic(format);
    }
    return format;
}

lxw_format* bold(lxw_format* format, lxw_color_t ground)
{
    format_set_bold(format);
    format_set_bg_color(format, ground);
    return format;
}

lxw_format* chipFormat(lxw_workbook& book, Involvement involvement)
{
    const ChipInk ink = chipInk(involvement, ChipGround::paper);
    lxw_format* format = workbook_add_format(&book);
    format_set_bold(format);
    format_set_font_color(format, ink.text);
    format_set_bg_color(format, ink.fill);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, ink.frame);
    return format;
}

} // namespace

WorkbookStyles::WorkbookStyles(lxw_workbook& book)
    : title(plainFormat(book))
    , subtitle(plainFormat(book))
    , titleHead(bold(cellFormat(book, false, false), line))
    , roleHead(bold(cellFormat(book, true, false), line))
    , area(bold(cellFormat(book, false, false), band))
    , responsibility(cellFormat(book, false, false))
    , letters(cellFormat(book, true, false))
    , text(cellFormat(book, false, false))
    , outResponsibility(cellFormat(book, false, true))
    , outLetters(cellFormat(book, true, true))
    , outText(cellFormat(book, false, true))
    , remark(plainFormat(book))
{
    constexpr double titleSize = 16;
    format_set_bold(title);
    format_set_font_size(title, titleSize);
    format_set_font_color(subtitle, faint);
    format_set_font_color(remark, faint);
    format_set_text_wrap(remark);
    for (const auto& [involvement, word] : Words<Involvement>::list) {
        chips[involvement] = chipFormat(book, involvement);
        legend[involvement] = chipFormat(book, involvement);
        format_set_text_wrap(legend[involvement]);
    }
}

} // namespace remit
