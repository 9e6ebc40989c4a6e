#pragma once

#include "analysis/checks/finding.h"

#include <QLabel>
#include <QTextDocument>

#include <map>
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
    /// Its height follows from its width, and no width suits it better than another. Layouts ask for a few widths over
    /// and over; each is worked out once, beside the text that is shown, which would be laid out anew for it and back.
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

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
    mutable QTextDocument m_measured;
    /// By width, as long as what is shown stays.
    mutable std::map<int, int> m_heights;
};

} // namespace remit
