#include "analysis/checks/rule_settings.h"
#include "widgets/findings/rule_settings_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

/// The fields of one rule: its numbers and the words it looks for.
namespace remit {

namespace {

QString unitHint(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::count:
        return RuleSettingsDialog::tr("a whole number");
    case LimitUnit::share:
        return RuleSettingsDialog::tr("a share, such as 60 %");
    case LimitUnit::load:
        break;
    }
    return RuleSettingsDialog::tr("hours in per cent of the time there is");
}

} // namespace

void RuleSettingsDialog::clearFields()
{
    for (QWidget* field : m_fields)
        m_form->removeRow(field);
    m_fields.clear();
    m_lastField = m_severity;
}

/// Tab would reach a new field last, behind OK and Cancel.
void RuleSettingsDialog::addField(const QString& label, QWidget* row, QWidget* field)
{
    m_form->addRow(label, row);
    m_fields.push_back(row);
    setTabOrder(m_lastField, field);
    m_lastField = field;
}

void RuleSettingsDialog::addLimit(const Rule& shown, const RuleChoice& choice, std::size_t index)
{
    const RuleLimit& limit = shown.limits[index];
    const RuleText* text = m_texts.find(shown.name);
    const QString label
        = text != nullptr && index < text->limits.size() ? QString::fromStdString(text->limits[index]) : tr("Limit");
    auto* holder = new QWidget(this);
    auto* down = new QVBoxLayout(holder);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    auto* field = new QLineEdit(QString::fromStdString(limitText(choice.limits[index], limit.unit)), holder);
    field->setObjectName(limit.name.empty() ? QStringLiteral("ruleLimit")
                                            : QString::fromStdString("ruleLimit-" + limit.name));
    field->setAccessibleName(label);
    field->setAccessibleDescription(unitHint(limit.unit));
    field->setReadOnly(m_readOnly);
    auto* hint = new QLabel(holder);
    hint->setObjectName(limit.name.empty() ? QStringLiteral("ruleLimitProblem")
                                           : QString::fromStdString("ruleLimitProblem-" + limit.name));
    hint->setWordWrap(true);
    hint->setProperty("part", "small");
    hint->setText(tr("%1; as delivered: %2")
                      .arg(unitHint(limit.unit), QString::fromStdString(limitText(limit.value, limit.unit))));
    down->addWidget(field);
    down->addWidget(hint);
    addField(label, holder, field);
    connect(field, &QLineEdit::textEdited, this,
            [this, name = limit.name, hint](const QString& typed) { typeLimit(name, typed, *hint); });
    const auto wrong = m_wrong.find({shown.name, limit.name});
    if (wrong != m_wrong.end()) {
        field->setText(wrong->second);
        typeLimit(limit.name, wrong->second, *hint);
    }
}

void RuleSettingsDialog::typeLimit(const std::string& limit, const QString& typed, QLabel& problem)
{
    const Rule* shown = rule();
    if (shown == nullptr)
        return;
    const auto edit = setLimit(m_draft, *shown, limit, std::string_view(typed.trimmed().toStdString()));
    problem.setStyleSheet(QString());
    const auto found = std::find_if(shown->limits.begin(), shown->limits.end(),
                                    [&](const RuleLimit& each) { return each.name == limit; });
    if (edit) {
        m_wrong.erase({shown->name, limit});
        problem.setProperty("part", "small");
        problem.setText(tr("%1; as delivered: %2")
                            .arg(unitHint(found->unit), QString::fromStdString(limitText(found->value, found->unit))));
    } else {
        m_wrong[{shown->name, limit}] = typed;
        problem.setProperty("part", "problem");
        problem.setText(QString::fromStdString(edit.error().message));
    }
    take(edit ? *edit : Edit{});
}

void RuleSettingsDialog::addWords(const Rule& shown, const RuleChoice& choice)
{
    QStringList words;
    for (const std::string& word : choice.words)
        words << QString::fromStdString(word);
    auto* field = new QLineEdit(words.join(QStringLiteral(", ")), this);
    field->setObjectName("ruleWords");
    field->setReadOnly(m_readOnly);
    field->setToolTip(tr("Words apart by commas"));
    addField(tr("Words it looks for"), field, field);
    connect(field, &QLineEdit::textEdited, this, [this, name = shown.name](const QString& typed) {
        std::vector<std::string> list;
        for (const QString& word : typed.split(u',')) {
            if (!word.trimmed().isEmpty())
                list.push_back(word.trimmed().toStdString());
        }
        if (const Rule* edited = m_texts.rules.find(name))
            take(setWords(m_draft, *edited, list));
    });
}

} // namespace remit
