#include "widgets/load/load_dialog.h"

#include "core/chart.h"
#include "model/chart/chart_loads.h"
#include "model/chart/load_lines_model.h"
#include "model/document/plan_document.h"
#include "widgets/fields/number_field.h"
#include "words/load_words.h"
#include "words/numbers.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace remit {

namespace {

/// More people than any role has.
constexpr NumberField::Limits headcountLimits{0, 1000, false};
constexpr NumberField::Limits weekLimits{0, 168000, false};
/// Room for the usual sentence about an effort; a longer one takes two lines.
constexpr int usualEffortWidth = 190;

QLabel* labelled(QLabel* label, const char* part, const char* name)
{
    label->setProperty("part", part);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LoadDialog::LoadDialog(ChartLoads& loads, RoleId role, QWidget* parent)
    : QDialog(parent)
    , m_loads(loads)
    , m_roles(new QComboBox(this))
    , m_sentence(labelled(new QLabel(this), "softBox", "loadSentence"))
    , m_headcount(new NumberField(headcountLimits, this))
    , m_measured(new NumberField(weekLimits, this))
    , m_problem(labelled(new QLabel(this), "problem", "loadProblem"))
    , m_lines(new LoadLinesModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_total(labelled(new QLabel(this), "secondary", "loadTotal"))
{
    setObjectName("loadDialog");
    setWindowTitle(tr("Load"));
    resize(960, 640);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(12);
    down->addWidget(makeFields());
    down->addWidget(m_problem);
    down->addWidget(m_sentence);
    prepareTable();
    down->addWidget(m_table, 1);
    down->addWidget(m_total);
    down->addWidget(makeButtons());
    connect(m_table, &QAbstractItemView::activated, this, &LoadDialog::choose);
    connect(m_roles, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        refreshFields();
    });
    connect(&m_loads, &ChartLoads::changed, this, &LoadDialog::refresh);
    connect(m_headcount, &QLineEdit::editingFinished, this, &LoadDialog::saveHeadcount);
    connect(m_measured, &QLineEdit::editingFinished, this, &LoadDialog::saveMeasured);
    fillRoles(role);
    refresh();
    refreshFields();
    m_table->setFocus();
}

void LoadDialog::prepareTable()
{
    m_sorted->setSourceModel(m_lines);
    m_sorted->setSortRole(LoadLinesModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName("loadLines");
    m_table->setAccessibleName(tr("What the hours are made of"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LoadLinesModel::HoursColumn, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LoadLinesModel::ResponsibilityColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LoadLinesModel::EffortColumn, QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(LoadLinesModel::EffortColumn, usualEffortWidth);
}

QWidget* LoadDialog::makeFields()
{
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    const bool writable = !m_loads.document().isReadOnly();
    m_roles->setObjectName("loadRole");
    m_headcount->setObjectName("loadHeadcount");
    m_measured->setObjectName("loadMeasured");
    m_headcount->setPlaceholderText(tr("unknown – assumed 1"));
    m_measured->setPlaceholderText(tr("unknown – the estimates count"));
    m_measured->setToolTip(tr("What the role really takes in a usual week. Its estimates are scaled to add up to it; "
                              "hours you typed stay."));
    m_headcount->setEnabled(writable);
    m_measured->setEnabled(writable);
    form->addRow(tr("&Role"), m_roles);
    form->addRow(tr("&Full-time people"), m_headcount);
    form->addRow(tr("Real weekly &hours"), m_measured);
    return fields;
}

QWidget* LoadDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* facts = buttons->addButton(tr("Facts about the organisation…"), QDialogButtonBox::ActionRole);
    facts->setObjectName("loadFacts");
    // Enter belongs to the fields and lines.
    for (QAbstractButton* each : buttons->buttons())
        static_cast<QPushButton*>(each)->setAutoDefault(false);
    connect(facts, &QPushButton::clicked, this, &LoadDialog::factsWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void LoadDialog::fillRoles(RoleId chosen)
{
    const QSignalBlocker quiet(m_roles);
    const Plan& plan = m_loads.document().plan();
    for (const RoleId id : rolesInOrder(plan, m_loads.constellation()))
        m_roles->addItem(QString::fromStdString(plan.find<Role>(id)->name), QVariant::fromValue<qlonglong>(id.value));
    m_roles->setCurrentIndex(std::max(0, m_roles->findData(QVariant::fromValue<qlonglong>(chosen.value))));
}

RoleId LoadDialog::role() const
{
    return RoleId{m_roles->currentData().toLongLong()};
}

void LoadDialog::refresh()
{
    const Plan& plan = m_loads.document().plan();
    const RoleWorkload* load = m_loads.of(role());
    m_lines->show(plan, m_loads.constellation(), load);
    m_sentence->setText(load != nullptr ? loadSentence(plan, *load) : tr("This role is not in the chart any more."));
    QStringList total;
    if (load != nullptr && load->knownHours > 0)
        total << tr("Together %1 h a week, %2 h of it estimated.")
                     .arg(hoursText(load->knownHours), hoursText(load->estimatedHours));
    if (load != nullptr)
        total << meetingsSentence(*load);
    total.removeAll(QString());
    if (load != nullptr && load->withoutHours > 0)
        total << tr("Lines whose hours are unknown count nothing: type hours in the Hours column to include them.");
    m_total->setText(total.join(u' '));
    m_total->setVisible(!total.isEmpty());
}

void LoadDialog::refreshFields()
{
    const RoleWorkload* load = m_loads.of(role());
    m_headcount->setValue(load != nullptr && !load->headcountAssumed ? std::optional(load->headcount) : std::nullopt);
    const bool isOfSeats = load != nullptr && load->isOfSeats;
    m_headcount->setReadOnly(isOfSeats);
    m_headcount->setToolTip(isOfSeats ? tr("The shares of the seats that wear this role: change them on the map.")
                                      : tr("Full-time people who wear this role: 0.5 for half a person, 3 for three."));
    m_measured->setValue(load != nullptr ? load->measuredHours : std::nullopt);
    m_problem->hide();
}

void LoadDialog::showProblem(const NumberField& field)
{
    m_problem->setText(field.problem());
    m_problem->setVisible(!field.isValid());
}

void LoadDialog::saveHeadcount()
{
    if (m_headcount->isReadOnly())
        return;
    showProblem(*m_headcount);
    PlanDocument& document = m_loads.document();
    if (m_headcount->isValid())
        document.perform(tr("People of %1").arg(m_roles->currentText()),
                         setHeadcount(document.plan(), {m_loads.constellation(), role()}, m_headcount->value()));
}

void LoadDialog::saveMeasured()
{
    showProblem(*m_measured);
    PlanDocument& document = m_loads.document();
    if (m_measured->isValid())
        document.perform(tr("Real hours of %1").arg(m_roles->currentText()),
                         setMeasuredHours(document.plan(), {m_loads.constellation(), role()}, m_measured->value()));
}

void LoadDialog::choose(const QModelIndex& index)
{
    if (const ResponsibilityId row = m_lines->responsibilityAt(m_sorted->mapToSource(index).row()))
        emit responsibilityChosen(row, role());
}

} // namespace remit
