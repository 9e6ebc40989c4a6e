#include "widgets/compare/figure_view.h"

#include "model/comparison/figure_table.h"
#include "widgets/compare/figure_delegate.h"
#include "widgets/parts/announcer.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr int heightOfFigure = 24;
constexpr int heightOfHead = 30;
constexpr int marginOfApart = 6;
constexpr int marginBelow = 12;
constexpr int spaceBelow = 24;

} // namespace

FigureView::FigureView(FigureTable& table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_apart(new QLabel(this))
    , m_view(new QTableView(this))
    , m_explanation(new QLabel(this))
    , m_all(new QPushButton(this))
{
    setObjectName("figures");
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName("figureTable");
    m_view->setAccessibleName(tr("Figures of the constellations"));
    m_view->setModel(&table);
    m_view->setItemDelegate(new FigureDelegate(m_view));
    m_view->setHorizontalHeader(new FigureHeader(m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(heightOfFigure);
    m_view->horizontalHeader()->setFixedHeight(heightOfHead);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setCornerButtonEnabled(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new Announcer(*m_view);
    m_apart->setObjectName("comparedApart");
    m_apart->setProperty("part", "infoCard");
    m_apart->setWordWrap(true);
    m_apart->setMargin(marginOfApart);
    m_explanation->setObjectName("figureExplanation");
    m_explanation->setProperty("part", "small");
    m_explanation->setWordWrap(true);
    m_all->setObjectName("allFigures");
    m_all->setProperty("part", "link");
    auto* below = new QHBoxLayout;
    below->setContentsMargins(marginBelow, 0, marginBelow, 2);
    below->setSpacing(spaceBelow);
    below->addWidget(m_explanation, 1);
    below->addWidget(m_all, 0, Qt::AlignRight | Qt::AlignTop);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_apart);
    down->addWidget(m_view, 1);
    down->addLayout(below);
    connect(m_all, &QPushButton::clicked, this, [this] { m_table.setAll(!m_table.isAll()); });
    connect(&table, &FigureTable::modelReset, this, &FigureView::refresh);
    connect(&table, &FigureTable::dataChanged, this, &FigureView::showApart);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FigureView::explain);
    refresh();
}

void FigureView::refresh()
{
    m_all->setText(m_table.isAll() ? tr("Fewer figures") : tr("All figures"));
    explain();
    share();
    showApart();
    updateGeometry();
    emit resized();
}

/// The names of the figures take a third at the most, the constellations the rest evenly.
void FigureView::share()
{
    if (m_table.columnCount() < 2)
        return;
    QHeaderView& header = *m_view->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    header.setSectionResizeMode(0, QHeaderView::Fixed);
    header.resizeSection(0, std::clamp(width() / 3, 120, 250));
}

void FigureView::explain()
{
    const QString said = m_table.explanation(m_view->currentIndex().row());
    const int before = heightOfExplanation();
    m_explanation->setText(said.isEmpty() ? tr("Press a figure to read how it is counted.") : said);
    if (heightOfExplanation() != before)
        emit resized();
}

void FigureView::showApart()
{
    m_apart->setText(m_table.apart());
    m_apart->setVisible(!m_apart->text().isEmpty());
}

int FigureView::heightOfApart() const
{
    return m_apart->isHidden() ? 0 : m_apart->heightForWidth(std::max(width(), 400));
}

int FigureView::heightOfExplanation() const
{
    const int room = width() - m_all->sizeHint().width() - spaceBelow - 2 * marginBelow;
    return std::max({30, m_all->sizeHint().height(), m_explanation->heightForWidth(std::max(room, 200))});
}

QSize FigureView::sizeHint() const
{
    const int rows = std::min(m_table.rowCount(), 8);
    return {400, heightOfApart() + heightOfHead + rows * heightOfFigure + 2 + heightOfExplanation()};
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

} // namespace remit
