#pragma once

#include "model/chart/chart_cells.h"
#include "model/chart/stepped_table.h"

namespace remit {

class PlanDocument;
struct Name;
struct RecheckedParts;

/// One constellation as a table: responsibilities (column 0) by roles, areas as band rows. It says precisely what
/// changed; a reset comes only with another constellation or a plan read anew.
class ChartModel : public SteppedTable {
    Q_OBJECT

public:
    enum ItemRole {
        KindRole = Qt::UserRole + 1, ///< ChartRowKind as int
        NumberRole, ///< int, 0 on bands
        LettersRole, ///< LetterMarks
        NoteRole, ///< QString
        SharingRole, ///< QString as shown on the pill: together, everybody attends, one of them
        QuestionRole, ///< QString
        LeftOutRole, ///< bool
        LeftOutReasonRole, ///< QString
        CollapsedRole, ///< bool, bands
        CountRole, ///< int, responsibilities of a band
        SubtitleRole, ///< QString, header: the role's name below its short name
        FindingRole, ///< int, title and header: the worst Severity there is; invalid when there is nothing to look at
        FindingTextRole, ///< QString, what is found, a line each
        ChangedRole, ///< bool, differs from the plan in what is previewed
        LoadShownRole, ///< bool, header: whether loads are shown at all
        LoadTextRole, ///< QString, header: "≈ 24 of 34 h", empty where there is nothing to say
        LoadInShortRole, ///< QString, header: the same where that has no room, "≈ 24 h"
        LoadShareRole, ///< double, header: load by capacity; invalid where unknown
        LoadLevelRole, ///< LoadLevel as int, header
        EffortRole, ///< QString, rows: "≈ 2.3", "2.5", "unknown"; invalid while hours are not shown
        EffortSourceRole, ///< EffortSource as int, rows
        EffortSentenceRole, ///< QString, rows: the hours and what they grow with
    };

    ChartModel(PlanDocument& document, ConstellationId constellation, QObject* parent = nullptr);
    ~ChartModel() override;

    PlanDocument& document() const { return m_document; }
    ConstellationId constellation() const { return m_shown.constellation(); }
    void setConstellation(ConstellationId constellation);

    ChartRowKind kindAt(int row) const { return m_shown.rows().at(std::size_t(row)).kind; }
    /// 0 on bands and on rows still to be typed.
    ResponsibilityId responsibilityAt(int row) const { return m_shown.responsibilityAt(row); }
    /// The area of a band or of a responsibility.
    std::optional<AreaId> areaAt(int row) const { return m_shown.areaAt(row); }
    /// 0 in column 0.
    RoleId roleAt(int column) const { return m_shown.roleAt(column); }
    /// Invalid when the row is not shown; role 0 is column 0.
    QModelIndex indexOf(ResponsibilityId responsibility, RoleId role = {}) const;
    QModelIndex indexOfBand(AreaId area) const;
    /// The area of any responsibility in the plan, shown or not.
    std::optional<AreaId> areaOf(ResponsibilityId responsibility) const
    {
        const auto* found = plan().find<Responsibility>(responsibility);
        return found != nullptr ? found->area : std::nullopt;
    }
    int columnOf(RoleId role) const { return m_shown.columnOf(role); }
    /// The ready row at the end, -1 when there is none.
    int readyRow() const { return m_shown.readyRow(); }
    /// Responsibilities in scope, those in collapsed bands included.
    int responsibilityCount() const { return m_shown.arranged().responsibilityCount(); }
    /// The most letters any cell of the column had since the columns were read.
    int mostLettersIn(int column) const { return m_shown.mostLettersIn(column); }

    /// What is looked at: filter and sort stay over other constellations, and are nothing of the plan's.
    const ChartArrangement& arrangement() const { return m_shown.arranged().arrangement(); }
    const RowCounts& rowCounts() const { return m_shown.arranged().counts(); }
    /// Asks every row anew, so that rows which no longer match go; also with the filter there is.
    void setFilter(const ChartFilter& filter);
    void setSort(const ChartSort& sort);
    bool isSorted() const { return !arrangement().sort.isPlanOrder(); }
    /// What the filter by findings goes by.
    void setRowsWithFindings(std::set<ResponsibilityId> rows);
    /// Shows a row that a filter leaves out or that is hidden, for the time being.
    void reveal(ResponsibilityId responsibility);
    /// Letters of this constellation's scheme as they are painted.
    LetterMarks marksOf(std::string_view letters) const { return m_cells.marksOf(letters); }
    /// The rows as they would be with every band open.
    std::vector<ChartEntry> entriesWithCollapsed() const { return m_shown.arranged().entriesWithCollapsed(); }
    /// Pinned roles are the first columns after the titles.
    int pinnedCount() const { return m_shown.arranged().pinnedCount(plan()); }

    /// Shows the loads of the roles in their headers; null takes them away. They outlive the model or are taken away.
    void setLoads(const ChartLoads* loads);

    /// Says for each row what it costs; null takes that away.
    void setEfforts(const ChartLoads* efforts);

    bool isCollapsed(std::optional<AreaId> area) const { return m_shown.arranged().isCollapsed(area); }
    void setCollapsed(std::optional<AreaId> area, bool collapsed);
    /// Whose findings are marked in rows and headers; null for none. They outlive the model or are taken back.
    void setFindings(const ChartFindings* findings);
    /// Shows the chart as it would be after the edit, until the plan changes or `endPreview`.
    void preview(const Edit& edit);
    void endPreview();
    bool isPreviewing() const { return m_overlay.preview.has_value(); }
    /// Opens a row to be typed; it becomes a responsibility with its title, or goes with `dropDraft`.
    QModelIndex startDraft(const DraftPlace& place);
    void dropDraft();

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shown.rows().size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shown.roles().size()) + 1;
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        return orientation == Qt::Horizontal ? m_cells.head(section, role) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames a responsibility or area; on a row still to be typed, creates the responsibility. When that could not be
    /// saved, it is false and all stays as it was; the row to be typed then gives what was typed as its EditRole.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    /// Other rows are shown, or other ones than before are counted as hidden.
    void arranged();
    /// Columns came, went, or are pinned differently.
    void columnsArranged();
    /// Something the user should know about what was typed.
    void noticed(const QString& message);

private:
    /// What was typed and is about to be a responsibility.
    struct Typed {
        int row;
        ResponsibilityId responsibility;
    };

    const Plan& plan() const { return m_cells.plan(); }
    void follow(const PlanChange& change);
    void take(const PlanChange& change);
    void reset();
    void readAnew();
    void updateRows();
    void updateRowsAtOnce();
    void updateColumns();
    template <class Roles> void announceHeads(const Roles& roles);
    void announceFindings(const RecheckedParts& parts);
    bool create(int row, const Name& title);

    PlanDocument& m_document;
    ShownChart m_shown;
    ChartOverlay m_overlay;
    ChartCells m_cells;
    std::optional<Typed> m_typed;
    QMetaObject::Connection m_loadsChanged;
    QMetaObject::Connection m_effortsChanged;
};

/// Of a row of the model.
inline ChartRowKind rowKindOf(const QModelIndex& index)
{
    return ChartRowKind(index.data(ChartModel::KindRole).toInt());
}

} // namespace remit
