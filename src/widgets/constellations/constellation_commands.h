#pragma once

#include "advisor/catalogue.h"
#include "core/plan.h"

#include <QObject>

class QWidget;

namespace remit {

class PlanDocument;
class Prompts;
class ShownConstellation;

/// What can be done to whole constellations: the Constellation menu and the navigator call these.
class ConstellationCommands : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    ConstellationCommands(PlanDocument& document, ShownConstellation& shown, const Catalogue& catalogue,
                          Prompts& prompts, QWidget& window);

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
    void add(const QString& title, bool copy);

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    const Catalogue& m_catalogue;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace remit
