#pragma once

#include "core/id.h"
#include "model/settling/sheet_files.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace remit {

class PlanDocument;
class Preferences;
class Prompts;

/// Writes fill-in sheets for several people at once.
class SheetsDialog : public QDialog {
    Q_OBJECT

public:
    SheetsDialog(PlanDocument& document, ConstellationId constellation, Preferences& preferences, Prompts& prompts,
                 QWidget* parent = nullptr);

    void accept() override;

signals:
    /// What was written, to be told.
    void written(const QString& sentence);

private:
    void arrange();
    QWidget* makeFormat();
    QWidget* makeFolder();
    void showSummary();
    void chooseFolder();
    SheetChoice choice() const;

    PlanDocument& m_document;
    ConstellationId m_constellation;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QPlainTextEdit* m_names;
    QComboBox* m_format;
    QCheckBox* m_withLetters;
    QLineEdit* m_folder;
    QLabel* m_summary;
    QPushButton* m_write = nullptr;
};

} // namespace remit
