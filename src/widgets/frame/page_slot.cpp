#include "widgets/frame/page_slot.h"

namespace remit {

PageSlot::PageSlot(QWidget* parent)
    : QStackedWidget(parent)
{
    addWidget(new QWidget(this));
}

void PageSlot::put(QWidget* part)
{
    if (part != nullptr && indexOf(part) < 0)
        addWidget(part);
    setCurrentWidget(part != nullptr ? part : widget(0));
    updateGeometry();
}

} // namespace remit
