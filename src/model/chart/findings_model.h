#pragma once

#include "model/chart/finding_groups.h"

#include <QAbstractItemModel>

namespace remit {

/// The list of findings as a tree: equal ones are one line with a count, opening to each of them.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum ItemRole {
        SeverityRole = Qt::UserRole + 1, ///< int
        CountRole, ///< int, findings under this line
        AcceptedRole, ///< bool
    };

    explicit FindingsModel(QObject* parent = nullptr);

    void show(std::vector<FindingGroup> groups);
    const std::vector<FindingGroup>& groups() const { return m_groups; }
    /// The finding of a line; null on a line that stands for several.
    const FindingLine* lineAt(const QModelIndex& index) const;
    /// Those under a line.
    const FindingGroup* groupAt(const QModelIndex& index) const;
    /// The first line of the same rule about the same subject; invalid when there is none.
    QModelIndex indexOf(const Finding& finding) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Whether the line of the group is the finding itself.
    static bool isSingle(const FindingGroup& group) { return group.lines.size() == 1 && !group.accepted; }
    QVariant text(const FindingGroup& group, const FindingLine* line, int column) const;

    std::vector<FindingGroup> m_groups;
};

} // namespace remit
