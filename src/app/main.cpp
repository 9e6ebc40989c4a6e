#include "app/command.h"
#include "app/command_line.h"
#include "app/terminal.h"
#include "app/window_session.h"
#include "model/document/embedded_resources.h"
#include "widgets/window/main_window.h"

#include <QApplication>

#include <exception>
#include <filesystem>
#include <iostream>
#include <string_view>
#include <system_error>

namespace {

using remit::command::failure;

/// What Qt misses of a desktop, such as a folder for sockets, is nothing to those who run a command.
void tellOnlyWhatBreaks(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << "remit: " << message.toStdString() << "\n";
}

/// Commands need fonts for PDF, but no display.
int command(int argc, char* argv[])
{
    qInstallMessageHandler(tellOnlyWhatBreaks);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return remit::runCommand(argc, argv, remit::embeddedResources());
}

/// A word that is no command and does not look like a file either.
bool isMistyped(std::string_view word)
{
    std::error_code unreadable;
    return !word.empty() && word.front() != '-' && word.find_first_of("./") == std::string_view::npos
        && !std::filesystem::exists(word, unreadable);
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
        mainWindow.takeFile(arguments.at(1));
    return QApplication::exec();
}

int run(int argc, char* argv[])
{
    QCoreApplication::setApplicationName("remit");
    QCoreApplication::setApplicationVersion(REMIT_VERSION);
    QGuiApplication::setApplicationDisplayName("Remit");
    QGuiApplication::setDesktopFileName("remit");
    QCoreApplication::setOrganizationName("remit");
    if (remit::isCommand(argc, argv))
        return command(argc, argv);
    if (argc > 1 && isMistyped(argv[1])) {
        std::cerr << "remit: \"" << argv[1] << "\" is neither a command nor a plan. Run remit --help.\n";
        return failure;
    }
    return window(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
try {
    return run(argc, argv);
} catch (const std::exception& error) {
    // Nothing should come as far as here; what does is told rather than aborted on.
    std::cerr << "remit: " << remit::command::forTerminal(error.what())
              << ". What was to be done was not done; the plan is as it was after its last change.\n";
    return failure;
}
