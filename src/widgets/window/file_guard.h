#pragma once

#include <QObject>
#include <QString>

namespace remit {

class Workbench;

/// Watches whether the file of the open plan still stands where it was opened. When it does not, it says so, with the
/// choice of opening what stands there and of saving this plan as a copy.
class FileGuard : public QObject {
    Q_OBJECT

public:
    explicit FileGuard(Workbench& workbench);

    /// "Not saved: …" while the file is not where it was, "Waiting: …" while another program holds it, else empty.
    QString trouble() const;

signals:
    void changed();
    void openAnewWanted();

private:
    void say();

    Workbench& m_workbench;
    bool m_isWaiting = false;
};

} // namespace remit
