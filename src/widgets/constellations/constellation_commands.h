#pragma once

#include "advisor/catalogue.h"
#include "core/plan.h"

#include <QObject>

namespace remit {

class Prompts;
class Workbench;

/// What can be done to whole constellations: the Constellation menu and the navigator call these.
class ConstellationCommands : public QObject {
    Q_OBJECT

public:
    ConstellationCommands(Workbench& workbench, const Catalogue& catalogue, Prompts& prompts);

    void create();
    void duplicate();
    void editProperties();
    /// Other letter schemes for the constellation, and schemes of the user's own.
    void chooseLetters();
    /// Says what goes with it, and asks.
    void remove();
    void move(int direction);
    void addExistingRoles();
    void addExistingResponsibilities();
    /// The fourteen lines as a constellation of their own.
    void addDivisionOfLabour();

    bool canRemove() const;

private:
    const Plan& plan() const;
    QString name() const;
    void add(const QString& title, bool copy);

    Workbench& m_workbench;
    const Catalogue& m_catalogue;
    Prompts& m_prompts;
};

} // namespace remit
