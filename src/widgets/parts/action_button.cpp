#include "widgets/parts/action_button.h"

#include <QAction>
#include <QPushButton>

namespace remit {

QPushButton* buttonFor(QAction& action, QWidget* parent, Unavailable look)
{
    auto* button = new QPushButton(QString(action.text()).remove(QLatin1Char('&')), parent);
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, look, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.statusTip());
        if (look == Unavailable::hidden)
            button->setVisible(action.isEnabled());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

} // namespace remit
