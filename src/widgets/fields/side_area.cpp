#include "widgets/fields/side_area.h"

namespace remit {

namespace {

/// Would like no width better than another: to find one, all its texts would be laid out.
class SideContent : public QWidget {
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

SideArea::SideArea(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new SideContent(viewport()))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A click beside its fields leaves the keyboard where it is.
    setFocusPolicy(Qt::NoFocus);
    m_content->setObjectName("inspectorContent");
    m_content->hide();
}

void SideArea::showEvent(QShowEvent* event)
{
    if (widget() == nullptr) {
        m_content->resize(viewport()->size());
        setWidget(m_content);
    }
    QScrollArea::showEvent(event);
}

} // namespace remit
