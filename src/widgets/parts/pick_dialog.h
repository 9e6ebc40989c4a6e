#pragma once

#include <QDialog>

#include <cstdint>
#include <vector>

class QListWidget;

namespace remit {

/// A list to tick from; what is already there is shown ticked and fixed.
class PickDialog : public QDialog {
    Q_OBJECT

public:
    struct Choice {
        std::int64_t id = 0;
        QString text;
        bool alreadyThere = false;
    };

    PickDialog(const QString& title, const QString& explanation, const std::vector<Choice>& choices,
               QWidget* parent = nullptr);

    std::vector<std::int64_t> picked() const;

private:
    QListWidget* m_list;
};

} // namespace remit
