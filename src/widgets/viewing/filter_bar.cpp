#include "widgets/viewing/filter_bar.h"

#include "core/edits/edits_of_view.h"
#include "core/role_names.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/look/link_label.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/filter_menu.h"
#include "widgets/parts/flow_layout.h"
#include "widgets/parts/prompts.h"
#include "words/names.h"
#include "words/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace remit {

namespace {

QString linkTo(const char* target, const QString& label)
{
    return QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>").arg(QLatin1String(target), label);
}

} // namespace

FilterBar::FilterBar(ChartModel& model, Prompts& prompts, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_prompts(prompts)
    , m_text(new QLineEdit(this))
    , m_button(new QPushButton(tr("Filter by…"), this))
    , m_menu(new FilterMenu(this))
    , m_counts(new LinkLabel(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_flow(new FlowLayout)
{
    setObjectName("filterBar");
    setAccessibleName(tr("Filter"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(12, 6, 12, 6);
    across->setSpacing(8);
    across->addLayout(m_flow, 1);
    across->addWidget(m_close, 0, Qt::AlignTop);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(6);
    for (QWidget* part :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_button), static_cast<QWidget*>(m_counts)})
        m_flow->addWidget(part);
    m_text->setObjectName("filterText");
    m_text->setAccessibleName(tr("Text that rows must have"));
    m_text->setPlaceholderText(tr("Text in title, note or area"));
    m_text->setFixedWidth(190);
    m_button->setObjectName("filterBy");
    m_button->setMenu(m_menu);
    m_close->setObjectName("filterClose");
    m_close->setToolTip(tr("Shows all rows and closes the filter (Esc)"));
    m_counts->setObjectName("filterCounts");
    m_counts->setAccessibleName(tr("Rows shown and hidden"));
    connectParts();
    refresh();
}

void FilterBar::connectParts()
{
    connect(m_text, &QLineEdit::textEdited, this, &FilterBar::takeText);
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::left);
    connect(m_close, &QPushButton::clicked, this, &FilterBar::close);
    connect(m_counts, &QLabel::linkActivated, this, &FilterBar::follow);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        const PlanDocument& document = m_model.document();
        m_menu->fill(document.plan(), m_model.constellation(), m_model.arrangement().filter, !document.isReadOnly());
    });
    connect(m_menu, &FilterMenu::filterChosen, this, &FilterBar::take);
    connect(m_menu, &FilterMenu::saveWanted, this, &FilterBar::keep);
    connect(m_menu, &FilterMenu::renameWanted, this, &FilterBar::rename);
    connect(m_menu, &FilterMenu::removeWanted, this, &FilterBar::remove);
    connect(&m_model, &ChartModel::arranged, this, &FilterBar::refresh);
    connect(&m_model, &ChartModel::columnsArranged, this, &FilterBar::refresh);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &FilterBar::refresh);
}

void FilterBar::open()
{
    m_open = true;
    refresh();
    m_text->setFocus();
    m_text->selectAll();
}

void FilterBar::close()
{
    m_open = false;
    m_model.setFilter({});
    refresh();
    emit left();
}

void FilterBar::openMenu()
{
    m_open = true;
    refresh();
    m_button->showMenu();
}

QString FilterBar::countText() const
{
    return m_counts->text();
}

void FilterBar::take(const ChartFilter& filter)
{
    m_open = true;
    m_model.setFilter(filter);
}

void FilterBar::takeText(const QString& typed)
{
    ChartFilter filter = m_model.arrangement().filter;
    filter.text = typed.simplified().toStdString();
    take(filter);
}

void FilterBar::dropCondition(const FilterCondition& condition)
{
    ChartFilter filter = m_model.arrangement().filter;
    filter.conditions.erase(condition);
    m_model.setFilter(filter);
}

void FilterBar::dropSort()
{
    m_model.setSort({});
}

void FilterBar::follow(const QString& link)
{
    if (link == QStringLiteral("hidden"))
        return emit hiddenWanted();
    m_model.setFilter(link == QStringLiteral("all") ? ChartFilter() : ChartFilter(m_model.arrangement().filter));
    // The link may be gone, and the keyboard with it.
    emit left();
}

void FilterBar::refresh()
{
    const ChartFilter& filter = m_model.arrangement().filter;
    const bool filters = m_open || !filter.empty();
    const bool hides
        = m_model.rowCounts().hidden > 0 || !hiddenRoles(m_model.document().plan(), m_model.constellation()).empty();
    for (QWidget* part :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_button), static_cast<QWidget*>(m_close)})
        part->setVisible(filters);
    // Its icon is searched for in all themes, which takes longer than all else here.
    m_text->setClearButtonEnabled(filters);
    if (const QString wanted = text(filter.text); m_text->text().simplified() != wanted)
        m_text->setText(wanted);
    showChips();
    showCounts();
    setVisible(filters || hides || m_model.isSorted());
    updateGeometry();
}

void FilterBar::showChips()
{
    for (QPushButton* chip : m_chips)
        chip->deleteLater();
    for (QPushButton* chip : m_chips)
        chip->hide();
    m_chips.clear();
    // The count stays at the end.
    m_flow->removeWidget(m_counts);
    const Plan& plan = m_model.document().plan();
    for (const FilterCondition& condition : m_model.arrangement().filter.conditions) {
        const QString words = inWords(plan, condition);
        addChip(words, tr("Take “%1” out of the filter").arg(words), [this, condition] { dropCondition(condition); });
    }
    if (m_model.isSorted())
        addChip(sortInWords(), tr("Back to the plan's own order"), [this] { dropSort(); });
    m_flow->addWidget(m_counts);
}

void FilterBar::addChip(const QString& label, const QString& does, const std::function<void()>& drop)
{
    auto* chip
        = new QPushButton(QString(label).replace(QLatin1Char('&'), QStringLiteral("&&")) + QStringLiteral("  ✕"), this);
    chip->setProperty("part", "filterChip");
    chip->setObjectName("filterChip");
    chip->setAccessibleName(does);
    chip->setToolTip(asToolTip(does));
    connect(chip, &QPushButton::clicked, this, drop);
    m_flow->addWidget(chip);
    chip->show();
    m_chips.push_back(chip);
}

void FilterBar::showCounts()
{
    const RowCounts& counts = m_model.rowCounts();
    const int columns = int(hiddenRoles(m_model.document().plan(), m_model.constellation()).size());
    QStringList parts;
    if (counts.shown < counts.all || !m_model.arrangement().filter.empty())
        parts << tr("%1 of %2 shown").arg(counts.shown).arg(counts.all);
    if (counts.filteredOut > 0)
        parts << tr("%1 hidden by the filter").arg(counts.filteredOut) << linkTo("all", tr("Show all"));
    if (counts.noLongerMatching > 0)
        parts << (counts.noLongerMatching == 1 ? tr("1 no longer matches")
                                               : tr("%1 no longer match").arg(counts.noLongerMatching))
              << linkTo("again", tr("Apply again"));
    if (counts.hidden > 0)
        parts << (counts.hidden == 1 ? tr("1 row hidden") : tr("%1 rows hidden").arg(counts.hidden));
    if (columns > 0)
        parts << (columns == 1 ? tr("1 role hidden") : tr("%1 roles hidden").arg(columns));
    if (counts.hidden > 0 || columns > 0)
        parts << linkTo("hidden", tr("Show hidden…"));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_counts->setVisible(!parts.isEmpty());
}

QString FilterBar::sortInWords() const
{
    const ChartSort& sort = m_model.arrangement().sort;
    QString by = tr("title");
    if (sort.by == SortBy::area)
        by = tr("area");
    else if (sort.by == SortBy::hours)
        by = tr("hours");
    else if (const auto* role = m_model.document().plan().find<Role>(sort.role); sort.by == SortBy::role && role)
        by = tr("letters of %1").arg(text(shortNameOf(*role)));
    return sort.reversed ? tr("Sorted by %1, backwards").arg(by) : tr("Sorted by %1").arg(by);
}

void FilterBar::keep()
{
    PlanDocument& document = m_model.document();
    const auto name = m_prompts.askText(tr("Keep the filter"), tr("Name of the filter"));
    if (!name || name->simplified().isEmpty())
        return;
    const QString kept = name->simplified();
    const bool replaces = filterNamed(document.plan(), kept.toStdString()).has_value();
    if (!replaces
        || m_prompts.confirm(tr("Replace the filter “%1”?").arg(kept), tr("There is one of this name already."),
                             tr("Replace")))
        document.perform(tr("Keep the filter “%1”").arg(kept),
                         keepFilter(document.plan(), kept.toStdString(), m_model.arrangement().filter));
}

void FilterBar::rename(const QString& name)
{
    PlanDocument& document = m_model.document();
    const auto answer = m_prompts.askText(tr("Rename the filter"), tr("Name of the filter"), name);
    const QString kept = answer.value_or(QString()).simplified();
    if (kept.isEmpty() || kept == name)
        return;
    const bool replaces = filterNamed(document.plan(), kept.toStdString()).has_value();
    if (!replaces
        || m_prompts.confirm(tr("Replace the filter “%1”?").arg(kept), tr("There is one of this name already."),
                             tr("Replace")))
        document.perform(tr("Rename the filter “%1” to “%2”").arg(name, kept),
                         renameFilter(document.plan(), name.toStdString(), kept.toStdString()));
}

void FilterBar::remove(const QString& name)
{
    PlanDocument& document = m_model.document();
    document.perform(tr("Delete the filter “%1”").arg(name), removeFilter(document.plan(), name.toStdString()));
}

void FilterBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Down)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace remit
