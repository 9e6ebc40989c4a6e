#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace remit {

/// Saves what is typed into a field after half a second of rest, or when the field is left. What could not be saved
/// keeps waiting, and is tried again with the next key or when the field is left.
class PausedSave : public QObject {
    Q_OBJECT

public:
    /// `save` returns false when it failed.
    PausedSave(QPlainTextEdit& field, std::function<bool()> save);
    PausedSave(QLineEdit& field, std::function<bool()> save);

    bool isPending() const { return m_rest.isActive() || m_failed; }
    /// Saves at once what is still waiting.
    void flush();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PausedSave(QObject& field, std::function<bool()> save);
    void save();

    std::function<bool()> m_save;
    QTimer m_rest;
    bool m_failed = false;
};

} // namespace remit
