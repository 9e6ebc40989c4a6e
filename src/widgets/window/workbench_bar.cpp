#include "widgets/window/workbench_bar.h"

#include "widgets/frame/page_slot.h"
#include "widgets/look/theme.h"
#include "widgets/window/undo_actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>

namespace remit {

namespace {

/// A button that does what the action does, and can do it when the action can.
QPushButton* namedButton(QAction& action, const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    const auto look = [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    QObject::connect(&action, &QAction::changed, button, look);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    look();
    return button;
}

QTabBar* makeTabs(QWidget* parent)
{
    auto* tabs = new QTabBar(parent);
    tabs->setObjectName("pageTabs");
    tabs->setAccessibleName(WorkbenchBar::tr("Pages"));
    tabs->setAutoHide(true);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setUsesScrollButtons(false);
    tabs->setFocusPolicy(Qt::TabFocus);
    tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return tabs;
}

} // namespace

WorkbenchBar::WorkbenchBar(UndoActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_tabs(makeTabs(this))
    , m_undo(namedButton(actions.undo(), tr("Undo"), QStringLiteral("undoButton"), this))
    , m_redo(namedButton(actions.redo(), tr("Redo"), QStringLiteral("redoButton"), this))
    , m_tools(new PageSlot(this))
{
    setObjectName("workbenchBar");
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(12, 6, 12, 6);
    across->setSpacing(10);
    auto* exporting = new QPushButton(tr("Export…"), this);
    exporting->setObjectName("exportButton");
    for (QPushButton* button : {m_undo, m_redo, exporting})
        button->setFocusPolicy(Qt::TabFocus);
    across->addWidget(m_tabs);
    across->addWidget(m_undo);
    across->addWidget(m_redo);
    across->addWidget(m_tools, 1);
    across->addWidget(exporting);
    connect(exporting, &QPushButton::clicked, this, &WorkbenchBar::exportWanted);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int number) {
        // Who goes along the tabs with the arrows wants to go on.
        const bool byArrows = m_tabs->hasFocus();
        emit pageWanted(number);
        if (byArrows)
            m_tabs->setFocus();
    });
    colorIcons();
}

void WorkbenchBar::addTab(const QString& title)
{
    const QSignalBlocker silent(m_tabs);
    m_tabs->addTab(title);
}

void WorkbenchBar::showPage(int number, QWidget* tools)
{
    const QSignalBlocker silent(m_tabs);
    m_tabs->setCurrentIndex(number);
    m_tools->put(tools);
    fitWords();
}

void WorkbenchBar::fitWords()
{
    for (QPushButton* button : {m_undo, m_redo}) {
        button->setMaximumWidth(QWIDGETSIZE_MAX);
        button->setText(button->accessibleName());
    }
    if (layout()->sizeHint().width() <= width())
        return;
    for (QPushButton* button : {m_undo, m_redo}) {
        button->setText(QString());
        button->setMaximumWidth(button->sizeHint().height());
    }
}

void WorkbenchBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWords();
}

void WorkbenchBar::colorIcons()
{
    const Theme theme = themeFor(palette());
    m_undo->setIcon(lineIcon("undo", theme.text));
    m_redo->setIcon(lineIcon("redo", theme.text));
}

void WorkbenchBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorIcons();
}

} // namespace remit
