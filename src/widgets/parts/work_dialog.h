#pragma once

#include <QDialog>
#include <QTimer>

class QProgressBar;

namespace remit {

class WorkProgress;

/// Says what is being done and how far it is; Cancel or Escape ends the waiting.
class WorkDialog : public QDialog {
    Q_OBJECT

public:
    WorkDialog(const QString& what, const WorkProgress& progress, QWidget* parent = nullptr);

private:
    void look();

    const WorkProgress& m_progress;
    QProgressBar* m_bar;
    QTimer m_looking;
};

} // namespace remit
