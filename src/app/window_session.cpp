#include "app/window_session.h"

#include "model/document/embedded_resources.h"
#include "widgets/look/theme.h"
#include "widgets/window/main_window.h"

#include <QApplication>

namespace remit {

/// What is read and made without a window is read and made beside it.
Result<std::unique_ptr<WindowSession>> WindowSession::start(std::unique_ptr<QSettings> settings)
{
    const ResourceReader resources = embeddedResources();
    auto catalogue = std::async(std::launch::async, readCatalogue, resources);
    auto knowledge = std::async(std::launch::async, readChartKnowledge, resources).share();
    applyTheme(*qApp, themeChoiceNamed(Preferences(*settings).themeName()));
    auto read = catalogue.get();
    if (!read)
        return read.error();
    return std::unique_ptr<WindowSession>(
        new WindowSession(std::move(settings), resources, std::move(*read), std::move(knowledge)));
}

WindowSession::WindowSession(std::unique_ptr<QSettings> settings, ResourceReader resources, Catalogue catalogue,
                             std::shared_future<ChartKnowledge> knowledge)
    : m_settings(std::move(settings))
    , m_preferences(*m_settings)
    , m_resources(std::move(resources))
    , m_catalogue(std::move(catalogue))
    , m_window(std::make_unique<MainWindow>(
          Services{m_catalogue, m_resources, m_preferences, nullptr, todayByTheSystem, std::move(knowledge)}))
{
}

WindowSession::~WindowSession() = default;

} // namespace remit
