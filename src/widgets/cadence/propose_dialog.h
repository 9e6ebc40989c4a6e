#pragma once

#include "advisor/cadence/meeting_proposals.h"
#include "advisor/sources.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace remit {

/// The meetings a constellation needs, each with its reason, to be ticked singly or together.
class ProposeDialog : public QDialog {
    Q_OBJECT

public:
    /// `sources` are all there are.
    ProposeDialog(const Plan& plan, std::vector<MeetingProposal> proposals, std::vector<Source> sources,
                  int sprintWeeks, QWidget* parent);

    std::vector<MeetingProposal> ticked() const;

private:
    void fill(const Plan& plan, int sprintWeeks);
    void tickAll(Qt::CheckState state);
    void count();
    void showReason(QTreeWidgetItem* item);

    std::vector<MeetingProposal> m_proposals;
    std::vector<Source> m_sources;
    QTreeWidget* m_list;
    QLabel* m_reason;
    QPushButton* m_add;
};

} // namespace remit
