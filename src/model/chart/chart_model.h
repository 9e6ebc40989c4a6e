#pragma once

#include "core/letters.h"
#include "model/chart/chart_arrangement.h"
#include "model/chart/chart_preview.h"

#include <QAbstractTableModel>
#include <QVector>

#include <unordered_map>

namespace remit {

class ChartFindings;
class ChartLoads;
class PlanDocument;
struct Name;
struct RecheckedParts;

/// A letter in a cell and what it does to the one who holds it.
struct LetterMark {
    QString letter;
    Involvement involvement = Involvement::informed;

    friend bool operator==(const LetterMark&, const LetterMark&) = default;
};
using LetterMarks = QVector<LetterMark>;

/// One constellation as a table: responsibilities (column 0) by roles, areas as band rows. It says precisely what
/// changed; a reset comes only with another constellation or a plan read anew.
class ChartModel : public QAbstractTableModel {
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
        LoadShareRole, ///< double, header: load by capacity; invalid where unknown
        LoadLevelRole, ///< LoadLevel as int, header
        EffortRole, ///< QString, rows: "≈ 2.3", "2.5", "unknown"; invalid while hours are not shown
        EffortSourceRole, ///< EffortSource as int, rows
        EffortOriginRole, ///< QString, rows: how the hours come about
    };

    ChartModel(PlanDocument& document, ConstellationId constellation, QObject* parent = nullptr);
    ~ChartModel() override;

    PlanDocument& document() const { return m_document; }
    ConstellationId constellation() const { return m_constellation; }
    void setConstellation(ConstellationId constellation);

    ChartRowKind kindAt(int row) const;
    /// 0 on bands and on rows still to be typed.
    ResponsibilityId responsibilityAt(int row) const;
    /// The area of a band or of a responsibility.
    std::optional<AreaId> areaAt(int row) const;
    /// 0 in column 0.
    RoleId roleAt(int column) const;
    /// Invalid when the row is not shown; role 0 is column 0.
    QModelIndex indexOf(ResponsibilityId responsibility, RoleId role = {}) const;
    QModelIndex indexOfBand(AreaId area) const;
    /// The area of any responsibility in the plan, shown or not.
    std::optional<AreaId> areaOf(ResponsibilityId responsibility) const;
    int columnOf(RoleId role) const;
    /// The ready row at the end, -1 when there is none.
    int readyRow() const;
    /// Responsibilities in scope, those in collapsed bands included.
    int responsibilityCount() const { return int(m_inScope.size()); }
    /// The most letters any cell of the column had since the columns were read.
    int mostLettersIn(int column) const;

    /// What is looked at: filter and sort stay over other constellations, and are nothing of the plan's.
    const ChartArrangement& arrangement() const { return m_arrangement; }
    const RowCounts& rowCounts() const { return m_counts; }
    /// Asks every row anew, so that rows which no longer match go; also with the filter there is.
    void setFilter(const ChartFilter& filter);
    void setSort(const ChartSort& sort);
    bool isSorted() const { return !m_arrangement.sort.isPlanOrder(); }
    /// What the filter by findings goes by.
    void setRowsWithFindings(std::set<ResponsibilityId> rows);
    /// Shows a row that a filter leaves out or that was put away, for the time being.
    void reveal(ResponsibilityId responsibility);
    /// Letters of this constellation's scheme as they are painted.
    LetterMarks marksOf(std::string_view letters) const;
    /// The rows as they would be with every band open.
    std::vector<ChartEntry> entriesWithCollapsed() const;
    /// Pinned roles are the first columns after the titles.
    int pinnedCount() const;

    /// Shows the loads of the roles in their headers; null takes them away. They outlive the model or are taken away.
    void setLoads(const ChartLoads* loads);

    /// Says for each row what it costs; null takes that away.
    void setEfforts(const ChartLoads* efforts);

    bool isCollapsed(std::optional<AreaId> area) const { return m_options.collapsed.contains(area); }
    void setCollapsed(std::optional<AreaId> area, bool collapsed);
    /// Whose findings are marked in rows and headers; null for none. They outlive the model or are taken back.
    void setFindings(const ChartFindings* findings);
    /// Shows the chart as it would be after the edit, until the plan changes or `endPreview`.
    void preview(const Edit& edit);
    void endPreview();
    bool isPreviewing() const { return m_preview.has_value(); }
    /// Opens a row to be typed; it becomes a responsibility with its title, or goes with `dropDraft`.
    QModelIndex startDraft(const DraftPlace& place);
    void dropDraft();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames a responsibility or area; on a row still to be typed, creates the responsibility.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    /// Other rows are shown, or other ones than before are counted as hidden.
    void arranged();
    /// Columns came, went, or are pinned differently.
    void columnsArranged();
    /// Something the user should know about what was typed.
    void noticed(const QString& message);

private:
    const Plan& plan() const;
    void follow(const PlanChange& change);
    void take(const PlanChange& change);
    void readAnew();
    bool changesRows(const PlanChange& change) const;
    bool changesFilter(const PlanChange& change) const;
    void updateRows();
    void takeSort();
    void takeAway();
    void keepShownRows(const PlanChange& change);
    void takeAtOnce(std::vector<ChartEntry> entries);
    void updateColumns();
    void takeRows(std::vector<ChartEntry> entries);
    void takeColumns(const std::vector<RoleId>& roles);
    void renumber(const std::vector<ChartEntry>& entries);
    void readChart();
    void indexRows();
    void readLetters();
    void countLetters(const Assignment& assignment);
    void announceCells(const PlanChange& change);
    void announceRows(const PlanChange& change);
    void announceHeaders(const PlanChange& change);
    void announceRow(ResponsibilityId responsibility);
    void announceEverything();
    void announceFindings(const RecheckedParts& parts);
    QVariant findingData(ResponsibilityId responsibility, RoleId role, int itemRole) const;
    QString withFindings(const QString& spoken, ResponsibilityId responsibility) const;
    bool isChanged(const ChartEntry& entry, RoleId role) const;
    QVariant loadData(int section, int role) const;
    QVariant effortData(const ChartEntry& entry, int role) const;
    QVariant titleData(const ChartEntry& entry, int role) const;
    QVariant rowData(const ChartEntry& entry, int role) const;
    QVariant bandData(const ChartEntry& entry, int role) const;
    QVariant cellData(const ChartEntry& entry, RoleId role, int itemRole) const;
    QString questionAt(ResponsibilityId responsibility, RoleId role) const;
    bool isTwice(ChartRowKind kind, const QString& title) const;
    bool rename(const ChartEntry& entry, const Name& name);
    bool create(int row, const Name& name);

    PlanDocument& m_document;
    ConstellationId m_constellation;
    Chart m_chart;
    ChartRowOptions m_options;
    ChartArrangement m_arrangement;
    RowCounts m_counts;
    std::vector<ChartEntry> m_rows;
    std::vector<RoleId> m_roles;
    std::vector<int> m_mostLetters;
    std::vector<Letter> m_letters;
    const ChartLoads* m_loads = nullptr;
    const ChartLoads* m_efforts = nullptr;
    QMetaObject::Connection m_loadsChanged;
    QMetaObject::Connection m_effortsChanged;
    /// Every responsibility in scope with its row on screen, -1 where its band is collapsed.
    std::unordered_map<std::int64_t, int> m_inScope;
    const ChartFindings* m_findings = nullptr;
    std::optional<ChartPreview> m_preview;
};

} // namespace remit

Q_DECLARE_METATYPE(remit::LetterMarks)
