#pragma once

#include "report/output/export_formats.h"
#include "ui_export_dialog.h"

namespace remit {

class Preferences;

/// Brings back what was chosen in the export dialog the last time on this computer.
void recallChoices(Ui::ExportDialog& form, const Preferences& preferences);
/// Keeps it; pages that were chosen for this one time are not kept.
void rememberChoices(const Ui::ExportDialog& form, Preferences& preferences, bool pagesOnce);

/// Likewise in which format a file was written and by whom; its folder is kept for `usualTarget`.
void recallFile(Ui::ExportDialog& form, const Preferences& preferences);
void rememberFile(const Ui::ExportDialog& form, Preferences& preferences, ExportFormat format);

} // namespace remit
