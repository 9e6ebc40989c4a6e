#include "widgets/advice/fact_row.h"

#include "model/document/plan_document.h"
#include "widgets/advice/advice_parts.h"
#include "widgets/facts/count_slider.h"
#include "widgets/facts/fact_editor.h"
#include "widgets/fields/number_field.h"
#include "widgets/fields/paused_save.h"
#include "words/names.h"
#include "words/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int editorWidth = 172;

QVBoxLayout* column(std::initializer_list<QWidget*> widgets)
{
    auto* down = new QVBoxLayout;
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    for (QWidget* each : widgets) {
        if (each != nullptr)
            down->addWidget(each);
    }
    return down;
}

} // namespace

FactRow::FactRow(ShownAdvice& shown, const FactQuestion& question, QWidget* parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_question(question)
    , m_editor(new FactEditor(question, this))
    , m_counted(adviceLabel(tr("counted on the map"), "small", this))
    , m_problem(adviceLabel({}, "problem", this))
{
    auto* name = adviceLabel(text(question.brief), "", this);
    name->setBuddy(&field());
    name->setToolTip(asToolTip(text(question.label) + u'\n' + text(question.help)));
    field().setAccessibleName(text(question.label));
    field().setAccessibleDescription(text(question.help));
    field().setToolTip(asToolTip(text(question.help)));
    field().setFixedWidth(editorWidth);
    m_problem->setObjectName(QStringLiteral("problem_") + text(question.key));
    addSlider();
    layOut(*name);
    connectEditor();
}

void FactRow::layOut(QWidget& name)
{
    auto* across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addLayout(column({&name, m_counted}), 1);
    across->addLayout(column({&field(), m_slider}));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addLayout(across);
    down->addWidget(m_problem);
}

void FactRow::addSlider()
{
    if (m_question.kind != FactKind::integer || m_question.sweep.empty())
        return;
    m_slider = new CountSlider(m_question, this);
    m_slider->setFixedWidth(editorWidth);
    m_slider->setAccessibleName(tr("%1, to try").arg(text(m_question.label)));
    m_slider->setToolTip(asToolTip(tr("Drag to see how the advice changes")));
    connect(m_slider, &CountSlider::tried, this, [this](double value) { m_shown.preview(m_question, value); });
    connect(m_slider, &CountSlider::takenBack, this, [this] { m_shown.endPreview(); });
    connect(m_slider, &CountSlider::chosen, this, [this](double value) {
        if (!m_shown.state(m_question, value))
            m_shown.endPreview();
    });
}

void FactRow::connectEditor()
{
    NumberField* number = m_editor->number();
    if (number == nullptr) {
        connect(m_editor, &FactEditor::edited, this, [this] { save(); });
        return;
    }
    m_save = new PausedSave(*number, [this] { return save(); });
    connect(m_editor, &FactEditor::edited, this, [this] {
        m_problem->setText(m_editor->problem());
        m_problem->setVisible(!m_editor->problem().isEmpty());
    });
}

std::optional<double> FactRow::stated() const
{
    const auto found = m_shown.stated().find(m_question.key);
    return found == m_shown.stated().end() ? std::nullopt : std::optional(found->second);
}

/// What was typed and is no answer stands there with what is wrong; the plan keeps what it had.
bool FactRow::save()
{
    return !m_editor->problem().isEmpty() || m_editor->value() == stated()
        || m_shown.state(m_question, m_editor->value());
}

QWidget& FactRow::field() const
{
    return *m_editor->widget();
}

void FactRow::takeKeyboard()
{
    field().setFocus(Qt::OtherFocusReason);
    if (NumberField* number = m_editor->number())
        number->selectAll();
}

void FactRow::refresh(const FactValues& values, const std::vector<const FactConstraint*>& contradictions)
{
    const bool isTyping = m_save != nullptr && m_save->isPending();
    if (!isTyping && m_editor->problem().isEmpty() && m_editor->value() != stated())
        m_editor->setValue(stated());
    m_editor->setAssumed(values.of(m_question.key), FactEditor::Wording::brief);
    const bool isCounted = m_shown.isCounted(m_question);
    const bool canBeStated = !isCounted && !m_shown.document().isReadOnly() && m_shown.hasConstellation();
    m_counted->setVisible(isCounted);
    field().setEnabled(canBeStated);
    if (m_slider != nullptr) {
        m_slider->setEnabled(canBeStated);
        if (!m_slider->isMoving())
            m_slider->display(values.of(m_question.key));
    }
    QString problem = m_editor->problem();
    for (const FactConstraint* each : contradictions) {
        if (problem.isEmpty() && each->facts.front() == m_question.key)
            problem = text(each->message);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace remit
