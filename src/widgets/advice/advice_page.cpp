#include "widgets/advice/advice_page.h"

#include "model/advice/shown_advice.h"
#include "model/document/change_place.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/advice/advice_parts.h"
#include "widgets/advice/advice_view.h"
#include "widgets/advice/facts_panel.h"
#include "words/names.h"
#include "words/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace remit {

namespace {

constexpr int factsWidth = 344;

} // namespace

AdvicePage::AdvicePage(PlanDocument& document, ShownConstellation& shown, const Catalogue& catalogue,
                       Result<AdviceKnowledge> knowledge, Result<MeetingCatalogue> meetings, QWidget* parent)
    : Page(parent)
    , m_shown(shown)
    , m_status(new QLabel(this))
{
    m_status->setProperty("part", "status");
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    if (!knowledge || !meetings) {
        const Error& error = knowledge ? meetings.error() : knowledge.error();
        auto* problem = adviceLabel(text(error.message), "problem", this);
        problem->setAlignment(Qt::AlignCenter);
        across->addWidget(problem);
        return;
    }
    m_advice = new ShownAdvice(document, shown, catalogue, std::move(*knowledge), std::move(*meetings), this);
    m_facts = new FactsPanel(*m_advice, this);
    m_facts->setFixedWidth(factsWidth);
    m_view = new AdviceView(*m_advice, this);
    across->addWidget(m_facts);
    across->addWidget(m_view, 1);
    makeTools();
    connect(m_advice, &ShownAdvice::changed, this, &AdvicePage::refresh);
    connect(&shown, &ShownConstellation::changed, m_view, &AdviceView::showTop);
    connect(m_view, &AdviceView::createWanted, this, &AdvicePage::create);
    connect(m_view, &AdviceView::filled, this, &Page::neededWidthChanged);
    connect(m_advice, &ShownAdvice::taken, this, &AdvicePage::sayTaken);
}

void AdvicePage::makeTools()
{
    m_tools = new QWidget(this);
    auto* view = new QComboBox(m_tools);
    view->setObjectName("lens");
    view->addItem(tr("Our own view"), QString());
    for (const AdviceLens& each : m_advice->knowledge().advisor.rules().lenses) {
        view->addItem(text(each.label), text(each.id));
        view->setItemData(view->count() - 1, text(each.says), Qt::ToolTipRole);
    }
    view->setAccessibleName(tr("Whose view is taken"));
    view->setToolTip(asToolTip(tr("Schools disagree: take the view of one of them")));
    auto* label = new QLabel(tr("View"), m_tools);
    label->setBuddy(view);
    auto* across = new QHBoxLayout(m_tools);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addStretch(1);
    across->addWidget(label);
    across->addWidget(view);
    connect(view, &QComboBox::currentIndexChanged, this, [this, view] {
        m_advice->setLens(m_advice->knowledge().advisor.rules().lens(view->currentData().toString().toStdString()));
    });
}

int AdvicePage::neededWidth()
{
    return m_view == nullptr ? Page::neededWidth() : factsWidth + m_view->neededWidth();
}

void AdvicePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void AdvicePage::refresh()
{
    m_isStale = !isVisible();
    if (m_advice == nullptr || m_isStale)
        return;
    m_facts->refresh();
    m_view->refresh();
    const auto known = m_advice->stated().size();
    const auto asked = m_advice->facts().questions().size();
    // Each constellation has facts of its own.
    m_status->setText(tr("%1 of %2 facts known for “%3”").arg(known).arg(asked).arg(m_shown.name()));
}

void AdvicePage::create(const QString& id)
{
    const ConstellationTemplate* source = m_advice->knowledge().advisor.templateNamed(id.toStdString());
    if (source != nullptr && m_advice->create(*source))
        emit noticed({tr("“%1” is a constellation of the plan now, with chart and map.").arg(m_shown.name()),
                      tr("Show its chart"), [this] { emit chartWanted(); }});
}

void AdvicePage::sayTaken(const Situation& situation)
{
    QStringList kept;
    for (const FactQuestion* each : m_advice->keptFrom(situation))
        kept << text(each->brief).toLower();
    const QString tried = tr("The facts are those of “%1” now. Undo brings yours back.").arg(text(situation.name));
    const QString counted = tr(" The map tells otherwise of %1; that stays.").arg(kept.join(QStringLiteral(", ")));
    emit noticed({kept.isEmpty() ? tried : tried + counted});
}

QWidget* AdvicePage::status()
{
    return m_status;
}

void AdvicePage::takeKeyboard()
{
    if (m_facts != nullptr)
        m_facts->takeKeyboard();
}

QVariantMap AdvicePage::place() const
{
    return m_facts == nullptr ? QVariantMap() : QVariantMap{{QStringLiteral("all"), m_facts->areAllShown()}};
}

void AdvicePage::returnTo(const QVariantMap& place)
{
    if (m_facts != nullptr)
        m_facts->showAll(place.value(QStringLiteral("all")).toBool());
}

bool AdvicePage::canShow(const ChangePlace& place)
{
    return m_advice != nullptr && !place.responsibility && !place.role && !place.area && !place.isOfOrganisation()
        && !place.isOfCadence();
}

void AdvicePage::showPlace(const ChangePlace& place)
{
    if (place.constellation && place.constellation != m_shown.id())
        m_shown.show(place.constellation);
}

void AdvicePage::flash(const ChangePlace&) { }

} // namespace remit
