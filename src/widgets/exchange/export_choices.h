#pragma once

#include "report/output/chart_output.h"
#include "ui_export_dialog.h"

class QCheckBox;

/// What can be chosen in the export dialog, and how that is read from its form.
namespace remit {

/// A tick by the name under which it is remembered, and whether it is usually set.
struct ExportTick {
    const char* name;
    QCheckBox* Ui::ExportDialog::*box;
    bool usually;
};

inline constexpr ExportTick exportTicks[] = {
    {"chart", &Ui::ExportDialog::chart, true},
    {"map", &Ui::ExportDialog::map, false},
    {"fitToWidth", &Ui::ExportDialog::fitToWidth, false},
    {"blackAndWhite", &Ui::ExportDialog::blackAndWhite, false},
    {"notes", &Ui::ExportDialog::notes, true},
    {"sharing", &Ui::ExportDialog::sharing, true},
    {"openQuestions", &Ui::ExportDialog::openQuestions, true},
    {"leftOut", &Ui::ExportDialog::leftOut, true},
    {"names", &Ui::ExportDialog::names, true},
    {"hours", &Ui::ExportDialog::hours, false},
    {"load", &Ui::ExportDialog::load, false},
    {"charters", &Ui::ExportDialog::charters, false},
    {"seat-charters", &Ui::ExportDialog::seatCharters, false},
    {"findings", &Ui::ExportDialog::findings, false},
    {"cadence", &Ui::ExportDialog::cadence, false},
    {"comparison", &Ui::ExportDialog::comparison, false},
    {"transition", &Ui::ExportDialog::transition, false},
    {"boundary", &Ui::ExportDialog::boundary, false},
    {"advice", &Ui::ExportDialog::advice, false},
    {"byteOrderMark", &Ui::ExportDialog::byteOrderMark, true},
    {"openWhenDone", &Ui::ExportDialog::openWhenDone, true},
};

/// Everything there is to choose from; the shown constellation is ticked.
void fillChoices(Ui::ExportDialog& form, const Plan& plan, ConstellationId shown);
/// Those of them that only the other plan has, to be ticked as well; whether there are any.
bool addFormerStates(Ui::ExportDialog& form, const Plan& plan, const Plan& withFormer,
                     const std::vector<ConstellationId>& wanted);
/// Fills in which roles of the constellation can have a boundary; those chosen before stay, else the usual ones are.
void fillBoundary(Ui::ExportDialog& form, const Plan& plan, ConstellationId constellation);
/// What stands in the way of exporting this of so many ticked constellations, as a sentence; empty when nothing does.
QString obstacleFor(const ExportContent& wanted, ExportFormat format, std::size_t ticked);
/// What does not apply to the format is greyed, and so is the word above it.
void enableChoices(Ui::ExportDialog& form, ExportFormat format);
/// Only these pages of a PDF: a name of `documentParts`.
void tickPages(Ui::ExportDialog& form, const QString& part);
void tickConstellations(Ui::ExportDialog& form, const std::vector<ConstellationId>& wanted);
/// In the order of the plan, but for the first one, where one is: what it is compared with, or leads away from, need
/// not be the upper one.
std::vector<ConstellationId> tickedConstellations(const Ui::ExportDialog& form, ConstellationId first);
/// All that is chosen, without the file's name and the day.
ExportContent chosenContent(const Ui::ExportDialog& form);

} // namespace remit
