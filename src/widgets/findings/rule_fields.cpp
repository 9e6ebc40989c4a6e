#include "widgets/findings/rule_fields.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

QString unitHint(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::count:
        return RuleFields::tr("a whole number");
    case LimitUnit::share:
        return RuleFields::tr("a share, such as 60 %");
    case LimitUnit::load:
        break;
    }
    return RuleFields::tr("hours in per cent of the time there is");
}

} // namespace

RuleFields::RuleFields(QFormLayout& form, QWidget& before, const CheckTexts& texts, const Plan& draft, bool readOnly,
                       QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_before(before)
    , m_texts(texts)
    , m_draft(draft)
    , m_readOnly(readOnly)
    , m_last(&before)
{
}

void RuleFields::show(const Rule& rule)
{
    clear();
    const RuleChoice choice = choiceFor(m_draft, rule);
    for (std::size_t i = 0; i < rule.limits.size(); ++i)
        addLimit(rule, choice, i);
    if (!rule.words.empty())
        addWords(rule, choice);
}

bool RuleFields::hasProblem(const Rule& rule) const
{
    return std::any_of(m_wrong.begin(), m_wrong.end(),
                       [&](const auto& wrong) { return wrong.first.first == rule.name; });
}

void RuleFields::forgetProblems(const Rule& rule)
{
    for (const RuleLimit& limit : rule.limits)
        m_wrong.erase({rule.name, limit.name});
}

void RuleFields::clear()
{
    for (QWidget* field : m_fields)
        m_form.removeRow(field);
    m_fields.clear();
    m_last = &m_before;
}

/// Tab would reach a new field last, behind OK and Cancel.
void RuleFields::add(const QString& label, QWidget* row, QWidget* field)
{
    m_form.addRow(label, row);
    m_fields.push_back(row);
    QWidget::setTabOrder(m_last, field);
    m_last = field;
}

void RuleFields::addLimit(const Rule& shown, const RuleChoice& choice, std::size_t index)
{
    const RuleLimit& limit = shown.limits[index];
    const RuleText* text = m_texts.find(shown.name);
    const QString label
        = text != nullptr && index < text->limits.size() ? QString::fromStdString(text->limits[index]) : tr("Limit");
    auto* holder = new QWidget(m_before.parentWidget());
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
    add(label, holder, field);
    connect(field, &QLineEdit::textEdited, this,
            [this, &shown, name = limit.name, hint](const QString& typed) { typeLimit(shown, name, typed, *hint); });
    const auto wrong = m_wrong.find({shown.name, limit.name});
    if (wrong != m_wrong.end()) {
        field->setText(wrong->second);
        typeLimit(shown, limit.name, wrong->second, *hint);
    }
}

void RuleFields::typeLimit(const Rule& shown, const std::string& limit, const QString& typed, QLabel& problem)
{
    const auto edit = setLimit(m_draft, shown, limit, std::string_view(typed.trimmed().toStdString()));
    problem.setStyleSheet(QString());
    const auto found = std::find_if(shown.limits.begin(), shown.limits.end(),
                                    [&](const RuleLimit& each) { return each.name == limit; });
    if (edit) {
        m_wrong.erase({shown.name, limit});
        problem.setProperty("part", "small");
        problem.setText(tr("%1; as delivered: %2")
                            .arg(unitHint(found->unit), QString::fromStdString(limitText(found->value, found->unit))));
    } else {
        m_wrong[{shown.name, limit}] = typed;
        problem.setProperty("part", "problem");
        problem.setText(QString::fromStdString(edit.error().message));
    }
    emit edited(edit ? *edit : Edit{});
}

void RuleFields::addWords(const Rule& shown, const RuleChoice& choice)
{
    QStringList words;
    for (const std::string& word : choice.words)
        words << QString::fromStdString(word);
    auto* field = new QLineEdit(words.join(QStringLiteral(", ")), m_before.parentWidget());
    field->setObjectName("ruleWords");
    field->setReadOnly(m_readOnly);
    field->setToolTip(tr("Words apart by commas"));
    add(tr("Words it looks for"), field, field);
    connect(field, &QLineEdit::textEdited, this, [this, &shown](const QString& typed) {
        std::vector<std::string> list;
        for (const QString& word : typed.split(u',')) {
            if (!word.trimmed().isEmpty())
                list.push_back(word.trimmed().toStdString());
        }
        emit edited(setWords(m_draft, shown, list));
    });
}

} // namespace remit
