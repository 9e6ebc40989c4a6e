#pragma once

#include "core/id.h"
#include "widgets/chart/chart_actions.h"
#include "widgets/chart/chart_keys.h"
#include "widgets/chart/title_search.h"

#include <QObject>

#include <memory>
#include <vector>

class QAction;
class QMenu;

namespace remit {

class CellCommands;
class ChartMenus;
class ChartView;
class LetterPainter;
class PlanDocument;
class Prompts;
class RangeActions;
class RoleCommands;
class RowCommands;
struct Catalogue;

/// Everything that edits a chart by key, menu or mouse: the commands, and which of them a key press means.
class ChartEditor : public QObject {
    Q_OBJECT

public:
    /// Roles that are added and go by a name of the catalogue are its roles.
    ChartEditor(PlanDocument& document, ChartView& view, Prompts& prompts, const Catalogue& catalogue,
                QObject* parent = nullptr);
    ~ChartEditor() override;

    const ChartActions& actions() const { return m_actions; }
    RangeActions& ranges() const { return *m_ranges; }
    RowCommands& rows() const { return *m_rows; }
    RoleCommands& roles() const { return *m_roles; }
    LetterPainter& painter() const { return *m_painter; }
    const ChartMenus& menus() const { return *m_menus; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Something the user should know, to be shown where it happens.
    void noticed(const QString& message);
    /// A menu about to open, for what others add to it.
    void rowMenuOpens(QMenu& menu);
    void roleMenuOpens(QMenu& menu);

private:
    KeyPlace place() const;
    KeyPlace::On on() const;
    bool run(const KeyMeaning& meaning, const KeyPress& press);
    bool runAction(const QKeySequence& keys);
    bool letGo();
    void open();
    void search(const QString& typed);
    void sayNoLetter(const QString& typed);
    void sayReadOnly();
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);
    void openRoleMenu(RoleId role, const QPoint& globalPosition);
    std::vector<QAction*> allActions() const;

    PlanDocument& m_document;
    ChartView& m_view;
    ChartActions m_actions;
    LetterPainter* m_painter;
    RangeActions* m_ranges;
    CellCommands* m_cells;
    RowCommands* m_rows;
    RoleCommands* m_roles;
    TitleSearch m_search;
    std::unique_ptr<ChartMenus> m_menus;
};

} // namespace remit
