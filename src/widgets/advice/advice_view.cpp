#include "widgets/advice/advice_view.h"

#include "advisor/advice/growth.h"
#include "model/document/plan_document.h"
#include "widgets/advice/advice_card.h"
#include "widgets/advice/advice_parts.h"
#include "widgets/advice/advice_quality_dialog.h"
#include "widgets/advice/disagreement_card.h"
#include "widgets/advice/first_actions_box.h"
#include "widgets/advice/next_hire_table.h"
#include "widgets/advice/situation_button.h"
#include "widgets/parts/flow_layout.h"
#include "words/advice/advice_words.h"
#include "words/text.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int widestColumn = 980;

} // namespace

AdviceView::AdviceView(ShownAdvice& shown, QWidget* parent)
    : QScrollArea(parent)
    , m_shown(shown)
    , m_content(new QWidget(this))
    , m_down(new QVBoxLayout)
{
    setObjectName("adviceView");
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_content->setObjectName("adviceContent");
    auto* column = new QWidget(m_content);
    column->setMaximumWidth(widestColumn);
    column->setLayout(m_down);
    m_down->setContentsMargins(18, 14, 18, 18);
    m_down->setSpacing(10);
    auto* across = new QHBoxLayout(m_content);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(column, 1);
    setWidget(m_content);
}

void AdviceView::refresh()
{
    // While cards go and come, the keyboard goes to another and scrolls there.
    if (!m_isFilling)
        m_scrolled = verticalScrollBar()->value();
    m_isFilling = true;
    emptyLayout(*m_down);
    if (const auto& advice = m_shown.advice()) {
        fill(*advice);
    } else {
        auto* problem = adviceLabel(text(advice.error().message), "problem", m_content);
        problem->setObjectName("adviceProblem");
        m_down->addWidget(adviceLabel(tr("There is no answer for these facts"), "subheading", m_content));
        m_down->addWidget(problem);
    }
    m_down->addStretch(1);
    // The cards get their sizes first.
    QTimer::singleShot(0, this, [this] {
        m_isFilling = false;
        verticalScrollBar()->setValue(m_scrolled);
        emit filled();
    });
}

void AdviceView::showTop()
{
    m_scrolled = 0;
    verticalScrollBar()->setValue(0);
}

int AdviceView::neededWidth() const
{
    return m_content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
}

void AdviceView::fill(const Advice& advice)
{
    if (m_shown.stated().empty())
        m_down->addWidget(situationInvitation(m_shown, m_content));
    addHeadline(advice);
    addPresent(advice);
    addCards(advice, *m_down, 0, advice.shown);
    addFirstActions(advice);
    addNextHire(advice);
    addGrowth(advice);
    addOthers(advice);
    addRuledOut(advice);
    addDisagreements(advice);
    addQuality();
}

void AdviceView::addHeadline(const Advice& advice)
{
    auto* headline = adviceLabel(headlineOf(advice), "subheading", m_content);
    headline->setObjectName("adviceHeadline");
    m_down->addWidget(headline);
    for (const std::size_t overlay : advice.overlays) {
        const QString name = text(advice.ranking.setUps[overlay].source->name);
        m_down->addWidget(adviceLabel(tr("“%1” can be laid over it.").arg(name), "secondary", m_content));
    }
}

/// How what the shown constellation has would do.
void AdviceView::addPresent(const Advice& advice)
{
    const ConstellationTemplate* present = m_shown.present();
    if (present == nullptr)
        return;
    auto* said = adviceLabel(presentText(advice, *present), "softBox", m_content);
    said->setObjectName("presentSetUp");
    m_down->addWidget(said);
}

void AdviceView::addCards(const Advice& advice, QVBoxLayout& down, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        const QString id = text(advice.ranking.setUps[i].source->id);
        const QString meetings = QStringLiteral("meetings_") + id;
        auto* card = new AdviceCard(m_shown, i, {m_open.contains(id), m_open.contains(meetings)}, m_content);
        connect(card, &AdviceCard::createWanted, this, &AdviceView::createWanted);
        connect(
            card, &AdviceCard::detailsShown, this,
            [this](const QString& about, bool shown) {
                shown ? void(m_open.insert(about)) : void(m_open.erase(about));
                const QString name = QStringLiteral("advice_") + about;
                refresh();
                if (auto* again = m_content->findChild<AdviceCard*>(name))
                    again->focusDetails();
            },
            Qt::QueuedConnection);
        connect(card, &AdviceCard::meetingsShown, this, [this, meetings](const QString&, bool shown) {
            shown ? void(m_open.insert(meetings)) : void(m_open.erase(meetings));
        });
        down.addWidget(card);
    }
}

void AdviceView::addFirstActions(const Advice& advice)
{
    const auto actions = m_shown.firstActions(advice);
    if (actions.empty())
        return;
    m_down->addWidget(adviceLabel(tr("First, whatever the set-up"), "subheading", m_content));
    m_down->addWidget(new FirstActionsBox(actions, m_shown.knowledge().sources, m_content));
}

void AdviceView::addNextHire(const Advice& advice)
{
    const HireOptions& options = m_shown.knowledge().hires;
    const auto hires = nextHires(options, advice.values);
    if (hires.empty())
        return;
    m_down->addWidget(adviceLabel(tr("Next hire"), "subheading", m_content));
    m_down->addWidget(new NextHireTable(hires, options.fullUse, m_content));
}

/// What would change it, each with a click that sets the fact, and how the busiest seat fares.
void AdviceView::addGrowth(const Advice& advice)
{
    const GrowthPath path = growthOf(advice, m_shown.knowledge().advisor, m_shown.stated(), m_shown.lens());
    m_down->addWidget(adviceLabel(tr("What would change it"), "subheading", m_content));
    auto* down = new QVBoxLayout;
    down->setSpacing(2);
    m_down->addLayout(down);
    if (path.likely.empty())
        down->addWidget(
            adviceLabel(tr("Nothing that growth brings, as far as it can be foreseen."), "secondary", m_content));
    addTriggers(*down, path.likely);
    if (!path.rarer.empty())
        addTriggers(*addFolded("rarerTriggers", tr("Steps back and rarer changes")), path.rarer);
    m_down->addWidget(new GrowthPanel(m_shown, m_growth, m_content));
}

void AdviceView::addTriggers(QVBoxLayout& down, const std::vector<AdviceTrigger>& triggers)
{
    for (const AdviceTrigger& each : triggers) {
        auto* row = new QWidget(m_content);
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(8);
        auto* set = adviceLink(triggerText(each), row);
        const FactQuestion& question = *each.question;
        set->setObjectName(QStringLiteral("set_") + text(question.key));
        set->setToolTip(tr("Sets this fact"));
        set->setEnabled(!m_shown.isCounted(question) && !m_shown.document().isReadOnly() && m_shown.hasConstellation());
        connect(set, &QPushButton::clicked, this, [this, &question, at = each.at] { m_shown.state(question, at); });
        across->addWidget(set);
        across->addWidget(adviceLabel(text(each.becomes->name), "", row), 1);
        down.addWidget(row);
    }
}

QVBoxLayout* AdviceView::addFolded(const QString& name, const QString& title)
{
    auto* folded = new QWidget(m_content);
    auto* button = foldButton(title, *folded, m_open.contains(name), m_content);
    button->setObjectName(name);
    connect(button, &QPushButton::toggled, this,
            [this, name](bool open) { open ? void(m_open.insert(name)) : void(m_open.erase(name)); });
    m_down->addWidget(button);
    m_down->addWidget(folded);
    auto* down = new QVBoxLayout(folded);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(8);
    return down;
}

void AdviceView::addOthers(const Advice& advice)
{
    const std::size_t count = advice.ranking.setUps.size();
    if (count == advice.shown)
        return;
    const auto left = count - advice.shown;
    QVBoxLayout* down = addFolded("otherSetUps",
                                  left == 1 ? tr("One other set-up that would work less well")
                                            : tr("%1 other set-ups that would work less well").arg(left));
    addCards(advice, *down, advice.shown, count);
}

void AdviceView::addRuledOut(const Advice& advice)
{
    if (advice.ranking.ruledOut.empty())
        return;
    QVBoxLayout* down = addFolded("ruledOut", tr("%1 that do not apply").arg(advice.ranking.ruledOut.size()));
    for (const RuledOut& each : advice.ranking.ruledOut)
        down->addWidget(
            adviceLabel(tr("%1: %2").arg(text(each.source->name), text(each.reason)), "secondary", m_content));
}

void AdviceView::addDisagreements(const Advice& advice)
{
    const auto found = m_shown.knowledge().disagreements.about(advice);
    if (found.empty())
        return;
    QVBoxLayout* down = addFolded("disagreements",
                                  found.size() == 1 ? tr("On one question sources disagree")
                                                    : tr("On %1 questions sources disagree").arg(found.size()));
    for (const Disagreement* each : found)
        down->addWidget(new DisagreementCard(*each, m_shown.knowledge().sources, m_content));
}

void AdviceView::addQuality()
{
    const AdviceQuality& quality = m_shown.knowledge().quality;
    auto* said = adviceLabel(text(quality.summary), "secondary", m_content);
    said->setObjectName("adviceQuality");
    auto* figures = adviceLink(tr("How good the advice is…"), m_content);
    figures->setObjectName("adviceFigures");
    connect(figures, &QPushButton::clicked, this, [this, &quality] {
        auto* dialog = new AdviceQualityDialog(quality, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_down->addWidget(said);
    m_down->addWidget(figures);
}

} // namespace remit
