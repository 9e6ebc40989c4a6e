#include "widgets/chart/note_field.h"

#include "model/document/plan_document.h"
#include "model/steps/cell_steps.h"
#include "model/steps/row_steps.h"
#include "widgets/fields/paused_save.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace remit {

NoteField::NoteField(PlanDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_label(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(new PausedSave(*m_text, [this] { return save(); }))
{
    constexpr int height = 84;
    m_label->setProperty("part", "section");
    m_text->setObjectName("note");
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(height);
    auto* down = new QVBoxLayout(this);
    // As far below what is above it as every section.
    down->setContentsMargins(0, 8, 0, 0);
    down->setSpacing(4);
    down->addWidget(m_label);
    down->addWidget(m_text);
}

void NoteField::show(const Assignment::Key& cell)
{
    m_cell = cell;
    const bool isCell(std::get<RoleId>(cell));
    m_label->setText(isCell ? tr("NOTE") : tr("DESCRIPTION"));
    m_text->setAccessibleName(isCell ? tr("Note") : tr("Description"));
    m_text->setPlaceholderText(isCell ? tr("What goes with this letter") : tr("What is meant by it"));
    // The cursor stays in a text that is already there.
    const QSignalBlocker quiet(m_text);
    if (const QString text = noted(); text != m_text->toPlainText())
        m_text->setPlainText(text);
}

QString NoteField::noted() const
{
    const Plan& plan = m_document.plan();
    if (std::get<RoleId>(m_cell)) {
        const auto* cell = plan.find<Assignment>(m_cell);
        return cell != nullptr ? QString::fromStdString(cell->note) : QString();
    }
    const auto* row = plan.find<Responsibility>(std::get<ResponsibilityId>(m_cell));
    return row != nullptr ? QString::fromStdString(row->description) : QString();
}

bool NoteField::save()
{
    const QString text = m_text->toPlainText();
    return m_document.perform(
        std::get<RoleId>(m_cell)
            ? steps::setNote(m_document.plan(), m_cell, text)
            : steps::describeResponsibility(m_document.plan(), std::get<ResponsibilityId>(m_cell), text));
}

} // namespace remit
