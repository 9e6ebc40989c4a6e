#pragma once

#include "core/edits.h"

#include <QAction>
#include <QObject>

#include <vector>

class QMenu;

namespace remit {

class ChartModel;
class ChartTable;
class ChartView;
class PlanDocument;
class Prompts;

/// The actions on a chart, for menus and tool bars; each is enabled when the current cell allows it.
struct ChartActions {
    QAction* addResponsibility;
    QAction* addArea;
    QAction* addRole;
    QAction* rename;
    QAction* renameRole;
    QAction* moveUp;
    QAction* moveDown;
    QAction* moveLeft;
    QAction* moveRight;
    QAction* editNote;
    QAction* clearCell;
    QAction* stepSharing;
    QAction* leaveOut;
    QAction* askQuestion;
    QAction* collapse;
    QAction* removeRow;
    QAction* removeRole;

    std::vector<QAction*> all() const;
};

/// Turns keys, menus and actions on a chart view into edits of the document.
class ChartEditor : public QObject {
    Q_OBJECT

public:
    ChartEditor(PlanDocument& document, ChartView& view, Prompts& prompts, QObject* parent = nullptr);

    const ChartActions& actions() const { return m_actions; }

    /// On the current cell; also what the inspector calls.
    void toggleLetter(const QString& letter);
    void replaceLetters(const QString& letters);
    void setNote(const QString& note);
    void setSharing(Sharing sharing, std::optional<RoleId> chosen = {});
    /// On the row when no role is current.
    void setQuestion(const QString& text, const QString& owner = {}, const QString& due = {});
    void moveToArea(std::optional<AreaId> area);

    void addResponsibility();
    void addArea();
    void addRole();
    void renameRole(RoleId role);
    void removeRole(RoleId role);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    QAction* make(const QString& text, const QList<QKeySequence>& keys, void (ChartEditor::*run)());
    void updateActions();
    QAction* actionFor(const QKeySequence& pressed) const;
    void runKey(QAction& action);
    bool takeText(const QString& text, Qt::KeyboardModifiers modifiers);
    bool isLetter(const QString& letter) const;
    void enter();
    void rename();
    void renameCurrentRole();
    void moveUp();
    void moveDown();
    void moveLeft();
    void moveRight();
    void moveRow(int direction);
    void moveRole(int direction);
    void editNote();
    void clearCell();
    void stepSharing();
    void leaveOut();
    void askQuestion();
    void collapse();
    void removeRow();
    void removeResponsibility(ResponsibilityId responsibility);
    void removeArea(AreaId area);
    void removeCurrentRole();
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);
    void openRoleMenu(RoleId role, const QPoint& globalPosition);
    void addAreasTo(QMenu& menu);

    ChartRow::Key row() const;
    Assignment::Key cell() const;
    /// "PO on Pricing", to name the current cell in the undo list.
    QString cellName() const;
    QString rowTitle() const;
    bool perform(const QString& label, const Edit& edit, const QString& subject = {});

    PlanDocument& m_document;
    ChartView& m_view;
    Prompts& m_prompts;
    ChartActions m_actions{};
};

} // namespace remit
