#pragma once

#include "core/plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConstellationDialog;
}

namespace remit {

/// Name, letters, agreement and the design of one constellation.
class ConstellationDialog : public QDialog {
    Q_OBJECT

public:
    ConstellationDialog(const Plan& plan, ConstellationId constellation, QWidget* parent = nullptr);
    ~ConstellationDialog() override;

    /// The constellation as it is in the plan, with what was entered.
    Constellation changed(const Plan& plan) const;
    /// Names the letters the constellation has in the plan.
    void showLetters(const Plan& plan);

signals:
    /// Other letters are asked for; they are a change of their own.
    void lettersWanted();

private:
    void fillDesigns(const Plan& plan);
    void check();

    std::unique_ptr<Ui::ConstellationDialog> m_form;
    ConstellationId m_constellation;
};

} // namespace remit
