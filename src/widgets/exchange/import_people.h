#pragma once

#include "model/exchange/chart_import_session.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace remit {

/// The people whom a chart that is brought in names: whether they come into seats, and what it means that several are
/// named together.
class ImportPeople : public QFrame {
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit ImportPeople(ChartImportSession& session, QWidget* parent = nullptr);

    void lookAgain();

signals:
    /// Everything should look again, this as well.
    void answered();

private:
    QString question() const;
    QWidget* lineFor(const ChartImportSession::SharedName& shared);

    ChartImportSession& m_session;
    QLabel* m_words;
    QCheckBox* m_bring;
    QVBoxLayout* m_down;
    QWidget* m_lines = nullptr;
};

} // namespace remit
