#include "widgets/compare/handover_dialog.h"

#include "model/comparison/compared_constellations.h"
#include "model/comparison/handover_table.h"
#include "model/document/plan_document.h"
#include "words/comparison/comparison_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr QSize usualSize(960, 560);
constexpr int holderWidth = 150;
constexpr int weeksWidth = 70;
constexpr int careWidth = 220;

} // namespace

HandoverDialog::HandoverDialog(ComparedConstellations& compared, ConstellationId before, ConstellationId after,
                               QWidget* parent)
    : QDialog(parent)
    , m_compared(compared)
    , m_table(new HandoverTable(compared, before, after, this))
    , m_headline(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_view(new QTableView(this))
{
    setWindowTitle(tr("Handing over: %1 → %2")
                       .arg(constellationName(compared.plan(), before), constellationName(compared.plan(), after)));
    arrange();
    addUndoKeys();
    connect(m_table, &HandoverTable::refused, this, [this](const QString& why) {
        m_problem->setText(why);
        m_problem->show();
    });
    connect(m_table, &HandoverTable::dataChanged, this, &HandoverDialog::showHeadline);
    connect(m_table, &HandoverTable::modelReset, this, &HandoverDialog::showHeadline);
    connect(m_table, &HandoverTable::over, this, &QDialog::reject);
    showHeadline();
    m_view->setCurrentIndex(m_table->index(0, 0));
    m_view->setFocus();
}

void HandoverDialog::arrange()
{
    resize(parentWidget() != nullptr ? usualSize.boundedTo(parentWidget()->window()->size() - QSize(24, 24))
                                     : usualSize);
    m_headline->setWordWrap(true);
    m_headline->setObjectName("handoverHeadline");
    m_problem->setProperty("part", "problem");
    m_problem->setWordWrap(true);
    m_problem->setObjectName("handoverProblem");
    m_view->setObjectName("handovers");
    m_view->setAccessibleName(tr("What is handed over, riskiest first"));
    m_view->setModel(m_table);
    m_view->setWordWrap(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView& across = *m_view->horizontalHeader();
    across.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    across.setSectionResizeMode(HandoverTable::titleColumn, QHeaderView::Stretch);
    across.resizeSection(HandoverTable::fromColumn, holderWidth);
    across.resizeSection(HandoverTable::toColumn, holderWidth);
    across.resizeSection(HandoverTable::weeksColumn, weeksWidth);
    across.resizeSection(HandoverTable::careColumn, careWidth);
    auto* hint = new QLabel(tr("Space ticks what is handed over. Type weeks in their column."), this);
    hint->setProperty("part", "small");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* paper = buttons->addButton(tr("On paper…"), QDialogButtonBox::ActionRole);
    paper->setObjectName("handoverPaper");
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(paper, &QPushButton::clicked, this, [this] {
        accept();
        emit paperWanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(12);
    for (QWidget* each : {static_cast<QWidget*>(m_headline), static_cast<QWidget*>(m_view), static_cast<QWidget*>(hint),
                          static_cast<QWidget*>(m_problem), static_cast<QWidget*>(buttons)})
        down->addWidget(each);
    down->setStretchFactor(m_view, 1);
    hint->setVisible(!m_compared.document().isReadOnly());
}

void HandoverDialog::showHeadline()
{
    m_headline->setText(m_table->headline());
    m_view->setVisible(!m_table->isEmpty());
    m_problem->hide();
}

/// The window's own keys do not reach into a dialog.
void HandoverDialog::addUndoKeys()
{
    PlanDocument& document = m_compared.document();
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &document, &PlanDocument::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &document, &PlanDocument::redo);
}

} // namespace remit
