#pragma once

#include "analysis/checks/finding.h"

#include <QLabel>

#include <vector>

namespace remit {

class FindingCommands;

/// A finding, or several equal ones, as a card: what it is, what it says, what can be done. Links lead on.
class FindingCard : public QLabel {
    Q_OBJECT

public:
    explicit FindingCard(FindingCommands& commands, QWidget* parent = nullptr);

    /// Equal findings, at least one.
    void show(const std::vector<Finding>& findings);
    const std::vector<Finding>& findings() const { return m_findings; }

protected:
    void changeEvent(QEvent* event) override;
    /// A click beside the links leads to the cell, too.
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void describe();
    QString title() const;
    QString sentence() const;
    QStringList links() const;
    void follow(const QString& link);

    FindingCommands& m_commands;
    std::vector<Finding> m_findings;
    bool m_followed = false;
};

} // namespace remit
