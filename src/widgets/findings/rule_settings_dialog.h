#pragma once

#include "advisor/check_texts.h"
#include "analysis/checks/rule_settings.h"
#include "core/plan.h"

#include <QDialog>

#include <map>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QWidget;

namespace remit {

/// Which checks a plan wants, how serious each is and from where on it speaks. Nothing happens before OK.
class RuleSettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `texts` outlive the dialog; `current` is the rule to begin with, if any.
    RuleSettingsDialog(const Plan& plan, const CheckTexts& texts, const std::string& current, bool readOnly,
                       QWidget* parent = nullptr);

    /// What was changed, as one edit of the plan.
    Edit edit() const;

private:
    using LimitKey = std::pair<std::string, std::string>;

    void makeList();
    QWidget* makeDetails();
    QWidget* makeBottom(bool readOnly);
    void choose(const std::string& rule);
    const Rule* rule() const;
    QTreeWidgetItem* itemOf(const std::string& rule) const;
    void take(const Edit& edit);
    void showRule();
    void clearFields();
    void addField(const QString& label, QWidget* row, QWidget* field);
    void addLimit(const Rule& shown, const RuleChoice& choice, std::size_t index);
    void addWords(const Rule& shown, const RuleChoice& choice);
    void typeLimit(const std::string& limit, const QString& typed, QLabel& problem);
    void switchRule(QTreeWidgetItem* item);
    void showItems();
    void look();
    void resetOne();
    void resetAll();

    const CheckTexts& m_texts;
    const Plan m_before;
    Plan m_draft;
    /// Limits as typed that cannot be used.
    std::map<LimitKey, QString> m_wrong;
    bool m_readOnly;
    QTreeWidget* m_list;
    QLabel* m_title = nullptr;
    QLabel* m_help = nullptr;
    QComboBox* m_severity = nullptr;
    QFormLayout* m_form = nullptr;
    std::vector<QWidget*> m_fields;
    /// Behind which the next field comes in the order of Tab.
    QWidget* m_lastField = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
    QPushButton* m_ok = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace remit
