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

namespace remit {

PresentationWindow::PresentationWindow(ChartModel& model, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_page(new PresentationPage(model,
                                  [this](const QString& typed) {
                                      const Plan& plan = m_model.document().plan();
                                      return m_model.document().perform(
                                          steps::askQuestion(plan, {m_model.constellation(), row(), RoleId{}}, typed));
                                  }))
    , m_chart(new PresentationChart(model))
    , m_footer(new PresentationFooter(this))
    , m_cursor(model)
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
    connect(m_footer, &PresentationFooter::stepWanted, this, [this](int by) {
        go({PresentationStep::What::goRows, by});
    });
    connect(m_page, &PresentationPage::roleChosen, this, [this](RoleId role) {
        m_cursor.setRole(role);
        refresh();
    });
    connect(m_page, &PresentationPage::editingEnded, this, [this] { setFocus(); });
    connect(m_chart, &PresentationChart::cellChosen, this, [this](ResponsibilityId row, RoleId role) {
        m_cursor.setRow(row);
        m_cursor.setRole(role);
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
    m_cursor.setRow(row);
    m_cursor.setRole(role);
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

void PresentationWindow::refresh()
{
    m_cursor.refresh();
    const int rows = m_cursor.count();
    if (rows == 0) {
        if (isVisible())
            close();
        return;
    }
    const int at = m_cursor.at();
    m_footer->showHint(hintFor(place()));
    m_footer->setEnds(at > 0, at + 1 < rows);
    if (showsWholeChart())
        m_chart->show(row(), role());
    else
        m_page->show(row(), role(), at + 1, rows);
}

void PresentationWindow::tell(const PlanNews& news)
{
    if (news.kind == PlanNews::Kind::done)
        return;
    const auto place = placeFor(news.places, m_model.constellation());
    if (place && place->constellation == m_model.constellation() && !news.byOthers) {
        m_cursor.setRow(place->responsibility ? place->responsibility : row());
        m_cursor.setRole(place->role ? place->role : role());
    }
    refresh();
    m_footer->say(inWords(news));
}

/// Whether the step leads to another row or role.
bool PresentationWindow::go(const PresentationStep& step)
{
    if (!m_cursor.go(step))
        return false;
    refresh();
    return true;
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
    using Meaning = PresentationStep::What;
    PlanDocument& document = m_model.document();
    switch (step.what) {
    case Meaning::toggleLetter:
        document.perform(steps::toggleLetter(document.plan(), {m_cursor.cell()}, step.letter.toStdString()));
        return true;
    case Meaning::replaceLetter:
    case Meaning::clear:
        document.perform(steps::setLetters(document.plan(), {m_cursor.cell()}, step.letter.toStdString()));
        return true;
    case Meaning::askQuestion:
        askQuestion();
        return true;
    case Meaning::undo:
        document.undo();
        return true;
    case Meaning::redo:
        document.redo();
        return true;
    case Meaning::noLetter:
        m_footer->say(noLetterWords(document.plan(), m_model.constellation(), step.letter));
        return true;
    case Meaning::readOnly:
        m_footer->say(readOnlyWords());
        return true;
    default:
        return false;
    }
}

/// Whether it is about what is shown of it.
bool PresentationWindow::look(const PresentationStep& step)
{
    using Meaning = PresentationStep::What;
    switch (step.what) {
    case Meaning::switchWhole:
        switchWhole();
        return true;
    case Meaning::switchNotes:
        switchExtra(&PresentationExtras::notes);
        return true;
    case Meaning::switchLoad:
        switchExtra(&PresentationExtras::load);
        return true;
    case Meaning::switchHours:
        switchExtra(&PresentationExtras::hours);
        return true;
    case Meaning::switchFindings:
        switchExtra(&PresentationExtras::findings);
        return true;
    case Meaning::end:
        close();
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
        go({PresentationStep::What::goRolesAround, next ? 1 : -1});
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
    emit ended(row(), role());
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
