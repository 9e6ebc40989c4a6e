#pragma once

#include "core/id.h"

#include <QDialog>

#include <map>
#include <memory>
#include <string>
#include <vector>

class QTreeWidgetItem;

namespace Ui {
class CatalogueLinksDialog;
}

namespace remit {

class CatalogueLinks;
class PlanDocument;
class Prompts;
struct LinkProposal;

/// Rows with the catalogue entries they look like, to accept, change or take away; and the entries nobody covers, to
/// add or to leave out with a reason. Each press of a button is one step of undo.
class CatalogueLinksDialog : public QDialog {
    Q_OBJECT

public:
    CatalogueLinksDialog(PlanDocument& document, CatalogueLinks& links, ConstellationId constellation, Prompts& prompts,
                         QWidget* parent = nullptr);
    ~CatalogueLinksDialog() override;

private:
    void connectParts();
    void refresh();
    void showRows();
    void addRow(QTreeWidgetItem& group, ResponsibilityId row, const QString& entry, const QString& sureness);
    void showUncovered();
    void filterUncovered();
    void showChoice();
    void showButtons();
    void acceptTicked();
    void linkCurrent();
    void removeCurrentLink();
    void addTicked();
    void leaveTickedOut();
    void say(bool done, const QString& what);
    ResponsibilityId currentRow() const;
    std::vector<LinkProposal> tickedProposals() const;
    std::vector<std::string> tickedEntries() const;

    PlanDocument& m_document;
    CatalogueLinks& m_links;
    ConstellationId m_constellation;
    Prompts& m_prompts;
    std::unique_ptr<Ui::CatalogueLinksDialog> m_form;
    std::vector<LinkProposal> m_proposals;
    /// What the user ticked or unticked.
    std::map<ResponsibilityId, bool> m_ticks;
};

} // namespace remit
