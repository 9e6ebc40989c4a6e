#include "widgets/organisation/bring_in_people_dialog.h"

#include "model/document/plan_document.h"
#include "widgets/parts/prompts.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace remit {

BringInPeopleDialog::BringInPeopleDialog(PlanDocument& document, ConstellationId constellation, Prompts& prompts,
                                         QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_constellation(constellation)
    , m_prompts(prompts)
    , m_text(new QPlainTextEdit(this))
    , m_file(new QPushButton(tr("From a file…"), this))
    , m_summary(new QLabel(this))
    , m_preview(new QTableWidget(0, 3, this))
{
    setObjectName("bringInPeopleDialog");
    setWindowTitle(tr("Bring in people"));
    resize(900, 620);
    arrange();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { look(listPasted(m_text->toPlainText())); });
    connect(m_file, &QPushButton::clicked, this, &BringInPeopleDialog::chooseFile);
    look(TextGrid());
}

void BringInPeopleDialog::arrange()
{
    auto* heading = new QLabel(tr("Bring in people"), this);
    heading->setProperty("part", "heading");
    auto* hint = new QLabel(tr("Paste rows of a spreadsheet, or one name a line. Heads such as Name, Role, FTE, "
                               "Reports to, Location and Team are understood in any order; roles make seats."),
                            this);
    hint->setWordWrap(true);
    hint->setProperty("part", "secondary");
    m_text->setObjectName("peopleText");
    m_text->setAccessibleName(tr("List of people"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_file->setObjectName("peopleFile");
    m_file->setAutoDefault(false);
    m_summary->setObjectName("peopleSummary");
    m_summary->setWordWrap(true);
    m_preview->setObjectName("peoplePreview");
    m_preview->setAccessibleName(tr("What is made of the list"));
    m_preview->setHorizontalHeaderLabels({tr("Name"), tr("What is made"), tr("Not understood")});
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->setColumnWidth(0, 180);
    m_preview->setColumnWidth(1, 330);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(30);
    m_preview->setShowGrid(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_bringIn = buttons->addButton(tr("Bring in"), QDialogButtonBox::AcceptRole);
    m_bringIn->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(10);
    down->addWidget(heading);
    down->addWidget(hint);
    down->addWidget(m_text, 2);
    down->addWidget(m_file, 0, Qt::AlignLeft);
    down->addWidget(m_summary);
    down->addWidget(m_preview, 3);
    down->addWidget(buttons);
    m_text->setFocus();
}

void BringInPeopleDialog::chooseFile()
{
    const auto path = m_prompts.askOpenPath(tr("Bring in people"), tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    if (!path || path->isEmpty())
        return;
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    m_text->setPlaceholderText(QFileInfo(*path).fileName());
    look(listInFile(*path));
}

void BringInPeopleDialog::look(const Result<TextGrid>& list)
{
    const bool isEmpty = list && list->rows.empty();
    const auto people = list ? recognisePeople(*list) : Result<PeopleList>(list.error());
    if (people)
        return show(importPeople(m_document.plan(), m_constellation, *people));
    show({});
    m_summary->setText(isEmpty ? tr("Nothing is pasted yet.") : QString::fromStdString(people.error().message));
}

void BringInPeopleDialog::show(const PeopleImport& import)
{
    m_import = import;
    m_bringIn->setEnabled(!import.step.edit.empty() && !m_document.isReadOnly());
    m_summary->setText((QStringList{inWords(import)} + import.notes).join(QLatin1Char('\n')));
    m_preview->setRowCount(int(import.people.size()));
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const BroughtPerson& person = import.people[std::size_t(row)];
        const QString problems = person.problems.join(QLatin1Char(' '));
        const QStringList texts{person.name, person.made, problems};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setData(Qt::AccessibleTextRole,
                          tr("%1: %2").arg(m_preview->horizontalHeaderItem(column)->text(), texts[column]));
            m_preview->setItem(row, column, item);
        }
    }
}

void BringInPeopleDialog::accept()
{
    if (!m_document.perform(m_import.step))
        return;
    emit brought(inWords(m_import));
    QDialog::accept();
}

} // namespace remit
