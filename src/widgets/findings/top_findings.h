#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace remit {

class FindingCommands;

/// What a chart that was just brought in most needs: its weightiest findings, a card each.
class TopFindings : public QFrame {
    Q_OBJECT

public:
    explicit TopFindings(FindingCommands& commands, QWidget* parent = nullptr);

    /// Stays hidden when there is nothing to say.
    void open();

signals:
    void allWanted();

private:
    void refresh();

    FindingCommands& m_commands;
    QLabel* m_heading;
    QHBoxLayout* m_cards;
};

} // namespace remit
