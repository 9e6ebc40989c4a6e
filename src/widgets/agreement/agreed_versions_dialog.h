#pragma once

#include "core/plan.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace remit {

class PlanDocument;

/// What was agreed of one constellation, the latest first: to compare with, or to delete.
class AgreedVersionsDialog : public QDialog {
    Q_OBJECT

public:
    AgreedVersionsDialog(PlanDocument& document, ConstellationId constellation, QWidget* parent = nullptr);

signals:
    /// The constellation is to be seen beside this version.
    void compareWanted(remit::AgreedVersionId version);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void fill();
    void showButtons();
    AgreedVersionId chosen() const;
    void compare();
    void remove();

    PlanDocument& m_document;
    ConstellationId m_constellation;
    QLabel* m_empty;
    QListWidget* m_list;
    QPushButton* m_compare;
    QPushButton* m_remove;
};

} // namespace remit
