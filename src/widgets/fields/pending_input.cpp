#include "widgets/fields/pending_input.h"

#include "widgets/fields/paused_save.h"

#include <QWidget>

namespace remit {

void PendingInput::flush() const
{
    for (PausedSave* save : m_window.findChildren<PausedSave*>())
        save->flush();
}

} // namespace remit
