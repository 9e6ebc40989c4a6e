#pragma once

#include "core/id.h"
#include "report/chart_content.h"
#include "report/page.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace remit {

class PlanDocument;
class Preferences;
class Prompts;

/// Paper and content of the PDF, remembered on this computer; stays open, saying why, when the export fails.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const PlanDocument& document, ConstellationId shown, Preferences& preferences, Prompts& prompts,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Writes the PDF; closes the dialog when it worked.
    void exportNow();

signals:
    /// What was written, in a sentence.
    void exported(const QString& message);

private:
    void fillConstellations(ConstellationId shown);
    void recall();
    void remember();
    void choosePath();
    void check();
    std::vector<ConstellationId> chosen() const;
    ChartOptions options() const;
    PaperOptions paper() const;

    const PlanDocument& m_document;
    Preferences& m_preferences;
    Prompts& m_prompts;
    std::unique_ptr<Ui::ExportDialog> m_form;
    /// Whether the dialog asked about the file that is already there.
    QString m_confirmedPath;
};

} // namespace remit
