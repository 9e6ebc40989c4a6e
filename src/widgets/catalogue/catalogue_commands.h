#pragma once

#include "advisor/catalogue.h"

#include <QObject>

class QAction;
class QWidget;

namespace remit {

class CatalogueLinks;
class PlanDocument;
class Prompts;
class ShownConstellation;

/// What can be taken from the catalogue: entries of the shelf, and links of the rows that are there.
class CatalogueCommands : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over the window of `place`.
    CatalogueCommands(PlanDocument& document, ShownConstellation& shown, const Catalogue& catalogue,
                      CatalogueLinks& links, Prompts& prompts, QWidget& place);

    QAction* shelf() const { return m_shelf; }
    /// Proposals for links, and what of the catalogue nobody covers.
    QAction* links() const { return m_linking; }

private:
    void openShelf();
    void openLinks();

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    const Catalogue& m_catalogue;
    CatalogueLinks& m_links;
    Prompts& m_prompts;
    QWidget& m_place;
    QAction* m_shelf;
    QAction* m_linking;
};

} // namespace remit
