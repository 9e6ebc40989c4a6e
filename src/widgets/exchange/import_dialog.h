#pragma once

#include "model/exchange/chart_import_session.h"
#include "model/exchange/import_models.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ImportDialog;
}

namespace remit {

/// A chart being brought in: the file as it was understood beside what will come of it, and the questions it left.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(std::unique_ptr<ChartImportSession> session, const Plan& plan, ConstellationId shown,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    const ChartImportSession& session() const { return *m_session; }
    /// The edit that brings it in.
    Result<Imported> result(const Plan& plan) const;
    /// The same as a piece of work that needs the dialog no more.
    std::function<Result<Imported>(const Plan&)> resultLater() const;

private:
    void fillTargets(const Plan& plan, ConstellationId shown);
    void fill(const QWidget& window);
    void prepareTables();
    void showUses();
    void showAnswers();
    void showQuestions();
    QWidget* questionLine(const ChartImportSession::Doubt& doubt);
    void answer(const QString& text, const QString& letters);
    void checkTarget();
    bool merges() const;

    std::shared_ptr<ChartImportSession> m_session;
    std::unique_ptr<Ui::ImportDialog> m_form;
    ImportFileModel m_file;
    ImportPreviewModel m_preview;
    QStringList m_existing;
    QWidget* m_questions = nullptr;
};

} // namespace remit
