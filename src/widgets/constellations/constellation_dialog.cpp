#include "widgets/constellations/constellation_dialog.h"

#include "core/chart.h"
#include "ui_constellation_dialog.h"

#include <QPushButton>

#include <optional>

namespace remit {

ConstellationDialog::ConstellationDialog(const Plan& plan, ConstellationId constellation, QWidget* parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::ConstellationDialog>())
    , m_constellation(constellation)
{
    m_form->setupUi(this);
    m_form->problem->setProperty("part", "problem");
    const Constellation& shown = *plan.find<Constellation>(constellation);
    m_form->name->setText(QString::fromStdString(shown.name));
    m_form->description->setText(QString::fromStdString(shown.description));
    m_form->agreedOn->setText(QString::fromStdString(shown.agreedOn));
    m_form->agreedBy->setText(QString::fromStdString(shown.agreedBy));
    m_form->reviewOn->setText(QString::fromStdString(shown.reviewOn));
    m_form->baseline->setChecked(shown.baseline);
    fillDesigns(plan);
    showLetters(plan);
    connect(m_form->scheme, &QPushButton::clicked, this, &ConstellationDialog::lettersWanted);
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* field :
         {m_form->name, static_cast<QLineEdit*>(m_form->agreedOn), static_cast<QLineEdit*>(m_form->reviewOn)})
        connect(field, &QLineEdit::textChanged, this, &ConstellationDialog::check);
    check();
}

ConstellationDialog::~ConstellationDialog() = default;

void ConstellationDialog::showLetters(const Plan& plan)
{
    const Constellation* shown = plan.find<Constellation>(m_constellation);
    const LetterScheme* scheme = shown ? plan.find<LetterScheme>(shown->scheme) : nullptr;
    m_form->scheme->setText(scheme ? tr("%1 · others…").arg(QString::fromStdString(scheme->name)) : tr("Choose…"));
}

/// A constellation that is lived out of this one is no design of it.
void ConstellationDialog::fillDesigns(const Plan& plan)
{
    const auto design = designOf(plan, m_constellation);
    m_form->livedOf->addItem(tr("None"), qint64(0));
    for (const ConstellationId each : constellationsInOrder(plan)) {
        if (each == m_constellation || designOf(plan, each) == m_constellation)
            continue;
        m_form->livedOf->addItem(QString::fromStdString(plan.find<Constellation>(each)->name), qint64(each.value));
        if (each == design)
            m_form->livedOf->setCurrentIndex(m_form->livedOf->count() - 1);
    }
    m_form->livedOf->setEnabled(m_form->livedOf->count() > 1);
}

void ConstellationDialog::check()
{
    QString problem;
    for (const DateField* date : {m_form->agreedOn, m_form->reviewOn}) {
        if (!date->isValid())
            problem = date->problem();
    }
    if (m_form->name->text().trimmed().isEmpty())
        problem = tr("A constellation needs a name.");
    m_form->problem->setText(problem);
    m_form->problem->setVisible(!problem.isEmpty());
    m_form->buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

Constellation ConstellationDialog::changed(const Plan& plan) const
{
    const Constellation* shown = plan.find<Constellation>(m_constellation);
    Constellation changed = shown != nullptr ? *shown : Constellation{};
    changed.name = m_form->name->text().trimmed().toStdString();
    changed.description = m_form->description->text().trimmed().toStdString();
    changed.agreedOn = m_form->agreedOn->day().toStdString();
    changed.agreedBy = m_form->agreedBy->text().trimmed().toStdString();
    changed.reviewOn = m_form->reviewOn->day().toStdString();
    changed.baseline = m_form->baseline->isChecked();
    const ConstellationId design{m_form->livedOf->currentData().toLongLong()};
    changed.livedOf = plan.find<Constellation>(design) != nullptr ? std::optional(design) : std::nullopt;
    return changed;
}

} // namespace remit
