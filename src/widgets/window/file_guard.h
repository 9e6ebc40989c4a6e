#pragma once

#include <QDateTime>
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

    /// Cheap; asked every time others are followed.
    void look();
    /// "Not saved: …" while the file is not where it was, else empty.
    QString trouble() const;

signals:
    void changed();
    void openAnewWanted();

private:
    enum class State { same, gone, replaced };

    State state() const;
    void say();

    Workbench& m_workbench;
    /// When the file that was opened came into being; invalid where the file system does not keep that.
    QDateTime m_born;
    State m_seen = State::same;
};

} // namespace remit
