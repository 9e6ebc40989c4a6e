#pragma once

#include <QLineEdit>

#include <optional>

namespace remit {

/// A line for a number that may be unknown (empty). It takes comma and point, and says what is wrong instead of
/// refusing keys.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    struct Limits {
        double least = 0;
        double most = 0;
        bool whole = false;
    };

    explicit NumberField(const Limits& limits, QWidget* parent = nullptr);

    /// Unknown when the line is empty or holds no such number.
    std::optional<double> value() const;
    void setValue(std::optional<double> value);
    bool isValid() const { return problem().isEmpty(); }
    /// "Must be a whole number from 1 to 1000.", empty when all is well.
    QString problem() const;

private:
    std::optional<double> read() const;

    Limits m_limits;
};

} // namespace remit
