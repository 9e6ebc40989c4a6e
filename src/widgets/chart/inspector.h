#pragma once

#include "core/plan.h"
#include "widgets/fields/side_area.h"

#include <memory>
#include <vector>

namespace Ui {
class Inspector;
}

namespace remit {

class CatalogueLinks;
class ChartLoads;
class ChartView;
class HoursPanel;
class LetterButtons;
class LetterLegend;
class NoteField;
class PausedSave;
class PlanDocument;

/// The right panel: the current row as a sentence, and everything about the current cell for editing.
class Inspector : public SideArea {
    Q_OBJECT

public:
    Inspector(PlanDocument& document, ChartView& view, QWidget* parent = nullptr);
    ~Inspector() override;

    /// Adds what rows cost to the panel.
    void showHours(ChartLoads& loads, CatalogueLinks& links);
    /// Saves what was typed and not yet saved.
    void flush();
    /// Puts another part below all that is there.
    void addPart(QWidget& part);

signals:
    void otherLettersWanted();

private:
    void refresh();
    void moveToCurrent();
    void showRow(const ChartRow& row);
    void showCell();
    void showSharing(const ChartRow& row);
    void showQuestion();
    void showLegend();
    void connectFields();

    void toggle(const QString& letter);
    /// Each false when it could not be kept, which stays in its field.
    bool saveQuestion();
    bool saveLeftOut();
    void saveSharing();

    PlanDocument& m_document;
    ChartView& m_view;
    std::unique_ptr<Ui::Inspector> m_form;
    LetterButtons* m_letters;
    NoteField* m_note;
    LetterLegend* m_legend;
    HoursPanel* m_hours = nullptr;
    std::vector<PausedSave*> m_saves;
    /// The cell the fields are about; stays while something typed waits to be saved.
    Assignment::Key m_cell;
};

} // namespace remit
