#include "widgets/window/start_page.h"

#include "ui_start_page.h"
#include "widgets/parts/two_line_button.h"
#include "words/names.h"

#include <QFileInfo>

namespace remit {

namespace {

constexpr int recentPlansShown = 6;

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::StartPage>())
{
    m_form->setupUi(this);
    m_form->recentHeading->setProperty("part", "subheading");
    m_form->openAnother->setProperty("part", "link");
    m_form->openAnother->setCursor(Qt::PointingHandCursor);
    addCard("importCard", tr("Bring the chart we have"),
            tr("A spreadsheet, page or table: see what was understood, correct it, keep it."),
            &StartPage::importWanted);
    addCard("divisionOfLabourCard", tr("Start from the 14-line division of labour"),
            tr("Who does what between Product Manager and Product Owner, in fourteen lines to argue about."),
            &StartPage::divisionOfLabourWanted);
    addCard("emptyCard", tr("Start empty"), tr("Three roles, one empty row. Type."), &StartPage::emptyPlanWanted);
    addCard("sampleCard", tr("Look at the sample"), tr("A company of 20 developers in three set-ups."),
            &StartPage::sampleWanted);
    connect(m_form->openAnother, &QPushButton::clicked, this, &StartPage::otherPlanWanted);
}

StartPage::~StartPage() = default;

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_form->cards->itemAt(0)->widget()->setFocus();
}

void StartPage::addCard(const QString& name, const QString& title, const QString& detail, void (StartPage::*wanted)())
{
    auto* card = new TwoLineButton(title, detail, this);
    card->setObjectName(name);
    card->setProperty("part", "card");
    connect(card, &QPushButton::clicked, this, wanted);
    m_form->cards->addWidget(card);
}

void StartPage::showRecentPlans(const std::vector<Preferences::RecentPlan>& plans)
{
    while (QLayoutItem* item = m_form->recentPlans->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_form->recentHeading->setText(plans.empty() ? tr("Have a plan already?") : tr("Recent plans"));
    for (const Preferences::RecentPlan& plan : plans) {
        if (m_form->recentPlans->count() == recentPlansShown)
            break;
        QString detail = spokenTime(plan.lastOpened, QDateTime::currentDateTime());
        if (!plan.constellations.isEmpty())
            detail += tr(" · ") + plan.constellations.join(tr(", "));
        auto* button = new TwoLineButton(QFileInfo(plan.path).fileName(), detail, this);
        button->setProperty("part", "recentPlan");
        button->setToolTip(asToolTip(plan.path));
        button->layout()->setContentsMargins(0, 8, 0, 8);
        const QString path = plan.path;
        connect(button, &QPushButton::clicked, this, [this, path] { emit planWanted(path); });
        m_form->recentPlans->addWidget(button);
    }
}

QString spokenTime(const QDateTime& time, const QDateTime& now)
{
    const QLocale locale;
    const auto days = time.date().daysTo(now.date());
    if (days == 0)
        return StartPage::tr("today %1").arg(locale.toString(time.time(), "HH:mm"));
    if (days == 1)
        return StartPage::tr("yesterday");
    return locale.toString(time.date(), time.date().year() == now.date().year() ? "d MMMM" : "d MMMM yyyy");
}

} // namespace remit
