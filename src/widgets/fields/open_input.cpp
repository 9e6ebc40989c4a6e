#include "widgets/fields/open_input.h"

#include <utility>

namespace remit {

OpenInput::OpenInput(QObject& widget, std::function<void()> save)
    : QObject(&widget)
    , m_save(std::move(save))
{
}

void OpenInput::flush()
{
    m_save();
}

} // namespace remit
