#pragma once

#include "core/rows.h"

#include <QTableView>

#include <functional>
#include <vector>

namespace remit {

class AnswersTable;

/// What everybody says of a row, with the line of what is to hold at its foot. The keyboard alone does: Enter takes the
/// line it is on, letters go into what is to hold for the role it is on, Delete empties that.
class AnswersView : public QTableView {
    Q_OBJECT

public:
    AnswersView(AnswersTable& table, std::function<std::vector<Letter>()> scheme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

signals:
    /// Typed, but no letter of the scheme.
    void strangeLetter(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();

    AnswersTable& m_table;
    std::function<std::vector<Letter>()> m_scheme;
};

} // namespace remit
