#include "widgets/look/control_style.h"
#include "widgets/look/theme.h"
#include "widgets/look/window_style.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace remit;

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

TEST_CASE("text stands out from its ground by 4.5 to 1, light and dark")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        CAPTURE(theme.dark);
        for (const QColor& ground :
             {theme.panel, theme.window, theme.band, theme.header, theme.currentRow, theme.hoveredRow}) {
            CHECK(contrast(theme.text, ground) >= 4.5);
            CHECK(contrast(theme.secondary, ground) >= 4.5);
            CHECK(contrast(theme.accent, ground) >= 4.5);
        }
        CHECK(contrast(theme.questionText, theme.questionFill) >= 4.5);
        CHECK(contrast(theme.error, theme.errorSoft) >= 4.5);
        CHECK(contrast(theme.warning, theme.warningSoft) >= 4.5);
        CHECK(contrast(theme.text, theme.accentSoft) >= 4.5);
        CHECK(contrast(theme.secondary, theme.accentSoft) >= 4.5);
        for (const QColor& signal : {theme.error, theme.warning, theme.good})
            CHECK(contrast(signal, theme.panel) >= 4.5);
        for (const auto& [involvement, word] : Words<Involvement>::list) {
            CAPTURE(word);
            CHECK(contrast(theme.chip(involvement).text, theme.chip(involvement).fill) >= 4.5);
        }
    }
}

TEST_CASE("a theme is found again from its palette")
{
    CHECK(themeFor(paletteFor(darkTheme())).dark);
    CHECK_FALSE(themeFor(paletteFor(lightTheme())).dark);
}

namespace {

/// The strongest contrast of anything drawn with the corner it is drawn on.
double strongestMark(QWidget& widget)
{
    const QImage drawn = widget.window()->grab(widget.geometry()).toImage();
    const QColor ground = drawn.pixelColor(drawn.width() - 6, drawn.height() / 2);
    double strongest = 1;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            strongest = std::max(strongest, contrast(drawn.pixelColor(x, y), ground));
    }
    return strongest;
}

} // namespace

TEST_CASE("what does not apply is paler than what does, and still to be read, light and dark")
{
    const QPalette before = QApplication::palette();
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        QApplication::setPalette(paletteFor(theme));
        QDialog dialog;
        dialog.setStyleSheet(controlStyleSheet(theme) + windowStyleSheet(theme));
        auto* ticked = new QCheckBox("Notes as footnotes");
        ticked->setChecked(true);
        auto* choice = new QComboBox;
        choice->addItem("Landscape");
        auto* heading = new QLabel("PAPER");
        heading->setProperty("part", "section");
        auto* help = new QLabel("of each role");
        help->setProperty("part", "small");
        auto* down = new QVBoxLayout(&dialog);
        for (QWidget* each :
             {static_cast<QWidget*>(ticked), static_cast<QWidget*>(new QCheckBox("Open questions")),
              static_cast<QWidget*>(new QLabel("Full-time people")), static_cast<QWidget*>(choice),
              static_cast<QWidget*>(heading), static_cast<QWidget*>(help), static_cast<QWidget*>(new QLineEdit("Anna")),
              static_cast<QWidget*>(new QPushButton("Export"))})
            down->addWidget(each);
        dialog.resize(300, dialog.sizeHint().height());
        dialog.show();
        for (int i = 0; i < down->count(); ++i) {
            QWidget& part = *down->itemAt(i)->widget();
            CAPTURE(theme.dark, part.metaObject()->className(), i);
            const double applies = strongestMark(part);
            part.setEnabled(false);
            const double doesNot = strongestMark(part);
            CHECK(doesNot < 0.75 * applies);
            CHECK(doesNot > 2);
        }
    }
    QApplication::setPalette(before);
}
