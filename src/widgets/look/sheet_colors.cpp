#include "widgets/look/sheet_colors.h"

#include "widgets/look/theme.h"

namespace remit {

QString withColors(const char* sheet, const Theme& theme)
{
    // A name that begins with another one comes before it.
    const std::pair<const char*, QColor> names[] = {
        {"@window", theme.window},
        {"@panel", theme.panel},
        {"@header", theme.header},
        {"@line", theme.line},
        {"@band", theme.band},
        {"@box", theme.dark ? theme.band : theme.window},
        {"@soft", theme.accentSoft},
        {"@tick", theme.dark ? theme.accent : theme.accentSoft},
        {"@text", theme.text},
        {"@secondary", theme.secondary},
        {"@disabled", theme.disabled},
        {"@accent", theme.accent},
        {"@onAccent", theme.dark ? theme.window : QColor(Qt::white)},
        {"@handle", theme.dark ? QColor("#4A5462") : QColor("#C3C9D2")},
        {"@errorSoft", theme.errorSoft},
        {"@error", theme.error},
        {"@warningSoft", theme.warningSoft},
        {"@warning", theme.warning},
        {"@changedFrame", theme.changedFrame},
        {"@changedFill", theme.changedFill},
    };
    QString colored = QString::fromUtf8(sheet);
    for (const auto& [name, color] : names)
        colored.replace(QString::fromLatin1(name), color.name());
    return colored;
}

} // namespace remit
