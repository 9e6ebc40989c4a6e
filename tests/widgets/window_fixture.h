#pragma once

#include "advisor/catalogue.h"
#include "core/result.h"
#include "model/document/embedded_resources.h"
#include "support/scripted_prompts.h"
#include "widgets/parts/preferences.h"
#include "widgets/window/main_window.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <stdexcept>

namespace remit::test {

/// Gives a window that is shown another size, also where a window manager has a say in it.
inline void resizeShown(QWidget& window, const QSize& size)
{
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.resize(size);
    REQUIRE(QTest::qWaitFor([&] { return window.windowHandle()->size() == size; }));
    QCoreApplication::processEvents();
}

/// Everything a window needs, in a folder of its own.
struct WindowFixture {
    WindowFixture()
        : settings(folder.filePath("settings.ini"), QSettings::IniFormat)
        , preferences(settings)
    {
        QStandardPaths::setTestModeEnabled(true);
        auto read = readCatalogue(resources);
        if (!read)
            throw std::runtime_error(read.error().message);
        catalogue = std::move(*read);
    }

    Services services() { return {catalogue, resources, preferences, &prompts}; }
    QString pathOf(const QString& name) const { return folder.filePath(name); }
    QString fileWith(const QString& name, const QByteArray& content) const
    {
        QFile file(pathOf(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences;
    ScriptedPrompts prompts;
    ResourceReader resources = embeddedResources();
    Catalogue catalogue;
};

} // namespace remit::test
