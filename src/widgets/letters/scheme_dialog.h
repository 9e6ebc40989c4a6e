#pragma once

#include "core/edits/scheme_edits.h"
#include "model/catalogue/scheme_shelf.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace remit {

class PlanDocument;
class Prompts;

/// The letter schemes there are: to look at, to use in a constellation, to copy and change.
class SchemeDialog : public QDialog {
    Q_OBJECT

public:
    SchemeDialog(PlanDocument& document, const Catalogue& catalogue, ConstellationId constellation, Prompts& prompts,
                 QWidget* parent = nullptr);

    /// Shows what becomes of the letters, then gives the constellation the chosen scheme.
    void use();

signals:
    void used();

private:
    QWidget* makeChosen();
    void fill(const QString& wanted = {});
    void showChosen();
    void edit();
    void remove();
    void openEditor(const SchemeDraft& draft);
    void perform(const SchemeEntry& entry, const LetterChoices& choices);
    QString usersOf(const SchemeEntry& entry) const;
    const SchemeEntry* chosen() const;

    PlanDocument& m_document;
    const Catalogue& m_catalogue;
    ConstellationId m_constellation;
    Prompts& m_prompts;
    std::vector<SchemeEntry> m_entries;
    QListWidget* m_list;
    QLabel* m_name = nullptr;
    QLabel* m_description = nullptr;
    QWidget* m_letters = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace remit
