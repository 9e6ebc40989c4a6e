#include "widgets/settling/sheets_dialog.h"

#include "model/document/plan_document.h"
#include "widgets/parts/preferences.h"
#include "widgets/parts/prompts.h"
#include "words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

namespace {

/// Who sits in the plan, a line each, to begin with.
QString knownPeople(const Plan& plan)
{
    QStringList names;
    for (const auto& [id, person] : plan.all<Person>()) {
        if (!person.name.empty())
            names << text(person.name);
    }
    names.sort(Qt::CaseInsensitive);
    return names.join(u'\n');
}

} // namespace

SheetsDialog::SheetsDialog(PlanDocument& document, ConstellationId constellation, Preferences& preferences,
                           Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_constellation(constellation)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_names(new QPlainTextEdit(knownPeople(document.plan()), this))
    , m_format(new QComboBox(this))
    , m_withLetters(new QCheckBox(tr("Fill in the &letters of the plan"), this))
    , m_folder(new QLineEdit(preferences.folder(), this))
    , m_summary(new QLabel(this))
{
    setObjectName("sheetsDialog");
    setWindowTitle(tr("Write fill-in sheets"));
    resize(640, 560);
    arrange();
    connect(m_names, &QPlainTextEdit::textChanged, this, &SheetsDialog::showSummary);
    connect(m_folder, &QLineEdit::textChanged, this, &SheetsDialog::showSummary);
    connect(m_format, &QComboBox::currentIndexChanged, this, &SheetsDialog::showSummary);
    showSummary();
}

void SheetsDialog::arrange()
{
    const auto* constellation = m_document.plan().find<Constellation>(m_constellation);
    auto* heading = new QLabel(tr("Write fill-in sheets"), this);
    heading->setProperty("part", "heading");
    auto* hint = new QLabel(
        tr("Each person says in a sheet of their own who does what in %1. They need no Remit: the sheets are files to "
           "send, to fill in and to send back.")
            .arg(constellation != nullptr ? text(constellation->name) : QString()),
        this);
    hint->setProperty("part", "secondary");
    hint->setWordWrap(true);
    auto* who = new QLabel(tr("&Who fills one in, a name a line"), this);
    who->setBuddy(m_names);
    m_names->setObjectName("sheetNames");
    m_names->setTabChangesFocus(true);
    m_names->setPlaceholderText(tr("Anna\nBen"));
    m_withLetters->setObjectName("sheetLetters");
    m_withLetters->setToolTip(tr("Without, the sheets are blank and nobody is led by what is there"));
    m_summary->setObjectName("sheetsSummary");
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("Write sheets"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName("writeSheets");
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(10);
    for (QWidget* each : {static_cast<QWidget*>(heading), static_cast<QWidget*>(hint), static_cast<QWidget*>(who)})
        down->addWidget(each);
    down->addWidget(m_names, 1);
    for (QWidget* each : {makeFormat(), makeFolder(), static_cast<QWidget*>(m_summary), static_cast<QWidget*>(buttons)})
        down->addWidget(each);
}

QWidget* SheetsDialog::makeFormat()
{
    auto* row = new QWidget(this);
    auto* label = new QLabel(tr("&As"), row);
    label->setBuddy(m_format);
    m_format->setObjectName("sheetFormat");
    m_format->addItem(tr("a page for the browser (HTML)"), int(SheetFormat::html));
    m_format->addItem(tr("a table for a spreadsheet (CSV)"), int(SheetFormat::csv));
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    across->addWidget(label);
    across->addWidget(m_format);
    across->addSpacing(10);
    across->addWidget(m_withLetters);
    across->addStretch(1);
    return row;
}

QWidget* SheetsDialog::makeFolder()
{
    auto* row = new QWidget(this);
    auto* label = new QLabel(tr("&Folder"), row);
    auto* choose = new QPushButton(tr("&Choose…"), row);
    label->setBuddy(m_folder);
    m_folder->setObjectName("sheetsFolder");
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SheetsDialog::chooseFolder);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    across->addWidget(label);
    across->addWidget(m_folder, 1);
    across->addWidget(choose);
    return row;
}

SheetChoice SheetsDialog::choice() const
{
    return {m_constellation, participantsIn(m_names->toPlainText()), SheetFormat(m_format->currentData().toInt()),
            m_withLetters->isChecked()};
}

void SheetsDialog::showSummary()
{
    const QStringList names = choice().participants;
    m_write->setEnabled(!names.isEmpty() && !m_folder->text().trimmed().isEmpty());
    m_summary->setProperty("part", "secondary");
    m_summary->setText(names.isEmpty() ? tr("Name at least one person.")
                           : names.size() == 1
                           ? tr("Writes “%1”.").arg(sheetFileName(m_document.plan(), choice(), names.front()))
                           : tr("Writes %1 files: “%2” and so on.")
                                 .arg(names.size())
                                 .arg(sheetFileName(m_document.plan(), choice(), names.front())));
}

void SheetsDialog::chooseFolder()
{
    if (const auto folder = m_prompts.askFolder(tr("Where the sheets go"), m_folder->text()))
        m_folder->setText(*folder);
}

/// What could not be written is told here, with all that was typed still in place.
void SheetsDialog::accept()
{
    const QString folder = m_folder->text().trimmed();
    const auto paths = writeSheets(m_document.plan(), choice(), folder);
    if (!paths) {
        m_summary->setText(text(paths.error().message));
        return;
    }
    m_preferences.setFolder(folder);
    emit written(paths->size() == 1 ? tr("The sheet is in %1.").arg(folder)
                                    : tr("%1 sheets are in %2.").arg(paths->size()).arg(folder));
    QDialog::accept();
}

} // namespace remit
