#pragma once

#include "advisor/check_texts.h"
#include "analysis/checks/rule_settings.h"
#include "core/plan.h"

#include <QObject>

#include <map>
#include <string>
#include <utility>
#include <vector>

class QFormLayout;
class QLabel;
class QWidget;

namespace remit {

/// The fields of one rule in a form: its numbers and the words it looks for. What cannot be used stays as it was typed,
/// also while another rule is shown.
class RuleFields : public QObject {
    Q_OBJECT

public:
    /// They come into `form`, behind `before` in the order of Tab; what they show is in `draft`. All outlive this.
    RuleFields(QFormLayout& form, QWidget& before, const CheckTexts& texts, const Plan& draft, bool readOnly,
               QObject* parent);

    /// In place of those of another rule.
    void show(const Rule& rule);
    bool hasProblem() const { return !m_wrong.empty(); }
    bool hasProblem(const Rule& rule) const;
    /// A rule that has one; empty when none has.
    std::string ruleWithProblem() const { return hasProblem() ? m_wrong.begin()->first.first : std::string(); }
    void forgetProblems(const Rule& rule);
    void forgetProblems() { m_wrong.clear(); }

signals:
    /// Empty where what was typed cannot be used.
    void edited(const remit::Edit& edit);

private:
    using LimitKey = std::pair<std::string, std::string>;

    void clear();
    void add(const QString& label, QWidget* row, QWidget* field);
    void addLimit(const Rule& shown, const RuleChoice& choice, std::size_t index);
    void addWords(const Rule& shown, const RuleChoice& choice);
    void typeLimit(const Rule& shown, const std::string& limit, const QString& typed, QLabel& problem);

    QFormLayout& m_form;
    QWidget& m_before;
    const CheckTexts& m_texts;
    const Plan& m_draft;
    bool m_readOnly;
    std::vector<QWidget*> m_fields;
    /// Behind which the next field comes in the order of Tab.
    QWidget* m_last;
    /// Limits as typed that cannot be used.
    std::map<LimitKey, QString> m_wrong;
};

} // namespace remit
