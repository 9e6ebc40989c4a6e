#include "widgets/window/workbench.h"

#include "model/document/plan_document.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/find_field.h"
#include "widgets/chart/inspector.h"
#include "widgets/chart/paint_button.h"
#include "widgets/chart/view_commands.h"
#include "widgets/constellations/navigator.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/findings/findings_part.h"
#include "widgets/findings/fix_preview.h"
#include "widgets/findings/top_findings.h"
#include "widgets/history/history_panel.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/parts/message_banner.h"
#include "widgets/parts/preferences.h"
#include "widgets/window/undo_actions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

/// What the workbench is put together from, from top to bottom.
namespace remit {

namespace {

/// A button that does what the action does, and can do it when the action can.
QPushButton* buttonFor(QAction& action, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    const auto look = [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    QObject::connect(&action, &QAction::changed, button, look);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    look();
    return button;
}

} // namespace

QWidget* Workbench::makeToolBar()
{
    auto* bar = new QFrame(this);
    bar->setObjectName("workbenchBar");
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(12, 6, 12, 6);
    across->setSpacing(10);
    auto* view = new QLabel(tr("Chart"), bar);
    view->setProperty("part", "currentView");
    m_undo = buttonFor(m_undoActions->undo(), tr("Undo"), bar);
    m_redo = buttonFor(m_undoActions->redo(), tr("Redo"), bar);
    auto* exporting = new QPushButton(tr("Export…"), bar);
    m_undo->setObjectName("undoButton");
    m_redo->setObjectName("redoButton");
    exporting->setObjectName("exportButton");
    for (QPushButton* button : {m_undo, m_redo, exporting})
        button->setFocusPolicy(Qt::TabFocus);
    across->addWidget(view);
    across->addWidget(m_undo);
    across->addWidget(m_redo);
    QPushButton* paint = makePaintButton(m_editor->painter(), bar);
    paint->setEnabled(!m_document->isReadOnly());
    across->addWidget(paint);
    across->addStretch(1);
    across->addWidget(m_views->makeFindField(bar), 2);
    across->addWidget(m_views->makeFilterButton(bar));
    across->addWidget(exporting);
    connect(exporting, &QPushButton::clicked, this, &Workbench::exportWanted);
    return bar;
}

QWidget* Workbench::makeStatusLine()
{
    auto* line = new QFrame(this);
    line->setObjectName("statusLine");
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(12, 4, 12, 4);
    m_counts = new QLabel(line);
    m_saved = new QLabel(line);
    for (QLabel* label : {m_counts, m_saved})
        label->setProperty("part", "status");
    m_selected = new QLabel(line);
    m_selected->setObjectName("selectionCount");
    m_selected->setProperty("part", "status");
    across->addWidget(m_counts);
    across->addWidget(&m_findings->counts());
    across->addStretch(1);
    across->addWidget(m_selected);
    across->addSpacing(16);
    across->addWidget(m_saved);
    return line;
}

void Workbench::makeBanners(QBoxLayout& down)
{
    m_readOnly = new MessageBanner(MessageBanner::Kind::notice, this);
    m_problem = new MessageBanner(MessageBanner::Kind::problem, this);
    m_notice = new MessageBanner(MessageBanner::Kind::notice, this);
    m_readOnly->setObjectName("readOnlyBanner");
    for (MessageBanner* banner : {m_readOnly, m_problem, m_notice})
        down.addWidget(banner);
    for (MessageBanner* banner : {m_readOnly, m_problem})
        connect(banner, &MessageBanner::actionWanted, this, &Workbench::saveCopyWanted);
    connect(m_notice, &MessageBanner::actionWanted, this, [this] {
        m_notice->hide();
        m_noticeAction ? m_noticeAction() : emit saveCopyWanted();
    });
    down.addWidget(&m_findings->top());
    down.addWidget(&m_findings->preview());
    connect(&m_noticeEnds, &QTimer::timeout, m_notice, &QWidget::hide);
}

} // namespace remit
