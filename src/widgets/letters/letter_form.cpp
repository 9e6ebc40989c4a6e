#include "widgets/letters/letter_form.h"

#include "core/letters.h"
#include "words/scheme_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace remit {

namespace {

/// As it is typed in the chart: a capital, where there is one.
QString asTyped(const QString& text)
{
    const QString capital = text.trimmed().toUpper();
    return capital.size() == text.trimmed().size() ? capital : text.trimmed();
}

} // namespace

LetterForm::LetterForm(QWidget* parent)
    : QWidget(parent)
    , m_letter(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_meaning(new QLineEdit(this))
    , m_style(new QComboBox(this))
{
    m_letter->setObjectName("letterField");
    m_letter->setMaximumWidth(60);
    m_letter->setMaxLength(8);
    m_name->setObjectName("letterName");
    m_name->setMaxLength(60);
    m_meaning->setObjectName("letterMeaning");
    m_meaning->setMaxLength(300);
    m_style->setObjectName("letterStyle");
    const std::pair<const char*, QString> styles[] = {{"", tr("as what it means asks for")},
                                                      {"answers", tr("strongest, filled")},
                                                      {"does", tr("filled")},
                                                      {"supports", tr("outlined, as who supports")},
                                                      {"verifies", tr("outlined, as who verifies")},
                                                      {"consulted", tr("outlined, as who is asked")},
                                                      {"informed", tr("outlined, as who is told")}};
    for (const auto& style : styles)
        m_style->addItem(style.second, QString::fromLatin1(style.first));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Letter"), m_letter);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("M&eaning"), m_meaning);
    form->addRow(tr("Who has it"), makeInvolvements());
    form->addRow(tr("&Chip"), m_style);
    for (QLineEdit* field : {m_letter, m_name, m_meaning})
        connect(field, &QLineEdit::textEdited, this, &LetterForm::edited);
    connect(m_style, &QComboBox::currentIndexChanged, this, &LetterForm::edited);
}

QWidget* LetterForm::makeInvolvements()
{
    auto* ticks = new QWidget(this);
    auto* grid = new QGridLayout(ticks);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const auto& word : Words<Involvement>::list) {
        auto* tick = new QCheckBox(involvementWords(word.first), ticks);
        tick->setObjectName("involvement" + QString::fromLatin1(word.second.data(), int(word.second.size())));
        const int index = int(m_involvements.size());
        grid->addWidget(tick, index / 2, index % 2);
        connect(tick, &QCheckBox::toggled, this, &LetterForm::edited);
        m_involvements.emplace_back(word.first, tick);
    }
    return ticks;
}

void LetterForm::show(const Letter& letter)
{
    m_shown = letter;
    m_letter->setText(QString::fromStdString(letter.letter));
    m_name->setText(QString::fromStdString(letter.name));
    m_meaning->setText(QString::fromStdString(letter.meaning));
    m_meaning->setCursorPosition(0);
    const std::vector<Involvement> says = involvementsOf(letter);
    for (const auto& each : m_involvements) {
        const QSignalBlocker quiet(each.second);
        each.second->setChecked(std::find(says.begin(), says.end(), each.first) != says.end());
    }
    const QSignalBlocker quiet(m_style);
    m_style->setCurrentIndex(std::max(0, m_style->findData(QString::fromStdString(letter.style))));
}

Letter LetterForm::letter() const
{
    Letter letter = m_shown;
    letter.letter = asTyped(m_letter->text()).toStdString();
    letter.name = m_name->text().simplified().toStdString();
    letter.meaning = m_meaning->text().simplified().toStdString();
    letter.involvements.clear();
    for (const auto& each : m_involvements) {
        if (each.second->isChecked())
            letter.involvements.append(letter.involvements.empty() ? "" : " ").append(wordFor(each.first));
    }
    letter.style = m_style->currentData().toString().toStdString();
    return letter;
}

void LetterForm::focusLetter()
{
    m_letter->setFocus();
    m_letter->selectAll();
}

} // namespace remit
