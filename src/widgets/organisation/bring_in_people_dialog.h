#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "exchange/formats/text_grid.h"
#include "model/organisation/people_import.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace remit {

class PlanDocument;
class Prompts;

/// Takes a list of people, pasted or from a file, and shows what would be made of it before it is.
class BringInPeopleDialog : public QDialog {
    Q_OBJECT

public:
    BringInPeopleDialog(PlanDocument& document, ConstellationId constellation, Prompts& prompts,
                        QWidget* parent = nullptr);

    void accept() override;

signals:
    /// What came of it, to be told.
    void brought(const QString& sentence);

private:
    void arrange();
    void chooseFile();
    void look(const Result<TextGrid>& list);
    void show(const PeopleImport& import);

    PlanDocument& m_document;
    ConstellationId m_constellation;
    Prompts& m_prompts;
    PeopleImport m_import;
    QPlainTextEdit* m_text;
    QPushButton* m_file;
    QLabel* m_summary;
    QTableWidget* m_preview;
    QPushButton* m_bringIn = nullptr;
};

} // namespace remit
