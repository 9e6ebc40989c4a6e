#include "app/command_line.h"
#include "app/window_session.h"
#include "model/embedded_resources.h"
#include "widgets/main_window.h"

#include <QApplication>

#include <iostream>

namespace {

constexpr int failure = 2;

/// Commands need fonts for PDF, but no display.
int command(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const remit::ResourceReader resources = remit::embeddedResources();
    const auto catalogue = remit::readCatalogue(resources);
    if (!catalogue) {
        std::cerr << "remit: " << catalogue.error().message << "\n";
        return failure;
    }
    return remit::runCommand(argc, argv, {resources, *catalogue});
}

int window(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    auto session = remit::WindowSession::start(std::make_unique<QSettings>());
    if (!session) {
        std::cerr << "remit: " << session.error().message << "\n";
        return failure;
    }
    remit::MainWindow& mainWindow = (*session)->window();
    mainWindow.show();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        mainWindow.openPlan(arguments.at(1));
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName("remit");
    QCoreApplication::setApplicationVersion(REMIT_VERSION);
    QGuiApplication::setApplicationDisplayName("Remit");
    QGuiApplication::setDesktopFileName("remit");
    QCoreApplication::setOrganizationName("remit");
    return remit::isCommand(argc, argv) ? command(argc, argv) : window(argc, argv);
}
