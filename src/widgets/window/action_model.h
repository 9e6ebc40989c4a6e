#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace remit {

/// Something the user can ask for by name.
struct NamedAction {
    QString text;
    /// Where it stands: "View › Theme".
    QString place;
    QString shortcut;
    /// What it does in more words, which are found as well.
    QString hint;
    /// Why it can't be done now; empty when it can.
    QString hindrance;
    bool enabled = true;
    /// Shown only once something was typed.
    bool onlyWhenSought = false;
    std::function<void()> run;

    /// What it is remembered by; texts that tell what they would act on are remembered by their beginning.
    QString key() const;
};

/// The actions that answer what was typed, the best first; at first those used last, then all in their order.
class ActionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, ShortcutRole, HindranceRole, EnabledRole };

    ActionModel(std::vector<NamedAction> actions, QStringList recent, QObject* parent = nullptr);

    void seek(const QString& typed);
    const NamedAction& at(int row) const { return m_actions[m_shown[std::size_t(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<NamedAction> m_actions;
    QStringList m_recent;
    std::vector<std::size_t> m_shown;
};

} // namespace remit
