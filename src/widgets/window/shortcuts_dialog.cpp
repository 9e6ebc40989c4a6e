#include "widgets/window/shortcuts_dialog.h"

#include "ui_shortcuts_dialog.h"
#include "widgets/window/menu_actions.h"

#include <QAction>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>

namespace remit {

namespace {

void addGroup(QTreeWidget& tree, const QString& name, const QList<std::pair<QString, QString>>& keys)
{
    if (keys.isEmpty())
        return;
    auto* group = new QTreeWidgetItem(&tree, {name});
    QFont font = tree.font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFlags(Qt::ItemIsEnabled);
    for (const auto& key : keys)
        new QTreeWidgetItem(group, {key.first, key.second});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow& window)
    : QDialog(&window)
{
    Ui::ShortcutsDialog form;
    form.setupUi(this);
    addGroup(*form.keys, tr("In the chart"),
             {{tr("Switch a letter on or off"), tr("the letter")},
              {tr("Replace the letters of the cell"), tr("Shift+letter")},
              {tr("Find the title that begins so, in the first column"), tr("the text")},
              {tr("Select a range"), tr("Shift+arrows, Home, End, Page keys")},
              {tr("Next cell, previous cell"), tr("Tab, Shift+Tab")},
              {tr("First and last cell of the row"), tr("Home, End")},
              {tr("Keep it and go to the next row, or write the note"), tr("Enter")}});
    QList<std::pair<QString, QString>> keys;
    QString menu;
    for (const MenuAction& entry : actionsOf(*window.menuBar())) {
        if (entry.menus.value(0) != menu) {
            addGroup(*form.keys, menu, keys);
            keys.clear();
            menu = entry.menus.value(0);
        }
        const QString shown = QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText);
        if (!shown.isEmpty())
            keys.append({withoutAccessKey(entry.action->text()), shown});
    }
    addGroup(*form.keys, menu, keys);
    form.keys->expandAll();
    form.keys->header()->setStretchLastSection(false);
    form.keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    form.keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(form.buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace remit
