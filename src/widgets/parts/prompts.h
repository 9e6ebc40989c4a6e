#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;

namespace remit {

enum class TextLines { one, several };

/// Every question the program asks in a dialog, so that tests can answer.
class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    /// Whether the user wants the action; its label stands on the button ("Delete").
    virtual bool confirm(const QString& title, const QString& text, const QString& actionLabel) = 0;
    /// As `confirm`, for what cannot be taken back: Enter does not do it.
    virtual bool confirmLoss(const QString& title, const QString& text, const QString& actionLabel)
    {
        return confirm(title, text, actionLabel);
    }
    virtual std::optional<QString> askText(const QString& title, const QString& label, const QString& initial = {},
                                           TextLines lines = TextLines::one)
        = 0;
    /// The index of the chosen one.
    virtual std::optional<int> askChoice(const QString& title, const QString& label, const QStringList& choices,
                                         int initial = 0)
        = 0;
    virtual void tell(const QString& message) = 0;
    /// `filter` as in QFileDialog: "Plans (*.remit)".
    virtual std::optional<QString> askOpenPath(const QString& title, const QString& filter) = 0;
    /// Several files at once; none when the user wants none.
    virtual QStringList askOpenPaths(const QString& title, const QString& filter) = 0;
    /// A folder that is there.
    virtual std::optional<QString> askFolder(const QString& title, const QString& initial) = 0;
    virtual std::optional<QString> askSavePath(const QString& title, const QString& suggestion, const QString& filter)
        = 0;
    /// False when the user does not want to print after all.
    virtual bool choosePrinter(QPrinter& printer) = 0;
    /// Shows a file in the program that is there for it.
    virtual void openFile(const QString& path) = 0;
};

} // namespace remit
