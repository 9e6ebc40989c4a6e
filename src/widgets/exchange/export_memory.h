#pragma once

#include "ui_export_dialog.h"

namespace remit {

class Preferences;

/// Brings back what was chosen in the export dialog the last time on this computer.
void recallChoices(Ui::ExportDialog& form, const Preferences& preferences);
/// Keeps it; pages that were chosen for this one time are not kept.
void rememberChoices(const Ui::ExportDialog& form, Preferences& preferences, bool pagesOnce);

} // namespace remit
