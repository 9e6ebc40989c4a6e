#include "app/window_session.h"
#include "widgets/window/main_window.h"
#include "widgets/window/plan_files.h"

#include <QApplication>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTemporaryDir>
#include <QTimer>

namespace {

/// Ends the program when the window's first paint is done.
class QuitAtFirstPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

} // namespace

/// Usage: first_paint [PLAN]: with a plan the whole program, without one an empty QMainWindow.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QuitAtFirstPaint quit;
    if (argc < 2) {
        QMainWindow empty;
        empty.resize(1440, 900); // as MainWindow
        empty.installEventFilter(&quit);
        empty.show();
        return QApplication::exec();
    }
    const QTemporaryDir folder;
    auto session = remit::WindowSession::start(
        std::make_unique<QSettings>(folder.filePath("settings.ini"), QSettings::IniFormat));
    if (!session)
        return 2;
    remit::MainWindow& window = (*session)->window();
    if (!window.files().open(QString::fromLocal8Bit(argv[1])))
        return 2;
    window.installEventFilter(&quit);
    window.show();
    return QApplication::exec();
}
