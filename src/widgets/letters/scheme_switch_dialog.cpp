#include "widgets/letters/scheme_switch_dialog.h"

#include "core/letters.h"
#include "widgets/look/letter_chip_label.h"
#include "words/scheme_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace remit {

namespace {

const QString note = QStringLiteral("/note");
const QString drop = QStringLiteral("/drop");

QString nameIn(const std::vector<Letter>& scheme, const std::string& letters)
{
    QStringList names;
    for (const std::string& letter : characters(letters)) {
        for (const Letter& each : scheme) {
            if (each.letter == letter)
                names << QString::fromStdString(each.name);
        }
    }
    return names.join(SchemeSwitchDialog::tr(" and "));
}

} // namespace

SchemeSwitchDialog::SchemeSwitchDialog(const Texts& texts, const std::vector<LetterSwitch>& letters,
                                       const std::vector<Letter>& before, const std::vector<Letter>& after,
                                       QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(texts.title);
    setMinimumWidth(560);
    auto* explanation = new QLabel(texts.explanation, this);
    explanation->setWordWrap(true);
    explanation->setObjectName("switchExplanation");
    auto* rows = new QWidget(this);
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(4, 1);
    for (const LetterSwitch& each : letters)
        addLetter(*grid, each, before, after);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* area = new QScrollArea(this);
    area->setWidget(rows);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(std::min(420, rows->sizeHint().height() + 8));
    area->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* use = buttons->addButton(texts.action, QDialogButtonBox::AcceptRole);
    use->setObjectName("useLetters");
    use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(16);
    down->addWidget(explanation);
    down->addWidget(area, 1);
    down->addWidget(buttons);
}

void SchemeSwitchDialog::addLetter(QGridLayout& grid, const LetterSwitch& letter, const std::vector<Letter>& before,
                                   const std::vector<Letter>& after)
{
    const int row = grid.rowCount();
    const QString old = QString::fromStdString(letter.letter);
    auto* chip = new LetterChipLabel(this);
    chip->show(old, before);
    grid.addWidget(chip, row, 0);
    auto* name = new QLabel(QString::fromStdString(letter.name), this);
    grid.addWidget(name, row, 1);
    const bool lost = letter.becomes.empty();
    auto* arrow = new QLabel(lost ? tr("has no counterpart") : tr("→"), this);
    arrow->setProperty("part", lost ? "secondary" : "");
    grid.addWidget(arrow, row, 2, 1, lost ? 3 : 1);
    auto* cells = new QLabel(cellWords(letter.cells), this);
    cells->setObjectName("cells" + old);
    cells->setProperty("part", "secondary");
    grid.addWidget(cells, row, 5);
    if (!lost) {
        auto* becomes = new LetterChipLabel(this);
        becomes->show(QString::fromStdString(letter.becomes), after);
        grid.addWidget(becomes, row, 3);
        grid.addWidget(new QLabel(nameIn(after, letter.becomes), this), row, 4);
    } else if (letter.cells > 0) {
        QComboBox* choice = makeChoice(letter, after);
        m_choices[letter.letter] = choice;
        grid.addWidget(choice, row + 1, 1, 1, 4, Qt::AlignLeft);
    }
    if (letter.alsoSaid > 0) {
        auto* said = new QLabel(tr("In %1 more the other letters come to say the same.").arg(letter.alsoSaid), this);
        said->setProperty("part", "small");
        grid.addWidget(said, grid.rowCount(), 1, 1, 5);
    }
}

QComboBox* SchemeSwitchDialog::makeChoice(const LetterSwitch& letter, const std::vector<Letter>& after)
{
    auto* choice = new QComboBox(this);
    const QString old = QString::fromStdString(letter.letter);
    choice->setObjectName("choice" + old);
    choice->setAccessibleName(tr("What becomes of %1").arg(old));
    choice->addItem(tr("keep it as a note in the cell"), note);
    for (const Letter& each : after)
        choice->addItem(tr("make it %1 (%2)").arg(QString::fromStdString(each.letter), letterWords(each)),
                        QString::fromStdString(each.letter));
    choice->addItem(tr("drop it"), drop);
    return choice;
}

LetterChoices SchemeSwitchDialog::choices() const
{
    LetterChoices all;
    for (const auto& [letter, choice] : m_choices) {
        const QString chosen = choice->currentData().toString();
        if (chosen == note)
            all[letter] = {LetterChoice::Kind::keepAsNote, {}};
        else if (chosen == drop)
            all[letter] = {LetterChoice::Kind::drop, {}};
        else
            all[letter] = {LetterChoice::Kind::become, chosen.toStdString()};
    }
    return all;
}

} // namespace remit
