#pragma once

#include "core/edits.h"
#include "core/edits_of_order.h"
#include "widgets/chart/title_search.h"

#include <QAction>
#include <QObject>

#include <memory>
#include <vector>

class QMenu;

namespace remit {

class ChartMenus;
class ChartModel;
class ChartTable;
class ChartView;
class LetterPainter;
class PlanDocument;
class Prompts;
class RangeActions;
struct Name;

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
    QAction* takeOff;
    QAction* removeRow;
    QAction* removeRole;

    std::vector<QAction*> all() const;
};

/// Turns keys, menus and actions on a chart view into edits of the document.
class ChartEditor : public QObject {
    Q_OBJECT

public:
    ChartEditor(PlanDocument& document, ChartView& view, Prompts& prompts, QObject* parent = nullptr);
    ~ChartEditor() override;

    const ChartActions& actions() const { return m_actions; }
    RangeActions& ranges() const { return *m_ranges; }
    LetterPainter& painter() const { return *m_painter; }

    /// For the current cell.
    void setNote(const QString& note);
    void setSharing(Sharing sharing, std::optional<RoleId> chosen = {});
    /// On the row when no role is current.
    void setQuestion(const QString& text, const QString& owner = {}, const QString& due = {});
    /// All selected rows.
    void moveToArea(std::optional<AreaId> area);
    const ChartMenus& menus() const { return *m_menus; }

    void addResponsibility();
    void addArea();
    void addRole();
    void renameRole(RoleId role);
    void removeRole(RoleId role);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Something the user should know, to be shown where it happens.
    void noticed(const QString& message);
    /// A menu about to open, for what others add to it.
    void rowMenuOpens(QMenu& menu);
    void roleMenuOpens(QMenu& menu);

private:
    void makeActions();
    QAction* make(const QString& text, const QList<QKeySequence>& keys, void (ChartEditor::*run)());
    void updateActions();
    QAction* actionFor(const QKeySequence& pressed) const;
    bool escape();
    void search(const QString& typed);
    void connectDrags();
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
    bool meetsPins(const std::vector<RoleId>& roles, int direction);
    void editNote();
    void clearCell();
    bool hasSeveralRows() const;
    bool inPlanOrder();
    void removeRows();
    void dropRows(const std::vector<ResponsibilityId>& rows, const RowPlace& place);
    void dropArea(AreaId area, std::optional<AreaId> before);
    void dropRoles(const std::vector<RoleId>& roles, std::optional<RoleId> before);
    void paintCells(const QString& letter, bool takes, const QList<QModelIndex>& cells);
    QString rowsInWords(const std::vector<ResponsibilityId>& rows) const;
    QString rolesInWords(const std::vector<RoleId>& roles) const;
    void stepSharing();
    void leaveOut();
    void askQuestion();
    void collapse();
    void takeOff();
    void removeRow();
    void removeResponsibility(ResponsibilityId responsibility);
    void removeArea(AreaId area);
    void removeCurrentRole();
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);
    void openRoleMenu(RoleId role, const QPoint& globalPosition);
    std::optional<Name> checked(const std::optional<QString>& typed);
    std::optional<Name> checkedRole(const std::optional<QString>& typed, RoleId role);

    ChartRow::Key row() const;
    Assignment::Key cell() const;
    /// "PO on “Pricing”", to name a cell in the undo list and in questions.
    QString nameOf(const Assignment::Key& where) const;
    /// No longer than reads well in a question.
    QString titleOf(ResponsibilityId row) const;
    /// Of the current row.
    QString rowTitle() const;
    void setNote(const Assignment::Key& where, const QString& note);
    void setQuestion(const OpenQuestion& question);
    bool isStillThere(const Assignment::Key& where, const QString& typed);
    void sayGone(const QString& typed);
    bool perform(const QString& label, const Edit& edit, const QString& subject = {});

    PlanDocument& m_document;
    ChartView& m_view;
    Prompts& m_prompts;
    ChartActions m_actions{};
    RangeActions* m_ranges;
    LetterPainter* m_painter;
    TitleSearch m_search;
    std::unique_ptr<ChartMenus> m_menus;
};

} // namespace remit
