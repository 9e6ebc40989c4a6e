#include "widgets/catalogue/catalogue_commands.h"

#include "advisor/chart_templates.h"
#include "model/catalogue/catalogue_links.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/catalogue/catalogue_links_dialog.h"
#include "widgets/catalogue/shelf_dialog.h"

#include <QAction>

namespace remit {

CatalogueCommands::CatalogueCommands(PlanDocument& document, ShownConstellation& shown, const Catalogue& catalogue,
                                     CatalogueLinks& links, Prompts& prompts, QWidget& place)
    : QObject(&place)
    , m_document(document)
    , m_shown(shown)
    , m_catalogue(catalogue)
    , m_links(links)
    , m_prompts(prompts)
    , m_place(place)
    , m_shelf(new QAction(tr("&Catalogue shelf…"), this))
    , m_linking(new QAction(tr("&Links to the catalogue…"), this))
{
    m_shelf->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    m_shelf->setEnabled(!document.isReadOnly());
    connect(m_shelf, &QAction::triggered, this, &CatalogueCommands::openShelf);
    connect(m_linking, &QAction::triggered, this, &CatalogueCommands::openLinks);
}

void CatalogueCommands::openShelf()
{
    const ConstellationId constellation = m_shown.id();
    auto* dialog = new ShelfDialog(m_document.plan(), m_catalogue, constellation, m_place.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, constellation] {
        const std::vector<std::string> keys = dialog->picked();
        m_document.perform(tr("Take %1 from the catalogue shelf").arg(keys.size()),
                           addEntries(m_document.plan(), m_catalogue, constellation, keys, dialog->letters()));
    });
    dialog->open();
}

void CatalogueCommands::openLinks()
{
    auto* dialog = new CatalogueLinksDialog(m_document, m_links, m_shown.id(), m_prompts, m_place.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace remit
