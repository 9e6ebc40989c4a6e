#include "widgets/letters/scheme_editor.h"

#include "core/letters.h"
#include "widgets/letters/letter_form.h"
#include "widgets/letters/scheme_preview.h"
#include "widgets/letters/scheme_switch_dialog.h"
#include "words/scheme_words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr std::size_t mostLetters = 12;

/// Whether it can be typed as one key and told from punctuation that the chart uses for itself.
bool isOneCharacter(const std::string& letter)
{
    const auto points = QString::fromStdString(letter).toUcs4();
    return points.size() == 1 && QChar::isLetterOrNumber(points.front());
}

std::vector<SchemeProblem> allProblems(const Plan& plan, const SchemeDraft& draft)
{
    std::vector<SchemeProblem> problems = problemsOf(plan, draft);
    for (int index = 0; index < int(draft.letters.size()); ++index) {
        const std::string& letter = draft.letters[std::size_t(index)].letter.letter;
        if (characters(letter).size() == 1 && !isOneCharacter(letter))
            problems.push_back({SchemeFault::letterNotSingle, index});
    }
    return problems;
}

} // namespace

SchemeEditor::SchemeEditor(const Plan& plan, SchemeDraft draft, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_draft(std::move(draft))
    , m_name(new QLineEdit(QString::fromStdString(m_draft.scheme.name), this))
    , m_description(new QLineEdit(QString::fromStdString(m_draft.scheme.description), this))
    , m_letters(new QListWidget(this))
    , m_form(new LetterForm(this))
    , m_preview(new SchemePreview(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Letters of your own"));
    resize(720, 560);
    m_name->setObjectName("schemeName");
    m_name->setMaxLength(60);
    m_description->setObjectName("schemeDescription");
    m_description->setMaxLength(300);
    m_problem->setObjectName("schemeProblem");
    m_problem->setProperty("part", "problem");
    m_problem->setWordWrap(true);
    auto* head = new QFormLayout;
    head->setVerticalSpacing(10);
    head->addRow(tr("&Name of the scheme"), m_name);
    head->addRow(tr("&Description"), m_description);
    auto* across = new QHBoxLayout;
    across->setSpacing(20);
    across->addWidget(makeList());
    across->addWidget(m_form, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(14);
    down->addLayout(head);
    down->addLayout(across, 1);
    down->addWidget(m_preview);
    down->addWidget(m_problem);
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SchemeEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* field : {m_name, m_description})
        connect(field, &QLineEdit::textEdited, this, &SchemeEditor::check);
    connect(m_letters, &QListWidget::currentRowChanged, this, &SchemeEditor::showLetter);
    connect(m_form, &LetterForm::edited, this, &SchemeEditor::takeLetter);
    fill(0);
}

QPushButton* SchemeEditor::addButton(QWidget& row, const QString& name, const QString& text,
                                     void (SchemeEditor::*act)())
{
    auto* button = new QPushButton(text, &row);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* SchemeEditor::makeList()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(220);
    auto* down = new QVBoxLayout(side);
    down->setContentsMargins(0, 0, 0, 0);
    m_letters->setObjectName("schemeLetters");
    m_letters->setAccessibleName(tr("Letters, in their order"));
    down->addWidget(m_letters, 1);
    auto* above = new QHBoxLayout;
    auto* add = addButton(*side, "addLetter", tr("Add"), &SchemeEditor::addLetter);
    m_remove = addButton(*side, "removeLetter", tr("Remove"), &SchemeEditor::removeLetter);
    m_up = addButton(*side, "letterUp", tr("Up"), &SchemeEditor::moveUp);
    m_down = addButton(*side, "letterDown", tr("Down"), &SchemeEditor::moveDown);
    auto* below = new QHBoxLayout;
    for (QPushButton* button : {add, m_remove})
        above->addWidget(button);
    for (QPushButton* button : {m_up, m_down})
        below->addWidget(button);
    down->addLayout(above);
    down->addLayout(below);
    return side;
}

int SchemeEditor::current() const
{
    return m_letters->currentRow();
}

void SchemeEditor::fill(int current)
{
    const QSignalBlocker quiet(m_letters);
    m_letters->clear();
    for (const DraftLetter& each : m_draft.letters)
        m_letters->addItem(QStringLiteral("%1   %2").arg(QString::fromStdString(each.letter.letter),
                                                         QString::fromStdString(each.letter.name)));
    m_letters->setCurrentRow(std::min(current, m_letters->count() - 1));
    showLetter();
    check();
}

void SchemeEditor::showLetter()
{
    const bool any = current() >= 0;
    m_form->setEnabled(any);
    m_form->show(any ? m_draft.letters[std::size_t(current())].letter : Letter{});
    m_remove->setEnabled(any);
    m_up->setEnabled(current() > 0);
    m_down->setEnabled(any && current() + 1 < m_letters->count());
}

void SchemeEditor::takeLetter()
{
    if (current() < 0)
        return;
    Letter& letter = m_draft.letters[std::size_t(current())].letter;
    letter = m_form->letter();
    m_letters->currentItem()->setText(
        QStringLiteral("%1   %2").arg(QString::fromStdString(letter.letter), QString::fromStdString(letter.name)));
    check();
}

void SchemeEditor::check()
{
    m_draft.scheme.name = m_name->text().simplified().toStdString();
    m_draft.scheme.description = m_description->text().simplified().toStdString();
    QStringList lines;
    for (const SchemeProblem& problem : allProblems(m_plan, m_draft))
        lines << faultWords(problem, m_draft);
    lines.removeDuplicates();
    m_problem->setText(lines.mid(0, 3).join(u' '));
    m_ok->setEnabled(lines.isEmpty());
    m_preview->show(lettersIn(m_draft));
}

void SchemeEditor::addLetter()
{
    if (m_draft.letters.size() >= mostLetters)
        return;
    DraftLetter fresh;
    fresh.letter.scheme = m_draft.scheme.id;
    m_draft.letters.push_back(fresh);
    fill(int(m_draft.letters.size()) - 1);
    m_form->focusLetter();
}

void SchemeEditor::removeLetter()
{
    if (current() < 0)
        return;
    const int row = current();
    m_draft.letters.erase(m_draft.letters.begin() + row);
    fill(row);
}

void SchemeEditor::move(int step)
{
    const int to = current() + step;
    if (current() < 0 || to < 0 || to >= int(m_draft.letters.size()))
        return;
    std::swap(m_draft.letters[std::size_t(current())], m_draft.letters[std::size_t(to)]);
    fill(to);
}

void SchemeEditor::accept()
{
    const auto removed = usedLettersRemoved(m_plan, m_draft);
    if (removed.empty())
        return QDialog::accept();
    const std::vector<Letter> before = lettersOf(m_plan, m_draft.scheme.id);
    std::vector<LetterSwitch> letters;
    for (const Letter& each : before) {
        if (const auto found = removed.find(each.letter); found != removed.end())
            letters.push_back({each.letter, each.name, {}, found->second, 0});
    }
    auto* asking
        = new SchemeSwitchDialog({tr("Removed letters"), tr("These letters stand in cells. Say what becomes of them."),
                                  tr("Change the letters")},
                                 letters, before, lettersIn(m_draft), this);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    connect(asking, &QDialog::accepted, this, [this, asking] {
        m_choices = asking->choices();
        QDialog::accept();
    });
    asking->open();
}

} // namespace remit
