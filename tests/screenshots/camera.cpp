#include "screenshots/camera.h"
#include "model/document/shown_constellation.h"

#include "app/window_session.h"
#include "core/chart.h"
#include "model/document/plan_document.h"
#include "widgets/chart/chart_page.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/viewing/view_commands.h"
#include "widgets/window/main_window.h"
#include "widgets/window/plan_files.h"
#include "widgets/window/workbench.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTest>

namespace remit {

namespace {

constexpr int settled = 300; // milliseconds

/// A cell in the second constellation, where there is one, as a user would look at it.
void chooseCell(MainWindow& window)
{
    if (window.workbench() == nullptr)
        return;
    const Plan& plan = window.document()->plan();
    const auto constellations = constellationsInOrder(plan);
    const ConstellationId shown = constellations.size() > 1 ? constellations[1] : constellations.front();
    window.workbench()->shown().show(shown);
    const Chart chart = chartOf(plan, shown);
    for (const Band& band : chart.bands) {
        if (band.rows.size() > 1 && chart.roles.size() > 1)
            return window.workbench()->chartPage().chart().showCell(band.rows[1], chart.roles[1]);
    }
}

QWidget* dialogOver(const MainWindow& window)
{
    QWidget* found = nullptr;
    for (QWidget* each : window.findChildren<QWidget*>()) {
        if (each->isWindow() && each->isVisible())
            found = each;
    }
    return found;
}

} // namespace

std::unique_ptr<WindowSession> Camera::open(const Shot& shot)
{
    const QString own = m_plans.filePath(QString::number(++m_shots));
    QDir().mkpath(own);
    auto session = WindowSession::start(
        std::make_unique<QSettings>(own + QStringLiteral("/settings.ini"), QSettings::IniFormat));
    if (!session)
        qFatal("%s", session.error().message.c_str());
    MainWindow& window = (*session)->window();
    window.setTheme(shot.theme);
    if (!shot.plan.isEmpty()) {
        const QString copy = own + QLatin1Char('/') + QFileInfo(shot.plan).fileName();
        if (!QFile::copy(shot.plan, copy) || !window.files().open(copy))
            qFatal("%s can't be opened", qPrintable(shot.plan));
    }
    window.resize(shot.size);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    chooseCell(window);
    return std::move(*session);
}

void Camera::keep(QWidget& shown, const Shot& shot) const
{
    if (!shown.grab().save(QDir(m_folder).filePath(shot.name + QStringLiteral(".png"))))
        qFatal("%s can't be written", qPrintable(shot.name));
}

void Camera::window(const Shot& shot, const Prepare& prepare)
{
    const auto session = open(shot);
    MainWindow& window = session->window();
    if (prepare)
        prepare(window);
    QTest::qWait(settled);
    PresentationWindow* presentation
        = window.workbench() != nullptr ? window.workbench()->chartPage().views().presentation() : nullptr;
    if (presentation == nullptr)
        return keep(window, shot);
    presentation->showNormal();
    presentation->resize(shot.size);
    QTest::qWait(settled);
    keep(*presentation, shot);
}

void Camera::dialog(const Shot& shot, const Prepare& ask)
{
    const auto session = open(shot);
    ask(session->window());
    QTest::qWait(settled);
    QWidget* shown = dialogOver(session->window());
    if (shown == nullptr)
        qFatal("%s opens no dialog", qPrintable(shot.name));
    keep(*shown, shot);
}

QString Camera::fileWith(const QString& name, const QByteArray& content) const
{
    QFile file(m_plans.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(name));
    return file.fileName();
}

QString Camera::planOf(const QString& name, const Plan& content) const
{
    const QString path = m_plans.filePath(name);
    if (const auto created = PlanDocument::create(path, content, true); !created)
        qFatal("%s", created.error().message.c_str());
    return path;
}

} // namespace remit
