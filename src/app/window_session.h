#pragma once

#include "advisor/catalogue.h"
#include "advisor/check_context.h"
#include "core/result.h"
#include "widgets/parts/preferences.h"

#include <QSettings>

#include <future>
#include <memory>

namespace remit {

class MainWindow;

/// The main window with everything it needs, in one owner.
class WindowSession {
public:
    /// `settings` is where this computer's choices are kept.
    static Result<std::unique_ptr<WindowSession>> start(std::unique_ptr<QSettings> settings);
    ~WindowSession();

    MainWindow& window() { return *m_window; }

private:
    WindowSession(std::unique_ptr<QSettings> settings, ResourceReader resources, Catalogue catalogue,
                  std::shared_future<ChartKnowledge> knowledge);

    std::unique_ptr<QSettings> m_settings;
    Preferences m_preferences;
    ResourceReader m_resources;
    Catalogue m_catalogue;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace remit
