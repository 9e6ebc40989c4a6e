#pragma once

#include "advisor/facts.h"

#include <QObject>
#include <QString>

#include <optional>

class QComboBox;
class QWidget;

namespace remit {

class NumberField;

/// What one question about the organisation is answered with: a choice, also among worded degrees, or a number.
/// Unknown is an answer, and says what is assumed then.
class FactEditor : public QObject {
    Q_OBJECT

public:
    /// The question outlives it.
    explicit FactEditor(const FactQuestion& question, QWidget* parent = nullptr);

    const FactQuestion& question() const { return m_question; }
    /// A combo box or a number field, to be placed.
    QWidget* widget() const;
    /// Null where it is a choice.
    NumberField* number() const { return m_number; }

    /// Nothing while it is unknown or wrong.
    std::optional<double> value() const;
    /// As if nobody had typed it.
    void setValue(std::optional<double> value);
    enum class Wording { full, brief };
    /// Says what is assumed while it is unknown.
    void setAssumed(double assumed, Wording wording = Wording::full);
    /// Why what was typed is no answer; empty when all is well.
    QString problem() const;

signals:
    /// With every key.
    void edited();

private:
    void makeChoice(QWidget* parent);
    void makeNumber(QWidget* parent);

    const FactQuestion& m_question;
    QComboBox* m_choice = nullptr;
    NumberField* m_number = nullptr;
};

} // namespace remit
