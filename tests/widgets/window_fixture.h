#pragma once

#include "advisor/catalogue.h"
#include "core/result.h"
#include "model/document/embedded_resources.h"
#include "widgets/parts/preferences.h"
#include "widgets/parts/prompts.h"
#include "widgets/window/main_window.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QPrinter>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <stdexcept>

namespace remit::test {

/// Answers questions with what the test set beforehand, and remembers what was said.
class ScriptedPrompts : public Prompts {
public:
    bool confirms = true;
    QString text;
    QString openPath;
    QString savePath;
    QStringList told;
    /// Where the printer's pages go, as a PDF; no printer is chosen when empty.
    QString printedTo;
    QStringList opened;

    bool confirm(const QString& title, const QString&, const QString&) override
    {
        told << title;
        return confirms;
    }
    std::optional<QString> askText(const QString&, const QString&, const QString&, TextLines) override { return text; }
    std::optional<int> askChoice(const QString&, const QString&, const QStringList&, int initial) override
    {
        return initial;
    }
    void tell(const QString& message) override { told << message; }
    std::optional<QString> askOpenPath(const QString&, const QString&) override { return openPath; }
    std::optional<QString> askSavePath(const QString&, const QString&, const QString&) override { return savePath; }
    bool choosePrinter(QPrinter& printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printedTo);
        return !printedTo.isEmpty();
    }
    void openFile(const QString& path) override { opened << path; }
};

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
