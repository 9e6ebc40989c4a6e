#pragma once

#include "widgets/parts/prompts.h"

#include <QPrinter>
#include <QStringList>

#include <functional>
#include <utility>

namespace remit::test {

/// Answers questions with what the test laid ready, and remembers what was asked and said.
class ScriptedPrompts : public Prompts {
public:
    bool confirm(const QString& title, const QString& about, const QString&) override
    {
        asked << title + u'|' + about;
        told << title;
        return confirms;
    }
    std::optional<QString> askText(const QString& title, const QString&, const QString& initial, TextLines) override
    {
        asked << title;
        offered << initial;
        if (const auto meanwhile = std::exchange(whileAsked, nullptr))
            meanwhile();
        if (!answers.isEmpty())
            return answers.takeFirst();
        return text.isNull() ? std::nullopt : std::optional(text);
    }
    std::optional<int> askChoice(const QString&, const QString&, const QStringList&, int initial) override
    {
        return initial;
    }
    void tell(const QString& message) override
    {
        asked << message;
        told << message;
    }
    std::optional<QString> askOpenPath(const QString&, const QString&) override { return openPath; }
    QStringList askOpenPaths(const QString&, const QString&) override { return openPaths; }
    std::optional<QString> askFolder(const QString&, const QString&) override { return folder; }
    std::optional<QString> askSavePath(const QString&, const QString&, const QString&) override { return savePath; }
    bool choosePrinter(QPrinter& printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printedTo);
        return !printedTo.isEmpty();
    }
    void openFile(const QString& path) override { opened << path; }

    bool confirms = true;
    /// The answers to the next questions for a text; when there is none left, `text`. A null text gives the question
    /// up.
    QStringList answers;
    QString text;
    QString openPath;
    QStringList openPaths;
    QString folder;
    QString savePath;
    /// Where the printer's pages go, as a PDF; no printer is chosen when empty.
    QString printedTo;
    /// What others do while the next question is open.
    std::function<void()> whileAsked;

    QStringList asked;
    /// Titles of what was to be confirmed, and what was told.
    QStringList told;
    /// What stood in the field when it was asked.
    QStringList offered;
    QStringList opened;
};

} // namespace remit::test
