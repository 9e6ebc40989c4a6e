#pragma once

#include "core/rows.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace remit {

/// One big chip per letter of a scheme; those the cell holds carry a tick.
class LetterButtons : public QWidget {
    Q_OBJECT

public:
    explicit LetterButtons(QWidget* parent = nullptr);

    void show(const std::vector<Letter>& scheme, const std::string& held);

signals:
    void toggled(const QString& letter);

private:
    QGridLayout* m_grid;
    std::vector<Letter> m_scheme;
};

} // namespace remit
