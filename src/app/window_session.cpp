#include "app/window_session.h"

#include "model/document/embedded_resources.h"
#include "widgets/look/theme.h"
#include "widgets/window/main_window.h"

#include <QApplication>

namespace remit {

Result<std::unique_ptr<WindowSession>> WindowSession::start(std::unique_ptr<QSettings> settings)
{
    ResourceReader resources = embeddedResources();
    auto catalogue = readCatalogue(resources);
    if (!catalogue)
        return catalogue.error();
    return std::unique_ptr<WindowSession>(
        new WindowSession(std::move(settings), std::move(resources), std::move(*catalogue)));
}

WindowSession::WindowSession(std::unique_ptr<QSettings> settings, ResourceReader resources, Catalogue catalogue)
    : m_settings(std::move(settings))
    , m_preferences(*m_settings)
    , m_resources(std::move(resources))
    , m_catalogue(std::move(catalogue))
{
    applyTheme(*qApp, themeChoiceNamed(m_preferences.themeName()));
    m_window = std::make_unique<MainWindow>(Services{m_catalogue, m_resources, m_preferences, nullptr});
}

WindowSession::~WindowSession() = default;

} // namespace remit
