#pragma once

#include "core/plan.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace remit {

class PlanDocument;
class ShownConstellation;

/// The left panel: the constellations of the plan and what they share.
class Navigator : public QFrame {
    Q_OBJECT

public:
    Navigator(PlanDocument& document, ShownConstellation& shown, int shelfSize, QWidget* parent = nullptr);

signals:
    /// A constellation was chosen with the mouse.
    void clicked();
    void newConstellationWanted();
    void propertiesWanted();
    /// What can be done to the shown constellation, at a place of the screen.
    void menuWanted(QPoint at);
    void responsibilitiesWanted();
    void rolesWanted();
    void shelfWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addEntry(const QString& name, const QString& text);
    void follow(const PlanChange& change);
    void fillConstellations();
    void showCounts();
    void markShown();

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    QListWidget* m_constellations;
    QPushButton* m_responsibilities = nullptr;
    QPushButton* m_roles = nullptr;
};

} // namespace remit
