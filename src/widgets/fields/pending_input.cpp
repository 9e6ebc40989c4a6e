#include "widgets/fields/pending_input.h"

#include "widgets/fields/open_input.h"
#include "widgets/fields/paused_save.h"

#include <QWidget>

namespace remit {

void PendingInput::flush() const
{
    for (PausedSave* save : m_window.findChildren<PausedSave*>())
        save->flush();
    for (OpenInput* input : m_window.findChildren<OpenInput*>())
        input->flush();
}

} // namespace remit
