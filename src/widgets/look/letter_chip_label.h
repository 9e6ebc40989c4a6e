#pragma once

#include "core/rows.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace remit {

/// One letter as a chip, or several beside each other.
class LetterChipLabel : public QWidget {
    Q_OBJECT

public:
    explicit LetterChipLabel(QWidget* parent = nullptr);

    /// `letters` without separators, drawn as the scheme has them.
    void show(const QString& letters, const std::vector<Letter>& scheme);
    /// Draws for light or dark whatever the window has.
    void setDark(bool dark) { m_dark = dark; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::pair<QString, Involvement>> m_chips;
    std::optional<bool> m_dark;
};

} // namespace remit
