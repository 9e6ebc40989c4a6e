#include "widgets/findings/accept_dialog.h"

#include "widgets/fields/date_field.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int usualMonths = 3;

} // namespace

AcceptDialog::AcceptDialog(const QString& subject, const QString& author, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
    , m_author(new QLineEdit(author, this))
    , m_ends(new QCheckBox(tr("&Until"), this))
    , m_until(new DateField(this))
    , m_problem(new QLabel(this))
    , m_accept(nullptr)
{
    setObjectName("acceptDialog");
    setWindowTitle(tr("Accept with reason"));
    resize(460, 340);
    auto* what = new QLabel(subject, this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    what->setProperty("part", "softBox");
    m_reason->setObjectName("acceptReason");
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Why this is fine here"));
    m_author->setObjectName("acceptAuthor");
    m_author->setPlaceholderText(tr("Your name"));
    m_problem->setProperty("part", "small");
    m_problem->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Accepted &by"), m_author);
    form->addRow(QString(), makeEnd(today));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(12);
    down->addWidget(what);
    down->addLayout(form);
    down->addWidget(m_problem);
    makeButtons();
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AcceptDialog::look);
    connect(m_author, &QLineEdit::textChanged, this, &AcceptDialog::look);
    m_reason->setFocus();
    look();
}

QWidget* AcceptDialog::makeEnd(QDate today)
{
    auto* end = new QWidget(this);
    auto* across = new QHBoxLayout(end);
    across->setContentsMargins(0, 0, 0, 0);
    m_ends->setObjectName("acceptEnds");
    m_until->setObjectName("acceptUntil");
    m_until->setAccessibleName(tr("Last day on which it is accepted"));
    m_until->setText(today.addMonths(usualMonths).toString(Qt::ISODate));
    m_until->setEarliest(today);
    m_until->setEnabled(false);
    across->addWidget(m_ends);
    across->addWidget(m_until);
    across->addStretch(1);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_ends, &QCheckBox::toggled, this, &AcceptDialog::look);
    connect(m_until, &QLineEdit::textChanged, this, &AcceptDialog::look);
    return end;
}

void AcceptDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Accept"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName("acceptButton");
    m_accept->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void AcceptDialog::look()
{
    const bool endIsClear = !m_ends->isChecked() || (m_until->isValid() && !m_until->day().isEmpty());
    m_accept->setEnabled(!reason().isEmpty() && !author().isEmpty() && endIsClear);
    if (reason().isEmpty())
        m_problem->setText(tr("A reason is needed: it stands beside the finding, in the list and on paper."));
    else if (author().isEmpty())
        m_problem->setText(tr("A name is needed, so that others know whom to ask."));
    else if (!endIsClear)
        m_problem->setText(m_until->problem());
    else if (m_ends->isChecked())
        m_problem->setText(tr("It comes back to the list on the day after %1.").arg(until()));
    else
        m_problem->setText(tr("It stays accepted until you take it back."));
}

QString AcceptDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QString AcceptDialog::author() const
{
    return m_author->text().trimmed();
}

QString AcceptDialog::until() const
{
    return m_ends->isChecked() ? m_until->day() : QString();
}

} // namespace remit
