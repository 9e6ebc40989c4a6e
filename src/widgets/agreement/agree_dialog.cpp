#include "widgets/agreement/agree_dialog.h"

#include "ui_agree_dialog.h"

#include <QPushButton>

#include <utility>

namespace remit {

AgreeDialog::AgreeDialog(AgreedVersion version, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::AgreeDialog>())
    , m_version(std::move(version))
{
    m_form->setupUi(this);
    m_form->problem->setProperty("part", "problem");
    m_form->explanation->setText(
        tr("Keeps “%1” as it is today, with its facts, people and hours. You can go on changing "
           "it: what was agreed stays as it was, to compare with.")
            .arg(name));
    m_form->agreedOn->setText(QString::fromStdString(m_version.agreedOn));
    m_form->agreedBy->setText(QString::fromStdString(m_version.agreedBy));
    m_form->reviewOn->setText(QString::fromStdString(m_version.reviewOn));
    m_form->buttons->button(QDialogButtonBox::Ok)->setText(tr("Agree"));
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const DateField* field : {m_form->agreedOn, m_form->validFrom, m_form->reviewOn})
        connect(field, &QLineEdit::textChanged, this, &AgreeDialog::check);
    check();
    m_form->agreedBy->setFocus();
}

AgreeDialog::~AgreeDialog() = default;

QString AgreeDialog::obstacle() const
{
    for (const DateField* field : {m_form->agreedOn, m_form->validFrom, m_form->reviewOn}) {
        if (!field->isValid())
            return field->problem();
    }
    const QString agreedOn = m_form->agreedOn->day();
    if (agreedOn.isEmpty())
        return tr("Say on which day it is agreed.");
    // ISO days are in order as texts are.
    const QString reviewOn = m_form->reviewOn->day();
    return !reviewOn.isEmpty() && reviewOn <= agreedOn ? tr("A review comes after the day it is agreed.") : QString();
}

void AgreeDialog::check()
{
    const QString problem = obstacle();
    m_form->problem->setText(problem);
    m_form->problem->setVisible(!problem.isEmpty());
    m_form->buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

AgreedVersion AgreeDialog::agreed() const
{
    AgreedVersion agreed = m_version;
    agreed.agreedOn = m_form->agreedOn->day().toStdString();
    agreed.validFrom = m_form->validFrom->day().toStdString();
    agreed.agreedBy = m_form->agreedBy->text().trimmed().toStdString();
    agreed.reviewOn = m_form->reviewOn->day().toStdString();
    return agreed;
}

} // namespace remit
