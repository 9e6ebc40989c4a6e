#include "widgets/exchange/import_people.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace remit {

ImportPeople::ImportPeople(ChartImportSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_words(new QLabel(this))
    , m_bring(new QCheckBox(tr("Bring these &people, in seats of their roles"), this))
    , m_down(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("peopleCard"));
    setProperty("part", "infoCard");
    m_words->setObjectName(QStringLiteral("people"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_bring->setObjectName(QStringLiteral("bringPeople"));
    m_down->setContentsMargins(14, 14, 14, 14);
    m_down->addWidget(m_words);
    m_down->addWidget(m_bring);
    connect(m_bring, &QCheckBox::clicked, this, [this](bool brings) {
        m_session.setBringsPeople(brings);
        emit answered();
    });
    lookAgain();
}

QString ImportPeople::question() const
{
    const QString people = m_session.people();
    if (m_session.chart().peopleAreInNames)
        return tr("Roles are named after people: %1. Click a name above to give them a role of the plan.").arg(people);
    return m_session.chart().arePeople ? tr("The file says who has the roles: %1.").arg(people)
                                       : tr("Does the row under the roles name people? %1.").arg(people);
}

void ImportPeople::lookAgain()
{
    setVisible(!m_session.people().isEmpty());
    m_words->setText(question());
    m_bring->setChecked(m_session.bringsPeople());
    QWidget* old = m_lines;
    m_lines = new QWidget(this);
    auto* down = new QVBoxLayout(m_lines);
    down->setContentsMargins(0, 0, 0, 0);
    const auto shared = m_session.sharedNames();
    for (const ChartImportSession::SharedName& each : shared)
        down->addWidget(lineFor(each));
    m_down->addWidget(m_lines);
    m_lines->setVisible(!shared.empty());
    if (old) {
        old->hide();
        old->deleteLater();
    }
}

/// The keyboard stays where it is.
QWidget* ImportPeople::lineFor(const ChartImportSession::SharedName& shared)
{
    auto* line = new QWidget(m_lines);
    auto* down = new QVBoxLayout(line);
    down->setContentsMargins(0, 6, 0, 0);
    auto* asks = new QLabel(tr("What does “%1” mean?").arg(shared.name), line);
    asks->setTextFormat(Qt::PlainText);
    asks->setWordWrap(true);
    auto* answers = new QComboBox(line);
    answers->setObjectName(QStringLiteral("sharedName"));
    answers->setProperty("answerTo", shared.name);
    answers->setAccessibleName(asks->text());
    answers->addItem(tr("A role of its own, which they have"), int(Sharing::unstated));
    answers->addItem(tr("They do it together, each with the letters"), int(Sharing::together));
    answers->addItem(tr("Either of them does it, each with the letters"), int(Sharing::either));
    answers->setCurrentIndex(answers->findData(int(shared.sharing)));
    connect(answers, &QComboBox::activated, this, [this, answers, name = shared.name] {
        m_session.shareName(name, Sharing(answers->currentData().toInt()));
        emit answered();
        for (QComboBox* box : m_lines->findChildren<QComboBox*>()) {
            if (box->property("answerTo") == name)
                box->setFocus();
        }
    });
    down->addWidget(asks);
    down->addWidget(answers, 0, Qt::AlignLeft);
    return line;
}

} // namespace remit
