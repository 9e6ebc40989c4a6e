#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace remit {

/// What stands in place of the comparison while there is nothing to compare: how to come by a second constellation.
class EmptyComparison : public QWidget {
    Q_OBJECT

public:
    EmptyComparison(bool readOnly, QWidget* parent);

signals:
    void duplicateWanted();
    void newConstellationWanted();
};

/// What stands in place of the grid while it has no rows.
class ComparisonNote : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonNote(QWidget* parent);

    void say(const QString& text, bool canShowAll);
    QPushButton& showAll() const { return *m_showAll; }

private:
    QLabel* m_text;
    QPushButton* m_showAll;
};

} // namespace remit
