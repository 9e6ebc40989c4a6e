#include "widgets/presentation/presentation_window.h"

#include "core/letters.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/document/plan_news.h"
#include "model/steps/cell_steps.h"
#include "model/steps/letter_steps.h"
#include "widgets/look/theme.h"
#include "widgets/parts/news_words.h"
#include "widgets/presentation/presentation_chart.h"
#include "widgets/presentation/presentation_footer.h"
#include "words/refusals.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

using What = PresentationStep::What;

PresentationWindow::PresentationWindow(ChartModel& model, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_page(new PresentationPage(model,
                                  [this](const QString& typed) {
                                      const Plan& plan = m_model.document().plan();
                                      return m_model.document().perform(
                                          steps::askQuestion(plan, {m_model.constellation(), m_row, RoleId{}}, typed));
                                  }))
    , m_chart(new PresentationChart(model))
    , m_footer(new PresentationFooter(this))
{
    setObjectName("presentation");
    setWindowTitle(tr("Presentation"));
    setAutoFillBackground(true);
    setMinimumSize(480, 360);
    setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_chart);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_stack, 1);
    down->addWidget(m_footer);
    connect(m_footer, &PresentationFooter::stepWanted, this, &PresentationWindow::step);
    connect(m_page, &PresentationPage::roleChosen, this, [this](RoleId role) {
        m_role = role;
        refresh();
    });
    connect(m_page, &PresentationPage::editingEnded, this, [this] { setFocus(); });
    connect(m_chart, &PresentationChart::cellChosen, this, [this](ResponsibilityId row, RoleId role) {
        m_row = row;
        m_role = role;
        refresh();
    });
    connect(m_chart, &PresentationChart::rowOpened, this, &PresentationWindow::switchWhole);
    connect(&m_model.document(), &PlanDocument::changed, this, &PresentationWindow::refresh);
    connect(&m_model.document(), &PlanDocument::failed, m_footer, &PresentationFooter::say);
    connect(&m_model.document(), &PlanDocument::happened, this, &PresentationWindow::tell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PresentationWindow::refresh);
}

void PresentationWindow::style()
{
    m_footer->style(size());
    const Theme theme = themeFor(palette());
    QPalette plain = palette();
    plain.setColor(QPalette::Window, theme.panel);
    if (palette().color(QPalette::Window) != theme.panel && themeFor(plain).dark == theme.dark)
        setPalette(plain);
}

void PresentationWindow::begin(ResponsibilityId row, RoleId role)
{
    m_row = row;
    m_role = role;
    refresh();
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

bool PresentationWindow::showsWholeChart() const
{
    return m_stack->currentWidget() == m_chart;
}

int PresentationWindow::at() const
{
    return int(std::find(m_rows.begin(), m_rows.end(), m_row) - m_rows.begin());
}

/// Rows and roles may have come or gone: it stays where it is, or goes to the first ones.
void PresentationWindow::refresh()
{
    m_rows.clear();
    for (const ChartEntry& entry : m_model.entriesWithCollapsed()) {
        if (entry.kind == ChartRowKind::responsibility)
            m_rows.push_back(entry.responsibility);
    }
    if (m_rows.empty()) {
        if (isVisible())
            close();
        return;
    }
    if (at() == int(m_rows.size()))
        m_row = m_rows.front();
    if (m_model.columnOf(m_role) < 1)
        m_role = m_model.roleAt(1);
    m_footer->showHint(hintFor(place()));
    m_footer->setEnds(at() > 0, at() + 1 < int(m_rows.size()));
    if (showsWholeChart())
        m_chart->show(m_row, m_role);
    else
        m_page->show(m_row, m_role, at() + 1, int(m_rows.size()));
}

void PresentationWindow::tell(const PlanNews& news)
{
    if (news.kind == PlanNews::Kind::done)
        return;
    const auto place = placeFor(news.places, m_model.constellation());
    if (place && place->constellation == m_model.constellation() && !news.byOthers) {
        m_row = place->responsibility ? place->responsibility : m_row;
        m_role = place->role ? place->role : m_role;
    }
    refresh();
    m_footer->say(inWords(news));
}

void PresentationWindow::goTo(int place)
{
    m_row = m_rows[std::size_t(std::clamp(place, 0, int(m_rows.size()) - 1))];
    refresh();
}

void PresentationWindow::step(int by)
{
    goTo(at() + by);
}

void PresentationWindow::stepRole(int by, bool around)
{
    const int roles = m_model.columnCount() - 1;
    const int wanted = m_model.columnOf(m_role) - 1 + by;
    if (roles < 1 || (!around && (wanted < 0 || wanted >= roles)))
        return;
    m_role = m_model.roleAt((wanted + roles) % roles + 1);
    refresh();
}

void PresentationWindow::switchWhole()
{
    m_stack->setCurrentWidget(showsWholeChart() ? static_cast<QWidget*>(m_page) : m_chart);
    refresh();
}

void PresentationWindow::setSources(const ChartLoads* loads, const ChartFindings* findings)
{
    m_page->setSources(loads, findings);
}

Assignment::Key PresentationWindow::cell() const
{
    return {m_model.constellation(), m_row, m_role};
}

PresentationPlace PresentationWindow::place() const
{
    return {showsWholeChart(), m_model.document().isReadOnly(),
            lettersOf(m_model.document().plan(), m_model.constellation()), m_chart->pageRows()};
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    if (m_page->isEditing())
        return QWidget::keyPressEvent(event);
    const PresentationStep step = stepFor(KeyPress::of(*event), place());
    m_footer->showHint(hintFor(place()));
    if (!change(step) && !look(step) && !go(step))
        QWidget::keyPressEvent(event);
}

/// Whether the key is about the plan.
bool PresentationWindow::change(const PresentationStep& step)
{
    PlanDocument& document = m_model.document();
    switch (step.what) {
    case What::toggleLetter:
        document.perform(steps::toggleLetter(document.plan(), {cell()}, step.letter.toStdString()));
        return true;
    case What::replaceLetter:
    case What::clear:
        document.perform(steps::setLetters(document.plan(), {cell()}, step.letter.toStdString()));
        return true;
    case What::askQuestion:
        askQuestion();
        return true;
    case What::undo:
        document.undo();
        return true;
    case What::redo:
        document.redo();
        return true;
    case What::noLetter:
        m_footer->say(noLetterWords(document.plan(), m_model.constellation(), step.letter));
        return true;
    case What::readOnly:
        m_footer->say(readOnlyWords());
        return true;
    default:
        return false;
    }
}

/// Whether it is about what is shown of it.
bool PresentationWindow::look(const PresentationStep& step)
{
    switch (step.what) {
    case What::switchWhole:
        switchWhole();
        return true;
    case What::switchNotes:
        switchExtra(&PresentationExtras::notes);
        return true;
    case What::switchLoad:
        switchExtra(&PresentationExtras::load);
        return true;
    case What::switchHours:
        switchExtra(&PresentationExtras::hours);
        return true;
    case What::switchFindings:
        switchExtra(&PresentationExtras::findings);
        return true;
    case What::end:
        close();
        return true;
    default:
        return false;
    }
}

/// Whether it leads to another row or role.
bool PresentationWindow::go(const PresentationStep& step)
{
    switch (step.what) {
    case What::goRows:
        this->step(step.by);
        return true;
    case What::goFirst:
        goTo(0);
        return true;
    case What::goLast:
        goTo(int(m_rows.size()) - 1);
        return true;
    case What::goRoles:
    case What::goRolesAround:
        stepRole(step.by, step.what == What::goRolesAround);
        return true;
    default:
        return false;
    }
}

/// Extras stand on the page of one responsibility; in the whole chart they would come up later, unasked.
void PresentationWindow::switchExtra(bool PresentationExtras::*extra)
{
    if (showsWholeChart())
        return;
    m_extras.*extra = !(m_extras.*extra);
    m_page->setExtras(m_extras);
    refresh();
}

bool PresentationWindow::focusNextPrevChild(bool next)
{
    if (!m_page->isEditing())
        stepRole(next ? 1 : -1, true);
    return true;
}

void PresentationWindow::askQuestion()
{
    if (showsWholeChart())
        switchWhole();
    m_page->editQuestion();
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit ended(m_row, m_role);
}

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    style();
}

void PresentationWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_footer != nullptr)
        style();
}

} // namespace remit
