#include "widgets/cells/role_header.h"

#include <algorithm>

namespace remit {

namespace {

constexpr int mostLines = 3;

int mostNameLines(const RoleHeaderTexts& texts)
{
    return texts.below.isEmpty() ? mostLines : mostLines - 1;
}

} // namespace

RoleHeaderLines roleHeaderLines(const RoleHeaderTexts& texts, int width)
{
    RoleHeaderLines lines;
    lines.name = brokenLines(texts.name, width - texts.mark, mostNameLines(texts), texts.nameWidth);
    if (!texts.below.isEmpty())
        lines.below = brokenLines(texts.below, width, mostLines - int(lines.name.size()), texts.belowWidth);
    return lines;
}

int roleHeaderWidth(const RoleHeaderTexts& texts, int widest)
{
    const bool onOneLine = texts.nameWidth(texts.name) <= widest;
    const int most = onOneLine ? 1 : mostNameLines(texts);
    const int name = narrowestWidth(texts.name, widest, most, texts.nameWidth);
    const int below = texts.below.isEmpty()
        ? 0
        : narrowestWidth(texts.below, widest, onOneLine ? mostLines - 1 : mostLines - most, texts.belowWidth);
    return std::max(name + texts.mark, below);
}

} // namespace remit
