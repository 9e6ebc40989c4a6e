#include "widgets/exchange/import_source.h"

#include "widgets/exchange/import_delegates.h"
#include "widgets/exchange/import_legend.h"
#include "widgets/exchange/line_menu.h"
#include "widgets/parts/announcer.h"
#include "widgets/parts/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

/// In the order of the choice.
constexpr Orientation orientations[]
    = {Orientation::rolesAsColumns, Orientation::rolesAsRows, Orientation::lettersAsColumns};

QWidget* choiceOf(const QString& label, QComboBox& choice, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 8, 0);
    auto* name = new QLabel(label, both);
    name->setBuddy(&choice);
    across->addWidget(name);
    across->addWidget(&choice);
    return both;
}

} // namespace

ImportSource::ImportSource(ChartImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session)
    , m_table(new QTableView(this))
    , m_tables(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_asFound(new QPushButton(tr("&As found"), this))
    , m_problem(new QLabel(this))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(choices());
    prepareTable();
    down->addWidget(m_table, 1);
    m_problem->setObjectName(QStringLiteral("correctionProblem"));
    m_problem->setProperty("part", "problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    down->addWidget(m_problem);
    down->addWidget(legendOfUses(this));
    lookAgain();
}

QWidget* ImportSource::choices()
{
    auto* all = new QWidget(this);
    auto* flow = new FlowLayout(all);
    flow->setContentsMargins(0, 0, 0, 0);
    addEncodings(*flow);
    if (m_session.isList()) {
        for (QWidget* unused : std::initializer_list<QWidget*>{m_tables, m_orientation, m_asFound})
            unused->hide();
        return all;
    }
    m_tables->setObjectName(QStringLiteral("tables"));
    m_tables->setAccessibleName(tr("Table"));
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tables->setMinimumContentsLength(14);
    m_tables->setVisible(m_session.tableNames().size() > 1);
    if (m_session.tableNames().size() > 1)
        flow->addWidget(choiceOf(tr("&Table"), *m_tables, all));
    m_orientation->setObjectName(QStringLiteral("orientation"));
    m_orientation->setAccessibleName(tr("Roles are"));
    m_orientation->addItems({tr("columns"), tr("rows"), tr("names below letters")});
    flow->addWidget(choiceOf(tr("&Roles are"), *m_orientation, all));
    m_asFound->setObjectName(QStringLiteral("asFound"));
    m_asFound->setToolTip(tr("Drops the corrections; answers stay"));
    m_asFound->setAutoDefault(false);
    flow->addWidget(m_asFound);
    auto* hint = new QLabel(tr("Click a head, or press Space in a cell, to say what it is."), all);
    hint->setProperty("part", "small");
    flow->addWidget(hint);
    connect(m_tables, &QComboBox::activated, this, &ImportSource::chooseTable);
    connect(m_orientation, &QComboBox::activated, this, &ImportSource::chooseOrientation);
    connect(m_asFound, &QPushButton::clicked, this, [this] {
        m_session.dropCorrections();
        tell({});
    });
    return all;
}

void ImportSource::addEncodings(FlowLayout& flow)
{
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->setAccessibleName(tr("Characters are read as"));
    m_encoding->setVisible(!m_session.guessedEncoding().isEmpty());
    if (m_session.guessedEncoding().isEmpty())
        return;
    m_encoding->addItems(ChartImportSession::encodings());
    m_encoding->setToolTip(tr("The file does not say it. Where letters look odd, try another."));
    flow.addWidget(choiceOf(tr("&Characters"), *m_encoding, flow.parentWidget()));
    connect(m_encoding, &QComboBox::activated, this, &ImportSource::chooseEncoding);
}

void ImportSource::prepareTable()
{
    m_table->setObjectName(QStringLiteral("file"));
    m_table->setAccessibleName(m_session.isPasted() ? tr("What was pasted") : tr("What is in the file"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ImportFileDelegate(this));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(30);
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int widest = metrics.horizontalAdvance(tr("left out"));
        for (int row = 0; row < std::min(m_model.rowCount(), 200); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        m_table->setColumnWidth(column, std::min(widest + 20, 200));
    }
    if (m_session.isList())
        return;
    m_table->setCurrentIndex(m_model.index(int(rowInChart()), 0));
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QHeaderView* head : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        head->setSectionsClickable(true);
        // Of itself the view would go to the first row or column, which may be of another table.
        disconnect(head, &QHeaderView::sectionPressed, m_table, nullptr);
    }
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        m_table->setCurrentIndex(m_model.index(int(rowInChart()), column));
        offer(int(currentRow()), column, LineHead::column, QCursor::pos());
    });
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { offer(row, m_table->currentIndex().column(), LineHead::row, QCursor::pos()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (const QModelIndex at = m_table->indexAt(position); at.isValid())
            m_table->setCurrentIndex(at);
        offerAtCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_model.lookAt(current.row());
        fillChoices();
    });
}

void ImportSource::fillChoices()
{
    const QStringList names = m_session.tableNames();
    m_tables->clear();
    if (!m_session.areAlternatives())
        m_tables->addItem(tr("All %1 together").arg(names.size()), 0);
    for (int table = 0; table < names.size(); ++table)
        m_tables->addItem(names[table], table + 1);
    m_tables->setCurrentIndex(m_tables->findData(int(m_session.chosenTable())));
    m_asFound->setEnabled(m_session.isCorrected());
    m_encoding->setCurrentText(m_session.guessedEncoding());
    const ReadTable* table = m_session.tableAt(currentRow());
    const bool isRead = table != nullptr && table->parts.orientation;
    const auto* found = isRead ? std::find(std::begin(orientations), std::end(orientations), *table->parts.orientation)
                               : std::end(orientations);
    m_orientation->setCurrentIndex(isRead ? int(found - std::begin(orientations)) : -1);
}

void ImportSource::lookAgain()
{
    m_model.lookAgain();
    fillChoices();
}

std::size_t ImportSource::currentRow() const
{
    return std::size_t(std::max(0, m_table->currentIndex().row()));
}

/// The current row where its table is taken, else the first whose table is.
std::size_t ImportSource::rowInChart() const
{
    const auto isTaken = [this](std::size_t row) {
        const ReadTable* table = m_session.tableAt(row);
        return table != nullptr && table->isTaken;
    };
    std::size_t row = currentRow();
    for (std::size_t next = 0; !isTaken(row) && next < std::size_t(m_model.rowCount()); ++next)
        row = next;
    return isTaken(row) ? row : currentRow();
}

void ImportSource::chooseTable(int entry)
{
    tell(m_session.chooseTable(m_tables->itemData(entry).toUInt()));
}

void ImportSource::chooseOrientation(int entry)
{
    tell(m_session.setOrientation(currentRow(), orientations[entry]));
}

void ImportSource::chooseEncoding(int entry)
{
    tell(m_session.chooseEncoding(m_encoding->itemText(entry)));
}

/// The result follows, or the reason why it cannot.
void ImportSource::tell(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        Announcer::alert(*m_problem, problem);
    emit corrected();
}

void ImportSource::offerAtCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QPoint below = m_table->visualRect(current).bottomLeft();
    offer(current.row(), current.column(), LineHead::both, m_table->viewport()->mapToGlobal(below));
}

void ImportSource::offer(int row, int column, LineHead head, const QPoint& at)
{
    if (row < 0 || column < 0 || m_session.tableAt(std::size_t(row)) == nullptr)
        return;
    auto* menu = new LineMenu(m_session, std::size_t(row), std::size_t(column), head, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &LineMenu::chosen, this, &ImportSource::tell);
    menu->popup(at);
}

bool ImportSource::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        offerAtCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace remit
