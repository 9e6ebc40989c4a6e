#pragma once

#include "core/plan.h"
#include "report/output/chart_output.h"

#include <QDialog>
#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace Ui {
class ExportDialog;
}

namespace remit {

class ExportPreviewer;
class PlanDocument;
class Preferences;
class Prompts;
struct ExportOrder;

enum class ExportPurpose { file, printer };

/// What goes out and how it looks, with a preview; the choices are remembered on this computer. Stays open, saying why,
/// when it could not be done; a long export can be cancelled and then leaves what was there.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// Everything named outlives the dialog.
    ExportDialog(const PlanDocument& document, ConstellationId shown, const ResourceReader& resources,
                 Preferences& preferences, Prompts& prompts, ExportPurpose purpose = ExportPurpose::file,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// The map instead of the chart, this time.
    void chooseMap();
    /// The meetings for other calendars, this time.
    void chooseCalendar();
    /// Only these pages of a PDF, this time: a name of `documentParts`. The first constellation is what the others are
    /// compared with, and where a way begins. `plan` is that of the document, with former states beside its own
    /// constellations where such are wanted.
    void choosePages(const QString& part, const std::vector<ConstellationId>& constellations, const Plan& plan);
    /// Writes or prints; closes the dialog when it worked.
    void exportNow();
    void reject() override;

signals:
    /// What was written, in a sentence.
    void exported(const QString& message);

private:
    void dress();
    void recall();
    void remember();
    void connectChoices();
    void choosePath();
    void formatChosen();
    void check();
    void writeFile();
    void print();
    void fail(const QString& why);
    void setBusy(bool busy);
    /// Keeps the window alive during a long job.
    ReportProgress shownProgress();

    ExportFormat format() const;
    /// What goes out: JSON has nothing but what the document has.
    const Plan& plan() const;
    std::vector<ConstellationId> chosen() const;
    ExportContent content() const;
    ExportOrder order() const;

    const PlanDocument& m_document;
    Result<ExportKnowledge> m_knowledge;
    Preferences& m_preferences;
    Prompts& m_prompts;
    ExportPurpose m_purpose;
    std::unique_ptr<Ui::ExportDialog> m_form;
    ExportPreviewer* m_previewer = nullptr;
    /// Whether the dialog asked about the file that is already there.
    QString m_confirmedPath;
    QElapsedTimer m_lastLook;
    bool m_busy = false;
    bool m_cancelled = false;
    /// What is ticked as pages is not to be remembered.
    bool m_subjectChosen = false;
    /// The document's plan with former states; none unless they were asked for.
    std::optional<Plan> m_withFormer;
    /// Where it begins, when that was said; else the upper one is the first.
    ConstellationId m_first = {};
};

/// What the dialog was last told to leave in and out; a picture to paste never has hours, load or findings.
ExportContent pictureChoices(const Preferences& preferences);

} // namespace remit
