#pragma once

#include "advisor/facts.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QLabel;

namespace remit {

class FactEditor;
class NumberField;

/// Everything a constellation can say about its organisation and how its roles are set up, and how hours are counted.
/// Each answer may stay unknown; then the line says what is assumed. What is counted on the map can't be typed.
class FactsDialog : public QDialog {
    Q_OBJECT

public:
    FactsDialog(const Facts& facts, const Plan& plan, ConstellationId constellation, QWidget* parent = nullptr);

    /// Facts can be looked at where nothing can be written.
    void setEnabledForWriting(bool enabled);
    /// What was changed, as one step.
    Edit edit(const Plan& plan) const;

private:
    /// One question, and what is wrong with the answer.
    struct Line {
        FactEditor* editor = nullptr;
        bool isCounted = false;
        QLabel* problem = nullptr;
    };
    struct SettingLine {
        std::string name;
        NumberField* number = nullptr;
        QLabel* problem = nullptr;
    };

    void addQuestions(QBoxLayout& down, const std::vector<FactQuestion>& questions, const Plan& plan);
    void addQuestion(QBoxLayout& down, const FactQuestion& question, std::optional<double> stated, bool isCounted);
    void addSettings(QBoxLayout& down, const Plan& plan);
    QLabel* addLine(QBoxLayout& down, const QString& label, const QString& help, QWidget* editor);
    StatedFacts stated() const;
    void look();
    void tryToAccept();

    const Facts& m_facts;
    ConstellationId m_constellation;
    std::vector<Line> m_lines;
    std::vector<SettingLine> m_settings;
    QWidget* m_content;
};

} // namespace remit
