#include "widgets/cadence/propose_dialog.h"

#include "analysis/meetings/meeting_times.h"
#include "words/cadence/meeting_words.h"
#include "words/names.h"
#include "words/text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace remit {

namespace {

enum ProposalColumn { ProposedName, ProposedWho, ProposedOften, ProposedLength, ProposedReason };

/// Those who have to come, and in brackets those who may.
QString whoWouldCome(const Plan& plan, const MeetingProposal& proposal)
{
    QStringList required;
    QStringList others;
    for (const MeetingAttendee& each : proposal.attendees)
        (each.isRequired ? required : others) << attendeeInWords(plan, each);
    const QString first = required.join(QStringLiteral(", "));
    return others.isEmpty() ? first : QStringLiteral("%1 (%2)").arg(first, others.join(QStringLiteral(", ")));
}

} // namespace

ProposeDialog::ProposeDialog(const Plan& plan, std::vector<MeetingProposal> proposals, std::vector<Source> sources,
                             int sprintWeeks, QWidget* parent)
    : QDialog(parent)
    , m_proposals(std::move(proposals))
    , m_sources(std::move(sources))
    , m_list(new QTreeWidget(this))
    , m_reason(new QLabel(this))
{
    setObjectName("proposeDialog");
    setWindowTitle(tr("Propose meetings"));
    setWindowModality(Qt::WindowModal);
    resize(900, 560);
    auto* intro = new QLabel(
        tr("What this constellation needs by its roles, seats, teams and facts and does not hold yet."), this);
    intro->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->setProperty("part", "softBox");
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reason->setMinimumHeight(4 * fontMetrics().height());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* all = buttons->addButton(tr("&All"), QDialogButtonBox::ActionRole);
    QPushButton* none = buttons->addButton(tr("&None"), QDialogButtonBox::ActionRole);
    all->setObjectName("tickAll");
    none->setObjectName("tickNone");
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto* down = new QVBoxLayout(this);
    down->addWidget(intro);
    down->addWidget(m_list, 1);
    down->addWidget(m_reason);
    down->addWidget(buttons);
    fill(plan, sprintWeeks);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(Qt::Unchecked); });
    connect(m_list, &QTreeWidget::itemChanged, this, &ProposeDialog::count);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProposeDialog::showReason);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    count();
}

void ProposeDialog::fill(const Plan& plan, int sprintWeeks)
{
    m_list->setObjectName("proposals");
    m_list->setAccessibleName(tr("Proposed meetings"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    // Names of meetings of one kind differ at their ends.
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHeaderLabels({tr("Meeting"), tr("Who"), tr("How often"), tr("How long"), tr("Why")});
    for (const MeetingProposal& each : m_proposals) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(ProposedName, text(each.meeting.name));
        item->setText(ProposedWho, whoWouldCome(plan, each));
        item->setText(ProposedOften, howOften(each.meeting));
        item->setText(ProposedLength, lengthInWords(minutesOf(each.meeting, sprintWeeks)));
        item->setText(ProposedReason, text(each.reason));
        for (int column = ProposedName; column <= ProposedReason; ++column)
            item->setToolTip(column, asToolTip(item->text(column)));
        item->setCheckState(ProposedName, Qt::Checked);
    }
    const int widths[] = {230, 200, 110, 80};
    for (int column = ProposedName; column < ProposedReason; ++column)
        m_list->header()->resizeSection(column, widths[column]);
    m_list->header()->setStretchLastSection(true);
}

void ProposeDialog::tickAll(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            m_list->topLevelItem(row)->setCheckState(ProposedName, state);
    }
    m_list->viewport()->update();
    count();
}

void ProposeDialog::count()
{
    const std::size_t wanted = ticked().size();
    m_add->setText(tr("Add %1").arg(meetingsCounted(wanted)));
    m_add->setEnabled(wanted > 0);
}

void ProposeDialog::showReason(QTreeWidgetItem* item)
{
    if (item == nullptr)
        return;
    const MeetingProposal& shown = m_proposals[std::size_t(m_list->indexOfTopLevelItem(item))];
    QStringList said{text(shown.reason), text(shown.meeting.purpose)};
    std::string names;
    for (const std::string& each : shown.sources)
        names += each + ' ';
    for (const Source* each : sourcesIn(names, m_sources))
        said << tr("Source: %1").arg(text(each->says));
    said.removeAll(QString());
    m_reason->setText(said.join(u'\n'));
}

std::vector<MeetingProposal> ProposeDialog::ticked() const
{
    std::vector<MeetingProposal> wanted;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(ProposedName) == Qt::Checked)
            wanted.push_back(m_proposals[std::size_t(row)]);
    }
    return wanted;
}

} // namespace remit
