#include "widgets/advice/situation_button.h"

#include "model/advice/shown_advice.h"
#include "model/document/plan_document.h"
#include "widgets/advice/advice_parts.h"
#include "widgets/parts/flow_layout.h"
#include "words/names.h"
#include "words/text.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

/// So many situations are offered where nothing is known yet; the menu has all.
constexpr std::size_t situationsInvited = 4;

bool canTake(const ShownAdvice& shown)
{
    return shown.hasConstellation() && !shown.document().isReadOnly();
}

} // namespace

QPushButton* situationButton(ShownAdvice& shown, QWidget* parent)
{
    auto* button = adviceLink(QPushButton::tr("Try a situation"), parent);
    button->setObjectName("situations");
    button->setToolTip(QPushButton::tr("Replaces the facts by those of an example; undo brings yours back"));
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    for (const Situation& each : shown.knowledge().situations) {
        QAction* action = menu->addAction(text(each.name), &shown, [&shown, &each] { shown.take(each); });
        action->setObjectName(QStringLiteral("situation_") + text(each.key));
        action->setToolTip(asToolTip(text(each.says)));
    }
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &shown] {
        for (QAction* each : menu->actions())
            each->setEnabled(canTake(shown));
    });
    button->setMenu(menu);
    return button;
}

QWidget* situationInvitation(ShownAdvice& shown, QWidget* parent)
{
    auto* box = new QFrame(parent);
    box->setObjectName("situationInvitation");
    box->setProperty("part", "softFrame");
    auto* down = new QVBoxLayout(box);
    down->setContentsMargins(12, 10, 12, 10);
    down->setSpacing(6);
    down->addWidget(adviceLabel(QLabel::tr("Nothing is known about the organisation yet: this is what fits on average. "
                                           "Answer the questions at the left, or try a situation:"),
                                "", box));
    auto* chips = new QWidget(box);
    (new FlowLayout(chips))->setContentsMargins(0, 0, 0, 0);
    const auto& all = shown.knowledge().situations;
    for (std::size_t i = 0; i < std::min(situationsInvited, all.size()); ++i) {
        auto* chip = new QPushButton(text(all[i].name), chips);
        chip->setProperty("part", "filterChip");
        chip->setObjectName(QStringLiteral("try_") + text(all[i].key));
        chip->setToolTip(asToolTip(text(all[i].says)));
        chip->setAccessibleDescription(text(all[i].says));
        chip->setEnabled(canTake(shown));
        QObject::connect(chip, &QPushButton::clicked, &shown, [&shown, &each = all[i]] { shown.take(each); });
        chips->layout()->addWidget(chip);
    }
    down->addWidget(chips);
    return box;
}

} // namespace remit
