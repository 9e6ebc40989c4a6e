#include "model/chart/chart_model.h"

#include "analysis/checker/chart_checker.h"
#include "model/chart/chart_changes.h"
#include "model/chart/chart_findings.h"
#include "model/chart/chart_loads.h"
#include "model/chart/typed_title.h"
#include "model/document/plan_document.h"
#include "words/names.h"

#include <utility>

namespace remit {

ChartModel::ChartModel(PlanDocument& document, ConstellationId constellation, QObject* parent)
    : SteppedTable(parent)
    , m_document(document)
    , m_shown(constellation, !document.isReadOnly())
    , m_cells(document.plan(), m_shown, m_overlay)
{
    readAnew();
    connect(&document, &PlanDocument::changed, this, &ChartModel::follow);
}

ChartModel::~ChartModel() = default;

void ChartModel::readAnew()
{
    m_shown.arranged().read(plan());
    m_shown.read(plan());
    m_cells.readScheme();
}

void ChartModel::setConstellation(ConstellationId constellation)
{
    if (m_shown.constellation() == constellation)
        return;
    m_overlay.preview.reset();
    m_overlay.unsaved.reset();
    m_shown.arranged().show(constellation);
    reset();
}

void ChartModel::reset()
{
    beginResetModel();
    readAnew();
    endResetModel();
    emit arranged();
    emit columnsArranged();
}

void ChartModel::follow(const PlanChange& change)
{
    endPreview();
    if (m_typed && plan().find<Responsibility>(m_typed->responsibility) != nullptr) {
        m_shown.becomes(m_typed->row, m_typed->responsibility);
        m_typed.reset();
    }
    take(change);
}

void ChartModel::take(const PlanChange& change)
{
    if (change.everything)
        return reset();
    const LinesChanged lines = m_shown.follow(plan(), change);
    if (lines.rows) {
        updateRows();
        emit arranged();
    }
    if (lines.columns)
        updateColumns();
    m_cells.readScheme();
    announce(changesIn(m_shown, change));
}

void ChartModel::updateRows()
{
    const ListUpdate<ChartEntry> update = m_shown.rowUpdate();
    carryOut(update, Qt::Vertical, [&](const ListStep& step) { m_shown.take(update, step); });
    if (const auto [first, last] = m_shown.renumber(update); first >= 0)
        emit dataChanged(index(first, 0), index(last, 0));
}

void ChartModel::updateColumns()
{
    const ListUpdate<RoleId> update = m_shown.columnUpdate(plan());
    carryOut(update, Qt::Horizontal, [&](const ListStep& step) { m_shown.take(update, step); });
    m_shown.readLetters(plan());
    emit columnsArranged();
}

/// One announcement for all rows: a filter may take away hundreds with one key.
void ChartModel::updateRowsAtOnce()
{
    if (m_shown.differs())
        moveRowsAtOnce([this] { return m_shown.takeAtOnce(); });
}

template <class Roles> void ChartModel::announceHeads(const Roles& roles)
{
    for (const RoleId role : roles) {
        if (const int column = columnOf(role); column > 0)
            emit headerDataChanged(Qt::Horizontal, column, column);
    }
}

void ChartModel::announceFindings(const RecheckedParts& parts)
{
    if (parts.everything)
        return announce(allOf(m_shown));
    for (const ResponsibilityId row : parts.rows) {
        if (const QModelIndex title = indexOf(row); title.isValid())
            emit dataChanged(title, title, {FindingRole, FindingTextRole, Qt::AccessibleTextRole});
    }
    announceHeads(parts.roles);
}

void ChartModel::setFindings(const ChartFindings* findings)
{
    if (m_overlay.findings == findings)
        return;
    if (m_overlay.findings != nullptr)
        disconnect(m_overlay.findings, nullptr, this, nullptr);
    m_overlay.findings = findings;
    if (findings != nullptr)
        connect(findings, &ChartFindings::marksChanged, this, &ChartModel::announceFindings);
    announce(allOf(m_shown));
}

void ChartModel::setLoads(const ChartLoads* loads)
{
    if (m_overlay.loads == loads)
        return;
    disconnect(m_loadsChanged);
    m_overlay.loads = loads;
    if (loads != nullptr)
        m_loadsChanged = connect(loads, &ChartLoads::changed, this,
                                 [this](const std::set<RoleId>& roles) { announceHeads(roles); });
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ChartModel::setEfforts(const ChartLoads* efforts)
{
    if (m_overlay.efforts == efforts)
        return;
    disconnect(m_effortsChanged);
    m_overlay.efforts = efforts;
    if (efforts != nullptr)
        m_effortsChanged
            = connect(efforts, &ChartLoads::effortsChanged, this, [this] { announceTitles({EffortRole}); });
    const auto hoursOf = [efforts](ResponsibilityId row) { return efforts->effortOf(row).hours(); };
    m_shown.arranged().setHours(efforts != nullptr ? HoursOfRow(hoursOf) : HoursOfRow());
    announceTitles({EffortRole});
    // Nobody could tell what the rows are sorted by.
    if (efforts == nullptr && arrangement().sort.by == SortBy::hours)
        setSort({});
}

void ChartModel::preview(const Edit& edit)
{
    endPreview();
    m_overlay.preview = previewOf(m_document.plan(), edit);
    take(PlanChange(m_overlay.preview->change));
    announceTitles({ChangedRole, FindingRole, FindingTextRole});
}

void ChartModel::endPreview()
{
    if (!m_overlay.preview)
        return;
    take(std::exchange(m_overlay.preview, {})->change);
    announceTitles({ChangedRole, FindingRole, FindingTextRole});
}

void ChartModel::setFilter(const ChartFilter& filter)
{
    m_shown.arranged().setFilter(plan(), filter);
    updateRowsAtOnce();
    emit arranged();
}

void ChartModel::setSort(const ChartSort& sort)
{
    m_shown.arranged().setSort(plan(), sort);
    updateRowsAtOnce();
    emit arranged();
}

void ChartModel::setRowsWithFindings(std::set<ResponsibilityId> rows)
{
    if (!m_shown.arranged().setRowsWithFindings(plan(), std::move(rows)))
        return;
    updateRows();
    emit arranged();
}

void ChartModel::reveal(ResponsibilityId responsibility)
{
    if (!m_shown.arranged().reveal(plan(), responsibility))
        return;
    updateRows();
    emit arranged();
}

void ChartModel::setCollapsed(std::optional<AreaId> area, bool collapsed)
{
    if (isCollapsed(area) == collapsed)
        return;
    m_shown.arranged().setCollapsed(area, collapsed);
    updateRows();
    if (const QModelIndex band = area ? indexOfBand(*area) : QModelIndex(); band.isValid())
        emit dataChanged(band, band.siblingAtColumn(columnCount() - 1));
}

QModelIndex ChartModel::startDraft(const DraftPlace& place)
{
    m_shown.arranged().setDraft(place);
    updateRows();
    const int row = m_shown.rowOfDraft();
    return row < 0 ? QModelIndex() : index(row, 0);
}

void ChartModel::dropDraft()
{
    if (!m_shown.arranged().hasDraft())
        return;
    m_shown.arranged().setDraft({});
    m_overlay.unsaved.reset();
    updateRows();
}

QModelIndex ChartModel::indexOf(ResponsibilityId responsibility, RoleId role) const
{
    const int row = m_shown.rowOf(responsibility);
    const int column = role ? columnOf(role) : 0;
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

QModelIndex ChartModel::indexOfBand(AreaId area) const
{
    const int row = m_shown.rowOfBand(area);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QVariant ChartModel::data(const QModelIndex& index, int role) const
{
    const bool isHere = checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
    return isHere ? m_cells.at(index.row(), index.column(), role) : QVariant();
}

Qt::ItemFlags ChartModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == 0 && !m_document.isReadOnly() ? usual | Qt::ItemIsEditable : usual;
}

bool ChartModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::EditRole || m_document.isReadOnly())
        return false;
    const Name typed = nameFrom(value.toString());
    const ChartRowKind kind = kindAt(index.row());
    const bool isNew = kind == ChartRowKind::draft || kind == ChartRowKind::ready;
    if (typed.text.isEmpty()) {
        if (!isNew)
            emit noticed(tr("A title can't be empty, so “%1” stays.").arg(shortened(index.data().toString(), 60)));
        return false;
    }
    if (!isNew && index.data(Qt::EditRole).toString() == typed.text)
        return true;
    if (!(isNew ? create(index.row(), typed)
                : m_document.perform(stepOfTitle(m_document.plan(), m_shown, index.row(), typed, {}))))
        return false;
    if (const QString notice = noticeAbout(plan(), typed, kind == ChartRowKind::band); !notice.isEmpty())
        emit noticed(notice);
    return true;
}

/// While the plan takes the responsibility in, the row on screen becomes it (see `follow`), so that the current cell
/// stays there. When it does not, the row is still there to be typed, with what was typed.
bool ChartModel::create(int row, const Name& title)
{
    const ChartRowKind kind = kindAt(row);
    const ResponsibilityId id = newId<ResponsibilityId>();
    const Step step = stepOfTitle(m_document.plan(), m_shown, row, title, id);
    setCollapsed(m_shown.arranged().placeOfTyped(m_shown.rows().at(std::size_t(row))).area, false);
    m_typed = Typed{kind == ChartRowKind::ready ? readyRow() : m_shown.rowOfDraft(), id};
    const bool done = m_document.perform(step);
    m_typed.reset();
    m_overlay.unsaved.reset();
    if (!done)
        m_overlay.unsaved = UnsavedTitle{kind, title.isCut() ? title.whole : title.text};
    return done;
}

} // namespace remit
