#pragma once

#include <QDialog>

#include <cstdint>
#include <vector>

class QListWidget;

namespace remit {

/// A list to tick from; what is already there is shown ticked and fixed. The only thing to choose is ticked at once.
class PickDialog : public QDialog {
    Q_OBJECT

public:
    struct Choice {
        std::int64_t id = 0;
        QString text;
        bool alreadyThere = false;
    };

    /// `action` stands on the button: "Add".
    PickDialog(const QString& title, const QString& explanation, const QString& action,
               const std::vector<Choice>& choices, QWidget* parent = nullptr);

    std::vector<std::int64_t> picked() const;

private:
    QListWidget* m_list;
};

} // namespace remit
