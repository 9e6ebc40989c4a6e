#pragma once

#include "widgets/parts/prompts.h"

#include <QPointer>
#include <QWidget>

namespace remit {

/// Asks in modal dialogs over a window.
class DialogPrompts : public Prompts {
public:
    explicit DialogPrompts(QWidget* window);

    bool confirm(const QString& title, const QString& text, const QString& actionLabel) override;
    bool confirmLoss(const QString& title, const QString& text, const QString& actionLabel) override;
    std::optional<QString> askText(const QString& title, const QString& label, const QString& initial,
                                   TextLines lines) override;
    std::optional<int> askChoice(const QString& title, const QString& label, const QStringList& choices,
                                 int initial) override;
    void tell(const QString& message) override;
    std::optional<QString> askOpenPath(const QString& title, const QString& filter) override;
    QStringList askOpenPaths(const QString& title, const QString& filter) override;
    std::optional<QString> askFolder(const QString& title, const QString& initial) override;
    std::optional<QString> askSavePath(const QString& title, const QString& suggestion, const QString& filter) override;
    bool choosePrinter(QPrinter& printer) override;
    void openFile(const QString& path) override;

private:
    bool ask(const QString& title, const QString& text, const QString& actionLabel, int role);
    QPointer<QWidget> m_window;
};

} // namespace remit
