#pragma once

#include "advisor/catalogue.h"
#include "core/plan.h"

#include <QObject>

#include <memory>

class QWidget;

namespace remit {

class ConstellationChooser;
class PlanDocument;
class Prompts;
class ShownConstellation;
struct ChooserKnowledge;
struct Services;

/// What can be done to whole constellations: the Constellation menu and the navigator call these.
class ConstellationCommands : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    ConstellationCommands(PlanDocument& document, ShownConstellation& shown, const Services& services, Prompts& prompts,
                          QWidget& window);
    ~ConstellationCommands() override;

    /// From a template or empty, as is chosen in a dialog.
    void create();
    void duplicate();
    void editProperties();
    /// Other letter schemes for the constellation, and schemes of the user's own.
    void chooseLetters();
    /// The others are compared with the shown one, or with none any more.
    void toggleBaseline();
    /// Says what goes with it, and asks.
    void remove();
    void move(int direction);
    void addExistingRoles();
    void addExistingResponsibilities();
    /// The fourteen lines as a constellation of their own.
    void addDivisionOfLabour();

    bool canRemove() const;
    /// Whether the others are compared with the shown one.
    bool isBaseline() const;

private:
    const Plan& plan() const;
    /// Null where it cannot be read, which is said.
    const ChooserKnowledge* knowledge();
    void add(const ConstellationChooser& chooser);

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    const Catalogue& m_catalogue;
    const ResourceReader& m_resources;
    /// Read when it is first needed.
    std::unique_ptr<const ChooserKnowledge> m_knowledge;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace remit
