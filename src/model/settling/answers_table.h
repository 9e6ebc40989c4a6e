#pragma once

#include "core/plan.h"

#include <QAbstractTableModel>

#include <map>
#include <string>

namespace remit {

class SettledSplit;

/// What each voice says of one disputed row, a line a voice, between what the plan says and what is to hold. The last
/// line is a draft until it is settled.
class AnswersTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        /// `LetterMarks` of the cell.
        LettersRole = Qt::UserRole,
        /// Whether voices differ in the column.
        DisputedRole,
        /// Whether it is the line of what is to hold.
        DraftRole
    };

    /// The split outlives it.
    explicit AnswersTable(SettledSplit& split, QObject* parent = nullptr);

    /// Shows another row; what is to hold begins as the plan has it. 0 shows nothing.
    void show(ResponsibilityId row);
    ResponsibilityId row() const { return m_row; }
    const std::map<RoleId, std::string>& draft() const { return m_draft; }
    /// Whether the draft is other than what the plan says.
    bool isDraftChanged() const;

    /// Takes a line over as what is to hold.
    void take(int line);
    void toggle(int column, const std::string& letter);
    void clear(int column);

    int draftLine() const { return rowCount() - 1; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// What is to hold differs from before.
    void drafted();

private:
    void follow();
    std::map<RoleId, std::string> planned() const;
    std::string lettersIn(int line, int column) const;
    QString lineName(int line) const;
    QString spoken(int line, int column) const;
    bool isDisputed(int column) const;
    void tellDraft();

    SettledSplit& m_split;
    ResponsibilityId m_row;
    std::vector<RoleId> m_roles;
    std::vector<Letter> m_scheme;
    /// The places among the voices of those that speak of the row.
    std::vector<std::size_t> m_speaking;
    std::map<RoleId, std::string> m_draft;
};

} // namespace remit
