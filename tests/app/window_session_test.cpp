#include "app/window_session.h"
#include "support/temporary_folder.h"
#include "widgets/look/theme.h"

#include <catch2/catch.hpp>

#include <QApplication>

using namespace remit;

TEST_CASE("the program starts in the theme that was chosen")
{
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString(folder.file("settings.ini"));
    for (const char* name : {"dark", "light"}) {
        auto settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
        Preferences(*settings).setThemeName(name);
        const auto session = WindowSession::start(std::move(settings));
        REQUIRE(session);
        CHECK(themeFor(QApplication::palette()).dark == (std::string(name) == "dark"));
        CHECK(QApplication::palette().color(QPalette::Window) == themeFor(QApplication::palette()).window);
    }
}
