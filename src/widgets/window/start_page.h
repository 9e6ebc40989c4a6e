#pragma once

#include "widgets/parts/preferences.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace remit {

/// What one can begin with, by job, and the plans opened before.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    void showRecentPlans(const std::vector<Preferences::RecentPlan>& plans);

signals:
    void importWanted();
    void divisionOfLabourWanted();
    void emptyPlanWanted();
    void sampleWanted();
    void planWanted(const QString& path);
    void otherPlanWanted();

protected:
    /// The first card has the keyboard, so that Enter does the first job.
    void showEvent(QShowEvent* event) override;

private:
    void addCard(const QString& name, const QString& title, const QString& detail, void (StartPage::*wanted)());

    std::unique_ptr<Ui::StartPage> m_form;
};

/// When a plan was last open, as one says it: "today 09:12", "yesterday", "12 November", "3 May 2024".
QString spokenTime(const QDateTime& time, const QDateTime& now);

} // namespace remit
