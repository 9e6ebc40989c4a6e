#include "widgets/letters/scheme_dialog.h"

#include "core/edits/scheme_edits.h"
#include "core/letters.h"
#include "model/document/plan_document.h"
#include "widgets/letters/scheme_editor.h"
#include "widgets/letters/scheme_switch_dialog.h"
#include "widgets/look/letter_chip_label.h"
#include "widgets/parts/prompts.h"
#include "widgets/parts/two_line_delegate.h"
#include "words/names.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

QString nameOf(const Plan& plan, ConstellationId id)
{
    const Constellation* constellation = plan.find<Constellation>(id);
    return constellation ? QString::fromStdString(constellation->name) : QString();
}

/// The chips of a scheme with their meanings, one below the other.
void showLetters(QWidget& place, const std::vector<Letter>& letters)
{
    qDeleteAll(place.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete place.layout();
    auto* grid = new QGridLayout(&place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(10);
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(1, 1);
    for (const Letter& letter : letters) {
        const int row = grid->rowCount();
        auto* chip = new LetterChipLabel(&place);
        chip->show(QString::fromStdString(letter.letter), letters);
        auto* text = new QLabel(SchemeDialog::tr("<b>%1</b>: %2")
                                    .arg(QString::fromStdString(letter.name).toHtmlEscaped(),
                                         QString::fromStdString(letter.meaning).toHtmlEscaped()),
                                &place);
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        grid->addWidget(chip, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        chip->setVisible(true);
        text->setVisible(true);
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

/// A name of no scheme yet: "RACI, ours", "RACI, ours 2".
std::string freeSchemeName(const std::vector<SchemeEntry>& entries, const QString& of)
{
    const auto isTaken = [&](const QString& name) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const SchemeEntry& each) { return each.scheme.name == name.toStdString(); });
    };
    return freeName(SchemeDialog::tr("%1, ours").arg(of), isTaken).toStdString();
}

} // namespace

SchemeDialog::SchemeDialog(PlanDocument& document, const Catalogue& catalogue, ConstellationId constellation,
                           Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_catalogue(catalogue)
    , m_constellation(constellation)
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Letters of “%1”").arg(nameOf(document.plan(), constellation)));
    resize(720, 480);
    m_list->setObjectName("schemes");
    m_list->setAccessibleName(tr("Letter schemes"));
    m_list->setItemDelegate(new ConstellationDelegate(m_list));
    m_list->setFixedWidth(230);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_use = buttons->addButton(tr("Use these letters…"), QDialogButtonBox::ActionRole);
    m_use->setObjectName("useScheme");
    m_use->setDefault(true);
    auto* across = new QHBoxLayout;
    across->setSpacing(20);
    across->addWidget(m_list);
    across->addWidget(makeChosen(), 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(16);
    down->addLayout(across, 1);
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &SchemeDialog::use);
    connect(m_list, &QListWidget::currentRowChanged, this, &SchemeDialog::showChosen);
    // Enter is the default button's.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SchemeDialog::use);
    connect(&document, &PlanDocument::changed, this, [this] { fill(); });
    fill();
}

QWidget* SchemeDialog::makeChosen()
{
    auto* side = new QWidget(this);
    m_name = new QLabel(side);
    m_name->setProperty("part", "subheading");
    m_description = new QLabel(side);
    m_description->setProperty("part", "secondary");
    m_description->setWordWrap(true);
    for (QLabel* label : {m_name, m_description})
        label->setTextFormat(Qt::PlainText);
    m_letters = new QWidget(side);
    m_edit = new QPushButton(side);
    m_edit->setObjectName("editScheme");
    m_remove = new QPushButton(tr("Delete…"), side);
    m_remove->setObjectName("removeScheme");
    auto* across = new QHBoxLayout;
    across->addWidget(m_edit);
    across->addWidget(m_remove);
    across->addStretch(1);
    auto* down = new QVBoxLayout(side);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(12);
    down->addWidget(m_name);
    down->addWidget(m_description);
    down->addWidget(m_letters, 1);
    down->addLayout(across);
    for (QPushButton* button : {m_edit, m_remove})
        button->setAutoDefault(false);
    connect(m_edit, &QPushButton::clicked, this, &SchemeDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &SchemeDialog::remove);
    return side;
}

QString SchemeDialog::usersOf(const SchemeEntry& entry) const
{
    QStringList names;
    for (const ConstellationId id : entry.users)
        names << nameOf(m_document.plan(), id);
    if (!names.isEmpty())
        return tr("used by %1").arg(names.join(tr(", ")));
    return entry.isBuiltIn() ? tr("ready-made") : tr("your own, not used");
}

void SchemeDialog::fill(const QString& wanted)
{
    const Constellation* constellation = m_document.plan().find<Constellation>(m_constellation);
    if (!constellation)
        return reject();
    const QString before = !wanted.isEmpty() ? wanted
        : m_list->currentItem()              ? m_list->currentItem()->text()
                                             : QString();
    m_entries = schemesFor(m_document.plan(), m_catalogue);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = -1;
    for (const SchemeEntry& entry : m_entries) {
        const QString name = QString::fromStdString(entry.scheme.name);
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(ConstellationDelegate::descriptionRole, usersOf(entry));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, usersOf(entry)));
        if (before.isEmpty() ? entry.inPlan && entry.scheme.id == constellation->scheme : name == before)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(std::max(0, row));
    showChosen();
}

const SchemeEntry* SchemeDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_entries.size()) ? nullptr : &m_entries[std::size_t(row)];
}

void SchemeDialog::showChosen()
{
    const SchemeEntry* entry = chosen();
    if (!entry)
        return;
    const bool writable = !m_document.isReadOnly();
    const Constellation* constellation = m_document.plan().find<Constellation>(m_constellation);
    const bool here = constellation && entry->inPlan && constellation->scheme == entry->scheme.id;
    m_name->setText(QString::fromStdString(entry->scheme.name));
    m_description->setText(QString::fromStdString(entry->scheme.description));
    m_description->setVisible(!entry->scheme.description.empty());
    showLetters(*m_letters, entry->letters);
    m_edit->setText(entry->isBuiltIn() ? tr("Edit a copy…") : tr("Edit…"));
    m_edit->setEnabled(writable);
    m_remove->setVisible(!entry->isBuiltIn());
    m_remove->setEnabled(writable && entry->users.empty());
    m_remove->setToolTip(entry->users.empty() ? QString() : tr("A scheme in use can't be deleted."));
    m_use->setEnabled(writable && !here);
    m_use->setText(here ? tr("In use here") : tr("Use these letters…"));
}

void SchemeDialog::use()
{
    if (!chosen() || !m_use->isEnabled())
        return;
    const SchemeEntry entry = *chosen();
    const Plan& plan = m_document.plan();
    const std::vector<LetterSwitch> letters = previewSwitch(plan, m_constellation, entry.letters);
    if (std::all_of(letters.begin(), letters.end(),
                    [](const LetterSwitch& each) { return each.cells == 0 && each.alsoSaid == 0; }))
        return perform(entry, {});
    const QString from
        = QString::fromStdString(plan.find<LetterScheme>(plan.find<Constellation>(m_constellation)->scheme)->name);
    const QString to = QString::fromStdString(entry.scheme.name);
    auto* asking = new SchemeSwitchDialog(
        {tr("From %1 to %2").arg(from, to),
         tr("Each letter in “%1” becomes the one that says the same. Nothing is lost without your say; Undo takes it "
            "all back in one step.")
             .arg(nameOf(plan, m_constellation)),
         tr("Use %1").arg(to)},
        letters, lettersOf(plan, m_constellation), entry.letters, this);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    connect(asking, &QDialog::accepted, this, [this, asking, entry] { perform(entry, asking->choices()); });
    asking->open();
}

void SchemeDialog::perform(const SchemeEntry& entry, const LetterChoices& choices)
{
    LetterScheme scheme = entry.scheme;
    if (!entry.inPlan)
        scheme.id = newId<SchemeId>();
    const Plan& plan = m_document.plan();
    const QString label = tr("Use the letters of %1").arg(QString::fromStdString(scheme.name));
    if (!m_document.perform(label, switchScheme(plan, m_constellation, scheme, entry.letters, choices)))
        return;
    emit used();
    accept();
}

void SchemeDialog::edit()
{
    const SchemeEntry* entry = chosen();
    if (!entry)
        return;
    if (!entry->isBuiltIn())
        return openEditor(draftOf(m_document.plan(), entry->scheme.id));
    SchemeDraft copy;
    copy.scheme = {newId<SchemeId>(),
                   freeSchemeName(m_entries, QString::fromStdString(entry->scheme.name)),
                   entry->scheme.description,
                   {}};
    for (const Letter& letter : entry->letters) {
        DraftLetter each{letter, {}};
        each.letter.scheme = copy.scheme.id;
        copy.letters.push_back(std::move(each));
    }
    openEditor(copy);
}

void SchemeDialog::openEditor(const SchemeDraft& draft)
{
    auto* editor = new SchemeEditor(m_document.plan(), draft, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        const QString name = QString::fromStdString(editor->draft().scheme.name);
        if (m_document.perform(tr("Letters “%1”").arg(name),
                               changeScheme(m_document.plan(), editor->draft(), editor->choices())))
            fill(name);
        else
            openEditor(editor->draft());
    });
    editor->open();
}

void SchemeDialog::remove()
{
    const SchemeEntry* entry = chosen();
    if (!entry || entry->isBuiltIn() || !entry->users.empty())
        return;
    const SchemeId id = entry->scheme.id;
    const QString name = QString::fromStdString(entry->scheme.name);
    if (m_prompts.confirm(tr("Delete the letters “%1”?").arg(name),
                          tr("No constellation uses them. You can undo this."), tr("Delete")))
        m_document.perform(tr("Delete the letters “%1”").arg(name), removeScheme(m_document.plan(), id));
}

} // namespace remit
