#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <vector>

class QStackedWidget;

namespace remit {

class Page;
struct ChangePlace;

/// How the frame comes by a page.
struct PageMaker {
    /// By which it is found again when the plan is opened the next time; nobody reads it.
    QString name;
    /// On its tab and in the menu.
    QString title;
    /// Called once, when the page is first needed: a page that is never looked at costs nothing.
    std::function<Page*(QWidget* parent)> make;
};

/// The pages of the workbench, of which one shows. They are numbered in the order they were added in, from 0.
class Pages : public QObject {
    Q_OBJECT

public:
    explicit Pages(QWidget* parent);

    /// In which the shown one stands.
    QWidget& widget() const;
    void add(PageMaker maker);
    QStringList titles() const;
    /// By the name it is remembered by; -1 where none has it.
    int numberOf(const QString& name) const;
    /// Made when it is first asked for.
    Page& at(int number);
    /// -1 before the first is shown.
    int shownNumber() const { return m_shown; }
    Page& shown() const;
    void show(int number);
    /// Shows it, and gives it the keyboard.
    void turnTo(int number);

    /// Which page shows, and where one is on each.
    QVariantMap place() const;
    void returnTo(const QVariantMap& place);
    /// The one that showed when the place was noted, else the one that shows, else the first.
    void showLast(const QVariantMap& place);
    /// Goes to where something changed: on the shown page, else on the first on which it can be seen.
    void showPlace(const ChangePlace& place);
    /// Marks it where it is in sight.
    void flash(const ChangePlace& place);

signals:
    void made(remit::Page& page);
    /// Something typed about the page before is to be saved now.
    void aboutToTurn();
    void turned();

private:
    struct Entry {
        PageMaker maker;
        Page* page = nullptr;
    };

    QStackedWidget* m_stack;
    std::vector<Entry> m_entries;
    int m_shown = -1;
    /// Where one was on a page that is not made yet, by its name.
    QVariantMap m_places;
};

} // namespace remit
