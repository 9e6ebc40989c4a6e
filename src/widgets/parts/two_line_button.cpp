#include "widgets/parts/two_line_button.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace remit {

TwoLineButton::TwoLineButton(const QString& title, const QString& detail, QWidget* parent)
    : QPushButton(parent)
    , m_title(new QLabel(title, this))
    , m_detail(new QLabel(detail, this))
{
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setCursor(Qt::PointingHandCursor);
    m_title->setProperty("part", "buttonTitle");
    m_detail->setProperty("part", "secondary");
    m_detail->setWordWrap(true);
    m_detail->setVisible(!detail.isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 12, 15, 12);
    layout->setSpacing(3);
    for (QLabel* label : {m_title, m_detail}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize TwoLineButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize TwoLineButton::minimumSizeHint() const
{
    return {160, layout()->minimumSize().height()};
}

int TwoLineButton::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void TwoLineButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace remit
