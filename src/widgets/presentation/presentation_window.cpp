#include "widgets/presentation/presentation_window.h"

#include "core/edits.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/look/theme.h"
#include "widgets/presentation/presentation_chart.h"
#include "widgets/presentation/presentation_page.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

PresentationWindow::PresentationWindow(ChartModel& model, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_page(new PresentationPage(model))
    , m_chart(new PresentationChart(model))
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
    down->addWidget(makeFooter());
    connect(m_page, &PresentationPage::roleChosen, this, [this](RoleId role) {
        m_role = role;
        refresh();
    });
    connect(m_page, &PresentationPage::questionTyped, this, &PresentationWindow::saveQuestion);
    connect(m_page, &PresentationPage::editingEnded, this, [this] { setFocus(); });
    connect(m_chart, &PresentationChart::cellChosen, this, [this](ResponsibilityId row, RoleId role) {
        m_row = row;
        m_role = role;
        refresh();
    });
    connect(m_chart, &PresentationChart::rowOpened, this, &PresentationWindow::switchWhole);
    connect(&m_model.document(), &PlanDocument::changed, this, &PresentationWindow::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PresentationWindow::refresh);
}

QWidget* PresentationWindow::makeFooter()
{
    m_footer = new QWidget(this);
    auto* across = new QHBoxLayout(m_footer);
    m_back = new QPushButton(tr("← Back"), m_footer);
    m_next = new QPushButton(tr("Next →"), m_footer);
    m_hint = new QLabel(m_footer);
    m_back->setObjectName("presentationBack");
    m_next->setObjectName("presentationNext");
    m_hint->setObjectName("presentationHint");
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    across->addWidget(m_back);
    across->addWidget(m_hint, 1);
    across->addWidget(m_next);
    for (QPushButton* button : {m_back, m_next}) {
        button->setFlat(true);
        button->setFocusPolicy(Qt::NoFocus);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    return m_footer;
}

void PresentationWindow::styleFooter()
{
    const Theme theme = themeFor(palette());
    const double scale = std::clamp(std::min(width() / 1440.0, height() / 900.0), 0.6, 4.0);
    const int size = std::max(11, int(16 * scale));
    m_footer->layout()->setContentsMargins(int(60 * scale), int(8 * scale), int(60 * scale), int(26 * scale));
    const QString sheet = QStringLiteral("QPushButton, QLabel { color: %1; font-size: %2px; border: none;"
                                         " background: transparent; padding: %3px 10px; }"
                                         "QPushButton:hover { color: %4; }"
                                         "QPushButton:disabled { color: transparent; }")
                              .arg(theme.secondary.name())
                              .arg(size)
                              .arg(int(6 * scale))
                              .arg(theme.accent.name());
    if (m_footer->styleSheet() != sheet)
        m_footer->setStyleSheet(sheet);
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
    m_hint->setText(hint());
    m_back->setEnabled(at() > 0);
    m_next->setEnabled(at() + 1 < int(m_rows.size()));
    if (showsWholeChart())
        m_chart->show(m_row, m_role);
    else
        m_page->show(m_row, m_role, at() + 1, int(m_rows.size()));
}

QString PresentationWindow::hint() const
{
    QStringList parts;
    if (m_model.document().isReadOnly()) {
        parts << tr("This plan can only be read");
    } else {
        QStringList letters;
        for (const Letter& letter : lettersOf(m_model.document().plan(), m_model.constellation()))
            letters << QString::fromStdString(letter.letter);
        parts << tr("%1 change the letters").arg(letters.join(u' ')) << tr("Q open question");
    }
    parts << (showsWholeChart() ? tr("W one at a time") : tr("W whole chart"));
    if (!showsWholeChart())
        parts << tr("Tab next role") << tr("N notes, L load, H hours, F findings");
    parts << tr("Esc ends");
    return parts.join(tr(" · "));
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

void PresentationWindow::stepRole(int by)
{
    const int roles = m_model.columnCount() - 1;
    if (roles < 1)
        return;
    const int column = (m_model.columnOf(m_role) - 1 + by + roles) % roles + 1;
    m_role = m_model.roleAt(column);
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

QString PresentationWindow::cellName() const
{
    const auto* row = m_model.document().plan().find<Responsibility>(m_row);
    return tr("%1 on “%2”")
        .arg(m_model.headerData(m_model.columnOf(m_role), Qt::Horizontal).toString(),
             row != nullptr ? QString::fromStdString(row->title) : QString());
}

void PresentationWindow::setLetters(const Edit& edit, const QString& label)
{
    m_model.document().perform(label, edit);
}

void PresentationWindow::clearLetters()
{
    if (m_model.document().isReadOnly() || !m_role)
        return;
    setLetters(remit::setLetters(m_model.document().plan(), {m_model.constellation(), m_row, m_role}, {}),
               tr("Clear %1").arg(cellName()));
}

void PresentationWindow::saveQuestion(const QString& typed)
{
    const OpenQuestion::Key key{m_model.constellation(), m_row, RoleId{}};
    const auto* found = m_model.document().plan().find<OpenQuestion>(key);
    OpenQuestion question = found != nullptr ? *found : OpenQuestion{m_model.constellation(), m_row, {}, {}, {}, {}};
    question.text = typed.toStdString();
    const auto* row = m_model.document().plan().find<Responsibility>(m_row);
    const QString title = row != nullptr ? QString::fromStdString(row->title) : QString();
    m_model.document().perform(tr("Question on “%1”").arg(title), setQuestion(m_model.document().plan(), question));
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit ended(m_row, m_role);
}

void PresentationWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    styleFooter();
}

void PresentationWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_footer != nullptr)
        styleFooter();
}

} // namespace remit
