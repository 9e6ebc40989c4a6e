#include "report/output/page_look.h"

#include "core/chip_palette.h"

namespace remit {

namespace {

QColor grey(int level)
{
    return {level, level, level};
}

ChipStyle blackAndWhiteChip(Involvement involvement)
{
    switch (involvement) {
    case Involvement::answers:
    case Involvement::decides:
        return {Qt::black, Qt::black, Qt::white};
    case Involvement::does:
        return {grey(0xCC), grey(0xCC), Qt::black};
    case Involvement::signsOff:
    case Involvement::verifies:
        return {Qt::white, Qt::black, Qt::black, 1.5};
    case Involvement::supports:
        return {Qt::white, grey(0x80), Qt::black, 1.5};
    case Involvement::consulted:
        return {Qt::white, Qt::black, Qt::black};
    case Involvement::informed:
        break;
    }
    return {Qt::white, grey(0x60), grey(0x40), 0.5, true};
}

} // namespace

ChipStyle chipStyle(Involvement involvement, bool greyed, PageInks inks)
{
    if (inks == PageInks::blackAndWhite)
        return greyed ? ChipStyle{Qt::white, grey(0xD8), grey(0x80)} : blackAndWhiteChip(involvement);
    if (greyed)
        return {Qt::white, QColor(0xDF, 0xE3, 0xE8), QColor(0x9A, 0xA3, 0xAE)};
    const ChipInk ink = chipInk(involvement, ChipGround::paper);
    return {QColor::fromRgb(ink.fill), QColor::fromRgb(ink.frame), QColor::fromRgb(ink.text)};
}

QColor colorOf(Ink ink, PageInks inks)
{
    const bool plain = inks == PageInks::blackAndWhite;
    switch (ink) {
    case Ink::text:
    case Ink::strongLine:
        return plain ? QColor(Qt::black) : QColor(0x1C, 0x24, 0x30);
    case Ink::secondary:
        return plain ? grey(0x50) : QColor(0x66, 0x71, 0x7F);
    case Ink::faint:
        return plain ? grey(0x70) : QColor(0x8A, 0x93, 0x9F);
    case Ink::line:
        return plain ? grey(0xB8) : QColor(0xDF, 0xE3, 0xE8);
    case Ink::tableLine:
        return plain ? grey(0xC8) : QColor(0xE6, 0xE9, 0xED);
    case Ink::band:
        return plain ? grey(0xEC) : QColor(0xF1, 0xF4, 0xF8);
    case Ink::question:
        return plain ? QColor(Qt::black) : QColor(0x92, 0x40, 0x0E);
    case Ink::warning:
        return plain ? QColor(Qt::black) : QColor(0xB4, 0x53, 0x09);
    case Ink::error:
        return plain ? QColor(Qt::black) : QColor(0xB9, 0x1C, 0x1C);
    case Ink::teamMeeting:
        return plain ? QColor(Qt::black) : QColor(0x4A, 0x55, 0x65);
    case Ink::productMeeting:
        return plain ? grey(0x50) : QColor(0x2D, 0x5B, 0xD7);
    case Ink::outsideMeeting:
        return plain ? grey(0x80) : QColor(0x0F, 0x76, 0x6E);
    case Ink::acrossMeeting:
        return plain ? grey(0xB0) : QColor(0x92, 0x56, 0x2A);
    case Ink::teamGround:
        return plain ? grey(0xF0) : QColor(0xF1, 0xF3, 0xF5);
    case Ink::productGround:
        return plain ? grey(0xF0) : QColor(0xEE, 0xF2, 0xFC);
    case Ink::outsideGround:
        return plain ? grey(0xF0) : QColor(0xEA, 0xF4, 0xF2);
    case Ink::acrossGround:
        return plain ? grey(0xF0) : QColor(0xF7, 0xF1, 0xEC);
    }
    return Qt::black;
}

QColor colorOf(MapTone tone, PageInks inks)
{
    const bool plain = inks == PageInks::blackAndWhite;
    switch (tone) {
    case MapTone::frame:
        return plain ? grey(0xF4) : QColor(0xEF, 0xF2, 0xF7);
    case MapTone::hat:
        return plain ? grey(0xE4) : QColor(0xE8, 0xEE, 0xFC);
    case MapTone::vacantCard:
        return plain ? QColor(Qt::white) : QColor(0xF9, 0xFA, 0xFB);
    case MapTone::cardLine:
        return plain ? grey(0x90) : QColor(0xB4, 0xBE, 0xCB);
    case MapTone::unitLine:
    case MapTone::frameLine:
        return plain ? grey(0xC0) : QColor(0xDF, 0xE3, 0xE8);
    case MapTone::leads:
        return plain ? grey(0x80) : QColor(0x93, 0xA1, 0xB5);
    case MapTone::coordinates:
        return plain ? grey(0x40) : QColor(0x9A, 0x64, 0x32);
    case MapTone::looksAfter:
        return colorOf(Ink::secondary, inks);
    default:
        return Qt::white;
    }
}

QColor badgeColor(PageInks inks)
{
    return inks == PageInks::blackAndWhite ? grey(0xDD) : QColor(0xFE, 0xF3, 0xC7);
}

QColor labelFrameColor(PageInks inks)
{
    return inks == PageInks::blackAndWhite ? grey(0xA0) : QColor(0xD3, 0xD8, 0xDF);
}

} // namespace remit
