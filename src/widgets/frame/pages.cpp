#include "widgets/frame/pages.h"

#include "widgets/parts/page.h"

#include <QStackedWidget>

#include <algorithm>

namespace remit {

namespace {

const QString shownKey = QStringLiteral("page");
const QString placesKey = QStringLiteral("places");

} // namespace

Pages::Pages(QWidget* parent)
    : QObject(parent)
    , m_stack(new QStackedWidget(parent))
{
}

QWidget& Pages::widget() const
{
    return *m_stack;
}

void Pages::add(PageMaker maker)
{
    m_entries.push_back(Entry{std::move(maker)});
}

QStringList Pages::titles() const
{
    QStringList titles;
    for (const Entry& entry : m_entries)
        titles << entry.maker.title;
    return titles;
}

int Pages::numberOf(const QString& name) const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& each) { return each.maker.name == name; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

Page& Pages::at(int number)
{
    Entry& entry = m_entries.at(std::size_t(number));
    if (entry.page == nullptr) {
        entry.page = entry.maker.make(m_stack);
        m_stack->addWidget(entry.page);
        emit made(*entry.page);
        if (m_places.contains(entry.maker.name))
            entry.page->returnTo(m_places.value(entry.maker.name).toMap());
    }
    return *entry.page;
}

Page& Pages::shown() const
{
    return *m_entries.at(std::size_t(m_shown)).page;
}

void Pages::show(int number)
{
    if (number == m_shown)
        return;
    emit aboutToTurn();
    if (m_shown >= 0)
        shown().leave();
    m_stack->setCurrentWidget(&at(number));
    m_shown = number;
    emit turned();
}

void Pages::turnTo(int number)
{
    show(number);
    shown().takeKeyboard();
}

QVariantMap Pages::place() const
{
    QVariantMap places = m_places;
    for (const Entry& entry : m_entries) {
        if (entry.page != nullptr)
            places.insert(entry.maker.name, entry.page->place());
    }
    return {{shownKey, m_entries.at(std::size_t(m_shown)).maker.name}, {placesKey, places}};
}

void Pages::returnTo(const QVariantMap& place)
{
    m_places = place.value(placesKey).toMap();
    for (const Entry& entry : m_entries) {
        if (entry.page != nullptr)
            entry.page->returnTo(m_places.value(entry.maker.name).toMap());
    }
    showLast(place);
}

void Pages::showLast(const QVariantMap& place)
{
    const QString name = place.value(shownKey).toString();
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&name](const Entry& entry) { return entry.maker.name == name; });
    show(found != m_entries.end() ? int(found - m_entries.begin()) : std::max(m_shown, 0));
}

void Pages::showPlace(const ChangePlace& place)
{
    for (int number = 0; number < int(m_entries.size()) && !shown().canShow(place); ++number) {
        if (at(number).canShow(place))
            turnTo(number);
    }
    shown().showPlace(place);
}

void Pages::flash(const ChangePlace& place)
{
    if (shown().canShow(place))
        shown().flash(place);
}

} // namespace remit
