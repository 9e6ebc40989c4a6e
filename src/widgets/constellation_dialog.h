#pragma once

#include "advisor/catalogue.h"
#include "core/plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConstellationDialog;
}

namespace remit {

/// Name, letters and agreement of one constellation.
class ConstellationDialog : public QDialog {
    Q_OBJECT

public:
    ConstellationDialog(const Plan& plan, const Catalogue& catalogue, ConstellationId constellation,
                        QWidget* parent = nullptr);
    ~ConstellationDialog() override;

    /// What was entered, as an edit of the plan; brings the letter scheme along where the plan lacks it.
    Edit edit(const Plan& plan) const;

private:
    void check();

    std::unique_ptr<Ui::ConstellationDialog> m_form;
    const Catalogue& m_catalogue;
    ConstellationId m_constellation;
};

} // namespace remit
