#pragma once

#include "model/exchange/chart_import_session.h"
#include "model/exchange/import_models.h"

#include <QDialog>

#include <functional>
#include <memory>

class QMenu;

namespace Ui {
class ImportDialog;
}

namespace remit {

class ImportPeople;
class ImportQuestions;
class ImportRoleHeader;
class ImportSource;
class Prompts;

/// A chart being brought in: the file as it was understood beside what will come of it, and the questions it left.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(std::unique_ptr<ChartImportSession> session, const Plan& plan, ConstellationId shown, Prompts& prompts,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    const ChartImportSession& session() const { return *m_session; }
    /// The edit that brings it in.
    Result<Imported> result(const Plan& plan) const;
    /// The same as a piece of work that needs the dialog no more.
    std::function<Result<Imported>(const Plan&)> resultLater() const;

    /// Asks before it throws answers and corrections away.
    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sayWhatItIs();
    void dressCards();
    void fillTargets(const Plan& plan, ConstellationId shown);
    void fill(const QWidget& window);
    void preparePreview();
    /// Everything that follows from the session, after an answer or a correction.
    void lookAgain();
    /// Which role of the plan the column's role is, what else it is called, and whether that names people.
    void offerRoles(int column, const QPoint& at);
    void offerNames(std::size_t role, QMenu& menu);
    void showRemarks();
    void showLeftOut();
    void checkTarget();
    bool merges() const;

    std::shared_ptr<ChartImportSession> m_session;
    std::unique_ptr<Ui::ImportDialog> m_form;
    Prompts& m_prompts;
    ImportPreviewModel m_preview;
    ImportSource* m_source;
    ImportQuestions* m_questions;
    ImportPeople* m_people;
    ImportRoleHeader* m_roles = nullptr;
    QStringList m_existing;
    QStringList m_planRoles;
    /// The plan has no chart yet.
    bool m_isFirst = false;
};

} // namespace remit
