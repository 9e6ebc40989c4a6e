#include "widgets/matrix/chart_view.h"

#include "model/chart/chart_model.h"
#include "widgets/look/link_label.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_mouse.h"
#include "widgets/matrix/chart_table.h"

#include <QLabel>
#include <QResizeEvent>

namespace remit {

ChartView::ChartView(PlanDocument& document, ConstellationId constellation, QWidget* parent)
    : QWidget(parent)
    , m_model(new ChartModel(document, constellation, this))
    , m_table(new ChartTable(*m_model, this))
    , m_mouse(new ChartMouse(*m_table))
    , m_help(new LinkLabel(this))
{
    setFocusProxy(m_table);
    m_help->setWordWrap(true);
    connect(m_help, &QLabel::linkActivated, this, &ChartView::follow);
    connect(m_table, &ChartTable::currentChanged, this, &ChartView::currentChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ChartView::updateHelp);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ChartView::updateHelp);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChartView::updateHelp);
    connect(m_model, &ChartModel::arranged, this, &ChartView::updateHelp);
    connect(m_table, &ChartTable::columnsArranged, this, &ChartView::updateHelp);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateHelp();
}

ConstellationId ChartView::constellation() const
{
    return m_model->constellation();
}

void ChartView::setConstellation(ConstellationId constellation)
{
    m_model->setConstellation(constellation);
}

ResponsibilityId ChartView::currentResponsibility() const
{
    return m_model->responsibilityAt(m_table->currentIndex().row());
}

RoleId ChartView::currentRole() const
{
    return currentResponsibility() ? m_model->roleAt(m_table->currentIndex().column()) : RoleId{};
}

std::optional<AreaId> ChartView::currentArea() const
{
    return m_model->areaAt(m_table->currentIndex().row());
}

void ChartView::showCell(ResponsibilityId responsibility, RoleId role)
{
    m_model->setCollapsed(m_model->areaOf(responsibility), false);
    m_model->reveal(responsibility);
    QModelIndex index = m_model->indexOf(responsibility, role);
    if (!index.isValid())
        index = m_model->indexOf(responsibility);
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void ChartView::follow(const QString& link)
{
    if (link == QStringLiteral("all"))
        m_model->setFilter({});
    else if (link == QStringLiteral("import"))
        emit importAsked();
    else if (link == QStringLiteral("shelf"))
        emit shelfAsked();
    else
        emit divisionOfLabourAsked();
}

void ChartView::setTopBar(QWidget& bar)
{
    m_topBar = &bar;
    bar.setParent(this);
    bar.installEventFilter(this);
    arrangeParts();
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_topBar
        && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent
            || event->type() == QEvent::HideToParent))
        arrangeParts();
    return QWidget::eventFilter(watched, event);
}

void ChartView::arrangeParts()
{
    const int bar = m_topBar == nullptr || m_topBar->isHidden() ? 0 : m_topBar->heightForWidth(width());
    if (bar > 0)
        m_topBar->setGeometry(0, 0, width(), bar);
    m_table->setGeometry(0, bar, width(), height() - bar);
    updateHelp();
}

QString ChartView::helpText() const
{
    const auto link = [](const char* target, const QString& text) {
        return QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>")
            .arg(QString::fromLatin1(target), text);
    };
    const QString ways = tr("%1 the chart you have · take lines from the %2 · start from the %3")
                             .arg(link("import", tr("import")), link("shelf", tr("catalogue shelf")),
                                  link("division", tr("14-line division of labour")));
    const QString form = QStringLiteral("<p style=\"font-size:large;font-weight:600\">%1</p>"
                                        "<p style=\"line-height:150%\">%2<br>%3</p>");
    if (m_model->responsibilityCount() > 0)
        return form.arg(tr("No row is shown"), tr("None has everything the filter asks for."),
                        link("all", tr("Show all rows")));
    return form.arg(tr("An empty chart"), tr("Type the first responsibility, or"), ways);
}

void ChartView::updateHelp()
{
    const bool filtersAll = !m_model->arrangement().filter.empty() && m_model->rowCounts().shown == 0;
    m_help->setVisible(m_model->responsibilityCount() == 0 || filtersAll);
    if (m_help->isHidden())
        return;
    m_help->setText(helpText());
    const int margin = 60;
    const int room = std::max(200, std::min(800, width() - 2 * margin));
    m_help->setGeometry(margin, m_table->y() + m_table->rowsEnd() + 40, room, m_help->heightForWidth(room));
    m_help->raise();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeParts();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateHelp();
}

} // namespace remit
