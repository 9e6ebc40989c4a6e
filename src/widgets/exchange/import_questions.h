#pragma once

#include "model/exchange/chart_import_session.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace remit {

/// What only the user can tell about a chart that is brought in, each with its answers; answered ones stay and can be
/// answered anew.
class ImportQuestions : public QFrame {
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit ImportQuestions(ChartImportSession& session, QWidget* parent = nullptr);

    void lookAgain();

signals:
    /// Everything should look again, this as well.
    void answered();

private:
    QWidget* lineFor(const ImportDoubt& doubt);
    void answer(const ImportDoubt& doubt, const QString& letters);

    ChartImportSession& m_session;
    QLabel* m_heading;
    QVBoxLayout* m_down;
    QWidget* m_lines = nullptr;
};

} // namespace remit
