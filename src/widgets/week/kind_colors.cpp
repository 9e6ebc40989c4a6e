#include "widgets/week/kind_colors.h"

#include "widgets/look/theme.h"

namespace remit {

namespace {

QColor barOf(MeetingKind kind, const Theme& theme)
{
    switch (kind) {
    case MeetingKind::team:
        return theme.dark ? QColor("#9AA7B8") : QColor("#4F5D70");
    case MeetingKind::productPeople:
        return theme.accent;
    case MeetingKind::stakeholders:
        return theme.dark ? QColor("#4FC3B4") : QColor("#0F766E");
    case MeetingKind::acrossLocations:
        return theme.dark ? QColor("#D39B6A") : QColor("#8A5526");
    }
    return theme.secondary;
}

/// So much of one colour over another.
QColor mixed(const QColor& color, const QColor& ground, double part)
{
    const auto mix = [part](int over, int under) { return int(over * part + under * (1 - part)); };
    return {mix(color.red(), ground.red()), mix(color.green(), ground.green()), mix(color.blue(), ground.blue())};
}

} // namespace

KindColors colorsOf(MeetingKind kind, const Theme& theme)
{
    const double part = theme.dark ? 0.18 : 0.08;
    const QColor bar = barOf(kind, theme);
    return {bar, mixed(bar, theme.panel, part)};
}

} // namespace remit
