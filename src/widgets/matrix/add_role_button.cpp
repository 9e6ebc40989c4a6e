#include "widgets/matrix/add_role_button.h"

#include "widgets/look/theme.h"

#include <QEvent>

namespace remit {

AddRoleButton::AddRoleButton(QWidget* parent)
    : QPushButton(tr("+ role"), parent)
{
    setFlat(true);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("addRole"));
    takeColors();
}

void AddRoleButton::place(int end, int headerHeight)
{
    constexpr int height = 30;
    setGeometry(end + 4, (headerHeight - height) / 2, room - 8, height);
    raise();
}

void AddRoleButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColors();
}

void AddRoleButton::takeColors()
{
    const Theme theme = themeFor(parentWidget()->palette());
    const QString style = QStringLiteral("QPushButton { border: none; background: transparent; color: %1;"
                                         " padding: 0 4px; text-align: left; }"
                                         "QPushButton:hover { background: %2; border-radius: 6px; }")
                              .arg(theme.accent.name(), theme.accentSoft.name());
    // A style sheet changes the palette, which asks for the style sheet.
    if (style != styleSheet())
        setStyleSheet(style);
}

} // namespace remit
