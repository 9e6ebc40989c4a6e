#include "widgets/cadence/year_view.h"

#include "model/cadence/shown_week.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "words/cadence/trouble_words.h"
#include "words/names.h"
#include "words/zones.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int weeksInRow = 13;

} // namespace

YearView::YearView(ShownWeek& week, QWidget* parent)
    : QWidget(parent)
    , m_week(week)
    , m_table(new QTableWidget(weeksOfYear / weeksInRow, weeksInRow, this))
    , m_inconvenience(new QLabel(this))
    , m_explanation(new QPlainTextEdit(this))
    , m_showWeek(new QPushButton(tr("Show this week"), this))
{
    makeTable();
    m_inconvenience->setWordWrap(true);
    m_inconvenience->setProperty("part", "secondary");
    m_explanation->setReadOnly(true);
    m_explanation->setObjectName("yearExplanation");
    m_explanation->setAccessibleName(tr("What does not work in the selected week"));
    m_explanation->setTabChangesFocus(true);
    m_showWeek->setObjectName("showWeek");
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(10);
    down->addWidget(m_table);
    down->addWidget(m_inconvenience);
    down->addWidget(m_explanation, 1);
    down->addWidget(m_showWeek, 0, Qt::AlignLeft);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::currentCellChanged, this, &YearView::explain);
    connect(m_showWeek, &QPushButton::clicked, this, [this] {
        if (const YearWeek* shown = current())
            emit weekWanted(shown->monday);
    });
    connect(m_table, &QTableWidget::cellActivated, m_showWeek, &QPushButton::click);
    connect(&week, &ShownWeek::changed, this, &YearView::refresh);
}

void YearView::makeTable()
{
    m_table->setObjectName("yearTable");
    m_table->setAccessibleName(tr("The weeks of a year"));
    m_table->setFont(smallFont(font()));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(30);
    m_table->verticalHeader()->setDefaultSectionSize(3 * fontMetrics().height());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(m_table->rowCount() * 3 * fontMetrics().height() + 4);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignCenter);
            m_table->setItem(row, column, item);
        }
    }
}

void YearView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void YearView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_weeks.empty())
        showCells();
}

void YearView::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_weeks = yearFrom(m_week, m_week.today());
    m_inconvenience->setText(inconvenienceInWords(m_week, m_week.today()));
    showCells();
    if (m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    explain();
}

void YearView::showCells()
{
    const Theme theme = themeFor(palette());
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        const YearWeek& week = m_weeks[i];
        QTableWidgetItem& item = *m_table->item(int(i) / weeksInRow, int(i) % weeksInRow);
        const int troubles = week.clashes() + week.absences();
        const QString date = QLocale(QLocale::English).toString(qtDate(week.monday), QStringLiteral("d MMM"));
        const QString mark = troubles > 0 ? tr("! %1").arg(troubles)
            : week.holidays.isEmpty()     ? QString()
                                          : tr("free day");
        item.setText(mark.isEmpty() ? date : date + u'\n' + mark);
        item.setBackground(troubles > 0 ? theme.warningSoft : theme.panel);
        item.setForeground(troubles > 0 ? theme.warning : theme.text);
        item.setToolTip(asToolTip(yearWeekInWords(week)));
        item.setData(Qt::AccessibleTextRole, yearWeekInWords(week));
    }
}

const YearWeek* YearView::current() const
{
    const int place = m_table->currentRow() * weeksInRow + m_table->currentColumn();
    return m_table->currentRow() < 0 || place >= int(m_weeks.size()) ? nullptr : &m_weeks[std::size_t(place)];
}

void YearView::explain()
{
    const YearWeek* week = current();
    m_showWeek->setEnabled(week != nullptr);
    if (week == nullptr)
        return;
    QStringList lines{yearWeekInWords(*week)};
    lines << troublesInWords(m_week.plan(), m_week.constellation(), week->troubles);
    m_explanation->setPlainText(lines.join(u'\n'));
}

QString YearView::explanation() const
{
    return m_explanation->toPlainText();
}

} // namespace remit
