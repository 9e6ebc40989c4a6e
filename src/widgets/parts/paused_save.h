#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace remit {

/// Saves what is typed into a field after half a second of rest, or when the field is left.
class PausedSave : public QObject {
    Q_OBJECT

public:
    PausedSave(QPlainTextEdit& field, std::function<void()> save);
    PausedSave(QLineEdit& field, std::function<void()> save);

    bool isPending() const { return m_rest.isActive(); }
    /// Saves at once what is still waiting.
    void flush();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PausedSave(QObject& field, std::function<void()> save);

    std::function<void()> m_save;
    QTimer m_rest;
};

} // namespace remit
