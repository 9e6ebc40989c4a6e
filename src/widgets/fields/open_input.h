#pragma once

#include <QObject>

#include <functional>

namespace remit {

/// Something that is typed or tried and saved when it is left, such as the open cell of a table. It is a child of the
/// widget it stands in, where `PendingInput` finds it.
class OpenInput : public QObject {
    Q_OBJECT

public:
    /// `save` does nothing while nothing is open.
    OpenInput(QObject& widget, std::function<void()> save);

    void flush();

private:
    std::function<void()> m_save;
};

} // namespace remit
