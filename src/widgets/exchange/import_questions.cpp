#include "widgets/exchange/import_questions.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

ImportQuestions::ImportQuestions(ChartImportSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_down(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("questionsCard"));
    setProperty("part", "infoCard");
    m_down->setContentsMargins(14, 14, 14, 14);
    m_heading->setObjectName(QStringLiteral("questionsHeading"));
    m_heading->setProperty("part", "subheading");
    m_down->addWidget(m_heading);
    lookAgain();
}

void ImportQuestions::lookAgain()
{
    const auto doubts = m_session.doubts();
    setVisible(!doubts.empty());
    const auto open = std::count_if(doubts.begin(), doubts.end(), [](const auto& doubt) { return !doubt.answer; });
    m_heading->setText(open == 0       ? tr("All questions answered")
                           : open == 1 ? tr("One question")
                                       : tr("%1 questions").arg(open));
    QWidget* old = m_lines;
    m_lines = new QWidget(this);
    auto* down = new QVBoxLayout(m_lines);
    down->setContentsMargins(0, 0, 0, 0);
    for (const ImportDoubt& doubt : doubts)
        down->addWidget(lineFor(doubt));
    auto* hint = new QLabel(tr("What stays unanswered becomes an open question in the chart."), m_lines);
    hint->setProperty("part", "small");
    hint->setWordWrap(true);
    hint->setVisible(open > 0);
    down->addWidget(hint);
    m_down->addWidget(m_lines);
    m_lines->show();
    if (old) {
        old->hide();
        old->deleteLater();
    }
}

QWidget* ImportQuestions::lineFor(const ImportDoubt& doubt)
{
    auto* line = new QWidget(m_lines);
    auto* down = new QVBoxLayout(line);
    down->setContentsMargins(0, 0, 0, 4);
    auto* text
        = new QLabel(tr("%1 <b>%2</b>: %3")
                         .arg(doubt.where.toHtmlEscaped(), doubt.text.toHtmlEscaped(), doubt.question.toHtmlEscaped()),
                     line);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    down->addWidget(text);
    auto* grid = new QGridLayout;
    constexpr int buttonsInARow = 3;
    int place = 0;
    const auto offer = [&](const QString& words, const QString& letters) {
        auto* button = new QPushButton(words, line);
        button->setAutoDefault(false);
        button->setCheckable(true);
        button->setChecked(doubt.answer == letters);
        button->setProperty("answerTo", doubt.text);
        button->setAccessibleName(tr("“%1” means %2").arg(doubt.text, words));
        connect(button, &QPushButton::clicked, this, [this, doubt, letters] { answer(doubt, letters); });
        grid->addWidget(button, place / buttonsInARow, place % buttonsInARow);
        ++place;
    };
    for (const Letter& letter : m_session.scheme()) {
        const QString sign = QString::fromStdString(letter.letter);
        offer(tr("%1 %2").arg(sign, QString::fromStdString(letter.name).toLower()), sign);
    }
    offer(tr("keep as note"), QString());
    grid->setColumnStretch(buttonsInARow, 1);
    down->addLayout(grid);
    return line;
}

/// The answer that was given, once more, makes it a question again. The keyboard stays where it is.
void ImportQuestions::answer(const ImportDoubt& doubt, const QString& letters)
{
    if (doubt.answer == letters)
        m_session.leaveOpen(doubt.text);
    else if (letters.isEmpty())
        m_session.keepAsNote(doubt.text);
    else
        m_session.answer(doubt.text, letters);
    const auto* pressed = qobject_cast<QPushButton*>(sender());
    const QString words = pressed ? pressed->text() : QString();
    emit answered();
    for (QPushButton* button : m_lines->findChildren<QPushButton*>()) {
        if (button->text() == words && button->property("answerTo") == doubt.text)
            button->setFocus();
    }
}

} // namespace remit
