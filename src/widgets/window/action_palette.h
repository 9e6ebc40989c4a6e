#pragma once

#include "widgets/window/action_model.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace remit {

/// A list of everything that can be done, over the top of the window; typing narrows it, Enter does the marked one.
class ActionPalette : public QFrame {
    Q_OBJECT

public:
    ActionPalette(std::vector<NamedAction> actions, const QStringList& recent, QWidget* window);

    /// Shows it at the top of its window.
    void open();

signals:
    /// Told before the action runs.
    void chosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void seek(const QString& typed);
    void run();
    void step(int rows);

    ActionModel* m_model;
    QLineEdit* m_typed;
    QListView* m_list;
    QLabel* m_none;
};

} // namespace remit
