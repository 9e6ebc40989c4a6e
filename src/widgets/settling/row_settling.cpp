#include "widgets/settling/row_settling.h"

#include "core/letters.h"
#include "core/role_names.h"
#include "model/document/plan_document.h"
#include "model/settling/answers_table.h"
#include "model/settling/settled_split.h"
#include "model/settling/settling_steps.h"
#include "widgets/letters/letter_buttons.h"
#include "widgets/settling/answers_view.h"
#include "words/lists.h"
#include "words/names.h"
#include "words/refusals.h"
#include "words/settling/decision_words.h"
#include "words/settling/dispute_words.h"
#include "words/text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

/// Near each other, however wide the window is.
constexpr int lettersWidth = 420;

} // namespace

RowSettling::RowSettling(SettledSplit& split, std::function<std::string()> today, QWidget* parent)
    : QWidget(parent)
    , m_split(split)
    , m_today(std::move(today))
    , m_answers(new AnswersTable(split, this))
    , m_view(new AnswersView(
          *m_answers, [&split] { return lettersOf(split.plan(), split.constellation()); }, this))
    , m_letters(new LetterButtons(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_state(new QLabel(this))
    , m_lettersFor(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_agreedBy(new QLineEdit(this))
    , m_take(new QPushButton(tr("&Take this answer"), this))
    , m_settle(new QPushButton(tr("&Settle"), this))
    , m_leaveOpen(new QPushButton(tr("Leave &open"), this))
    , m_takeBack(new QPushButton(tr("Take &back what was settled"), this))
{
    arrange();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowSettling::showDraft);
    connect(m_answers, &AnswersTable::drafted, this, &RowSettling::showDraft);
    connect(m_answers, &AnswersTable::modelReset, this, &RowSettling::refresh);
    connect(m_view, &AnswersView::strangeLetter, this, [this](const QString& typed) {
        m_state->setText(noLetterWords(m_split.plan(), m_split.constellation(), typed));
    });
    connect(m_letters, &LetterButtons::toggled, this, [this](const QString& letter) {
        m_answers->toggle(m_view->currentIndex().column(), letter.toStdString());
    });
    connect(m_take, &QPushButton::clicked, this, [this] { m_answers->take(m_view->currentIndex().row()); });
    connect(m_settle, &QPushButton::clicked, this, &RowSettling::settle);
    connect(m_leaveOpen, &QPushButton::clicked, this, &RowSettling::leaveOpen);
    connect(m_takeBack, &QPushButton::clicked, this, &RowSettling::takeBack);
}

void RowSettling::arrange()
{
    m_title->setObjectName("disputedTitle");
    m_title->setProperty("part", "heading");
    m_sentence->setObjectName("disputedSentence");
    m_sentence->setProperty("part", "softBox");
    m_state->setObjectName("settledState");
    m_state->setProperty("part", "secondary");
    m_lettersFor->setProperty("part", "section");
    m_letters->setMaximumWidth(lettersWidth);
    for (QLabel* label : {m_title, m_sentence, m_state})
        label->setWordWrap(true);
    auto* hint = new QLabel(
        tr("Enter takes the answer the frame is on. Letters go into “Settled as”, Delete empties it."), this);
    hint->setProperty("part", "small");
    hint->setWordWrap(true);
    auto* below = new QHBoxLayout;
    below->addWidget(hint, 1);
    below->addWidget(m_take);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 4, 4, 4);
    down->setSpacing(10);
    down->addWidget(m_title);
    down->addWidget(m_sentence);
    down->addWidget(m_view);
    down->addLayout(below);
    down->addWidget(m_lettersFor);
    down->addWidget(m_letters);
    down->addWidget(makeFields());
    down->addWidget(m_state);
    down->addStretch(1);
    down->addWidget(makeButtons());
}

QWidget* RowSettling::makeFields()
{
    m_reason->setObjectName("settledReason");
    m_reason->setPlaceholderText(tr("Why it is so, for those who were not there"));
    m_agreedBy->setObjectName("settledBy");
    m_agreedBy->setPlaceholderText(tr("Who agreed"));
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Agreed by"), m_agreedBy);
    return fields;
}

QWidget* RowSettling::makeButtons()
{
    m_take->setObjectName("takeAnswer");
    m_settle->setObjectName("settleRow");
    m_leaveOpen->setObjectName("leaveRowOpen");
    m_takeBack->setObjectName("takeBackDecision");
    for (QPushButton* button : {m_take, m_leaveOpen, m_takeBack})
        button->setAutoDefault(false);
    auto* buttons = new QWidget(this);
    auto* across = new QHBoxLayout(buttons);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    across->addWidget(m_takeBack);
    across->addStretch(1);
    across->addWidget(m_leaveOpen);
    across->addWidget(m_settle);
    return buttons;
}

ResponsibilityId RowSettling::row() const
{
    return m_answers->row();
}

void RowSettling::show(ResponsibilityId row)
{
    const auto* decision = m_split.plan().find<Decision>({m_split.constellation(), row});
    m_reason->setText(decision != nullptr ? text(decision->reason) : QString());
    if (decision != nullptr)
        m_agreedBy->setText(text(decision->agreedBy));
    else if (m_agreedBy->text().isEmpty() && !m_split.areNamesHidden())
        m_agreedBy->setText(listed(m_split.names()));
    m_answers->show(row);
    m_view->setCurrentIndex(m_answers->index(m_answers->draftLine(), 0));
}

void RowSettling::takeKeyboard()
{
    m_view->setFocus();
}

void RowSettling::takeEnter()
{
    m_settle->setDefault(true);
}

void RowSettling::refresh()
{
    const auto* found = m_split.plan().find<Responsibility>(row());
    const auto& rows = m_split.overlay().disputed;
    const auto disputed = std::find_if(rows.begin(), rows.end(),
                                       [this](const DisputedRow& each) { return each.responsibility == row(); });
    m_title->setText(found != nullptr ? breakable(text(found->title), 60) : QString());
    m_sentence->setVisible(disputed != rows.end());
    if (disputed != rows.end())
        m_sentence->setText(tr("%1. %2").arg(
            disputeWords(disputed->dispute),
            disputeSentence(m_split.plan(), m_split.constellation(), *disputed, m_split.voices(), m_split.names())));
    showDecision();
    showDraft();
}

void RowSettling::showDecision()
{
    const auto* decision = m_split.plan().find<Decision>({m_split.constellation(), row()});
    const bool isReadOnly = m_split.document().isReadOnly();
    m_takeBack->setVisible(decision != nullptr);
    for (QPushButton* button : {m_settle, m_leaveOpen, m_takeBack})
        button->setEnabled(bool(row()) && !isReadOnly);
    m_settle->setText(decision != nullptr ? tr("&Settle again") : tr("&Settle"));
    m_state->setText(isReadOnly                ? readOnlyWords()
                         : decision != nullptr ? decisionWords(*decision, !m_split.areNamesHidden())
                         : m_split.stateOf(row()) == SettlingState::leftOpen
                         ? tr("Left open, as a question on the row.")
                         : QString());
}

/// The letter buttons are about the role the frame is on.
void RowSettling::showDraft()
{
    const QModelIndex at = m_view->currentIndex();
    m_take->setEnabled(at.isValid() && at.row() < m_answers->draftLine());
    m_letters->setEnabled(at.isValid());
    m_lettersFor->setText(
        at.isValid()
            ? tr("SETTLED AS, FOR %1").arg(m_answers->headerData(at.column(), Qt::Horizontal).toString().toUpper())
            : QString());
    const QString held
        = at.isValid() ? m_answers->index(m_answers->draftLine(), at.column()).data().toString() : QString();
    m_letters->show(lettersOf(m_split.plan(), m_split.constellation()), held.toStdString());
}

void RowSettling::settle()
{
    Decision decision{m_split.constellation(), row(), {}, {}, {}, m_today()};
    decision.reason = nameFrom(m_reason->text()).text.toStdString();
    decision.agreedBy = nameFrom(m_agreedBy->text()).text.toStdString();
    if (m_split.document().perform(steps::settleRow(m_split.plan(), decision, m_answers->draft())))
        emit finished();
}

void RowSettling::leaveOpen()
{
    const ChartRow::Key key{m_split.constellation(), row()};
    if (m_split.document().perform(steps::leaveRowOpen(m_split.plan(), key, nameFrom(m_reason->text()).text)))
        emit finished();
}

void RowSettling::takeBack()
{
    m_split.document().perform(steps::withdrawDecision(m_split.plan(), {m_split.constellation(), row()}));
}

} // namespace remit
