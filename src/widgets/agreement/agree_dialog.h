#pragma once

#include "core/plan.h"

#include <QDialog>
#include <QString>

#include <memory>

namespace Ui {
class AgreeDialog;
}

namespace remit {

/// When a constellation is agreed on, by whom, from when it holds and when it is looked at again.
class AgreeDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins with what the version says; `name` is that of its constellation.
    AgreeDialog(AgreedVersion version, const QString& name, QWidget* parent = nullptr);
    ~AgreeDialog() override;

    /// The version with what was entered.
    AgreedVersion agreed() const;

private:
    void check();
    QString obstacle() const;

    std::unique_ptr<Ui::AgreeDialog> m_form;
    AgreedVersion m_version;
};

} // namespace remit
