#include "widgets/window/action_model.h"

#include "widgets/parts/word_search.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::size_t mostShown = 200;
/// More than letters that happen to stand in a text in this order, less than a word of it.
constexpr int inTheHint = 18;

} // namespace

QString NamedAction::key() const
{
    return place + u'/' + text.section(u':', 0, 0);
}

ActionModel::ActionModel(std::vector<NamedAction> actions, QStringList recent, QObject* parent)
    : QAbstractListModel(parent)
    , m_actions(std::move(actions))
    , m_recent(std::move(recent))
{
    seek({});
}

void ActionModel::seek(const QString& typed)
{
    struct Found {
        std::size_t action;
        int match;
        int recency;
    };
    std::vector<Found> found;
    const bool everything = typed.trimmed().isEmpty();
    for (std::size_t index = 0; index < m_actions.size(); ++index) {
        const NamedAction& action = m_actions[index];
        if (everything && action.onlyWhenSought)
            continue;
        // A word of the text counts more than the menu it stands in.
        auto match = matchOfWords(typed, action.text);
        match = match ? std::optional(*match + 10) : matchOfWords(typed, action.text + u' ' + action.place);
        if (!everything && action.hint.contains(typed.trimmed(), Qt::CaseInsensitive))
            match = std::max(match.value_or(0), inTheHint);
        const auto used = m_recent.indexOf(action.key());
        if (match)
            found.push_back({index, *match, used < 0 ? int(m_recent.size()) : int(used)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.match != b.match ? a.match > b.match : a.recency < b.recency;
    });
    beginResetModel();
    m_shown.clear();
    for (const Found& each : found) {
        if (m_shown.size() < mostShown)
            m_shown.push_back(each.action);
    }
    endResetModel();
}

int ActionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ActionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const NamedAction& action = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return action.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{action.text, action.place, action.shortcut, action.enabled ? QString() : tr("not available"),
                          action.hindrance};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    case PlaceRole:
        return action.place;
    case ShortcutRole:
        return action.shortcut;
    case HindranceRole:
        return action.hindrance;
    case EnabledRole:
        return action.enabled;
    default:
        return {};
    }
}

} // namespace remit
