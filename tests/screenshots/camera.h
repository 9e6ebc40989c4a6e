#pragma once

#include "core/rows.h"

#include <QSize>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace remit {

class MainWindow;
class WindowSession;
class Plan;

/// What is to be seen in a picture.
struct Shot {
    QString name;
    /// A plan file; none for the start page.
    QString plan;
    QString theme = QStringLiteral("light");
    QSize size{1440, 900};
};

/// Opens windows one after another and keeps a picture of each. Every window has settings and a copy of the plan of its
/// own, so that no picture shows what was done for another.
class Camera {
public:
    using Prepare = std::function<void(MainWindow&)>;

    explicit Camera(const QString& folder)
        : m_folder(folder)
    {
    }

    /// The window as `prepare` leaves it, or the presentation that it starts.
    void window(const Shot& shot, const Prepare& prepare = {});
    /// The dialog that `ask` opens over the window.
    void dialog(const Shot& shot, const Prepare& ask);

    QString fileWith(const QString& name, const QByteArray& content) const;
    QString planOf(const QString& name, const Plan& content) const;

private:
    std::unique_ptr<WindowSession> open(const Shot& shot);
    void keep(QWidget& shown, const Shot& shot) const;

    QString m_folder;
    QTemporaryDir m_plans;
    int m_shots = 0;
};

} // namespace remit
