#pragma once

#include "widgets/look/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

namespace remit::test {

/// The look of the program, taken away again for the tests that come after.
struct Dressed {
    Dressed() { applyTheme(*qApp, ThemeChoice::light); }
    ~Dressed()
    {
        qApp->setStyleSheet({});
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setPalette(palette);
        QApplication::setFont(font);
    }

    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
};

} // namespace remit::test
