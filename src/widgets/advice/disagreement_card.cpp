#include "widgets/advice/disagreement_card.h"

#include "widgets/advice/advice_parts.h"
#include "words/advice/advice_words.h"
#include "words/text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

DisagreementCard::DisagreementCard(const Disagreement& question, const std::vector<Source>& sources, QWidget* parent)
    : QFrame(parent)
{
    setProperty("part", "infoCard");
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(makeSide(tr("FOR"), question.pro, sources), 1);
    across->addWidget(makeSide(tr("AGAINST"), question.contra, sources), 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(14, 10, 14, 12);
    down->addWidget(adviceLabel(text(question.question), "emphasis", this));
    down->addLayout(across);
}

QWidget* DisagreementCard::makeSide(const QString& head, const Disagreement::Side& side,
                                    const std::vector<Source>& sources)
{
    const auto found = sourcesIn(side.sources, sources);
    auto* box = new QWidget(this);
    auto* down = new QVBoxLayout(box);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addWidget(adviceLabel(head, "section", box));
    down->addWidget(adviceLabel(text(side.says), "", box));
    down->addWidget(adviceLabel(kindsText(found), "small", box));
    down->addWidget(sourcesLink(text(side.says), found, box));
    down->addStretch(1);
    return box;
}

} // namespace remit
