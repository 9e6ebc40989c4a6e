#pragma once

#include "core/rows.h"

#include <QWidget>

#include <vector>

namespace remit {

class LetterChipLabel;

/// The letters of a scheme as chips, on light and on dark.
class SchemePreview : public QWidget {
    Q_OBJECT

public:
    explicit SchemePreview(QWidget* parent = nullptr);

    void show(const std::vector<Letter>& letters);

private:
    std::vector<LetterChipLabel*> m_chips;
};

} // namespace remit
