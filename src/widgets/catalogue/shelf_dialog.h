#pragma once

#include "advisor/chart_templates.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class ShelfDialog;
}

namespace remit {

/// The catalogue's responsibilities by area, to tick from; those already in the chart are shown and fixed.
class ShelfDialog : public QDialog {
    Q_OBJECT

public:
    ShelfDialog(const Plan& plan, const Catalogue& catalogue, ConstellationId constellation, QWidget* parent = nullptr);
    ~ShelfDialog() override;

    /// Keys of the ticked entries.
    std::vector<std::string> picked() const;
    DefaultLetters letters() const;

private:
    void fill(const Plan& plan, const Catalogue& catalogue, ConstellationId constellation);
    void filter(const QString& text);
    void showPicked();
    void describe(QTreeWidgetItem* item);

    std::unique_ptr<Ui::ShelfDialog> m_form;
};

} // namespace remit
