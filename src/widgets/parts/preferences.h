#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace remit {

/// What this computer remembers between two starts. Nothing of it belongs to a plan.
class Preferences {
public:
    /// A plan opened before; `constellations` are its names when it was closed.
    struct RecentPlan {
        QString path;
        QDateTime lastOpened;
        QStringList constellations;
        /// Where one was in it, in words of the pages.
        QVariantMap place = {};
    };

    /// `settings` outlives the preferences.
    explicit Preferences(QSettings& settings);

    /// "system", "light" or "dark".
    QString themeName() const;
    void setThemeName(const QString& name);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    bool isPanelShown(const QString& panel) const;
    void setPanelShown(const QString& panel, bool shown);
    int panelWidth(const QString& panel, int otherwise) const;
    void setPanelWidth(const QString& panel, int width);

    /// Newest first; plans whose file is gone are left out.
    std::vector<RecentPlan> recentPlans() const;
    void rememberPlan(const QString& path, const QStringList& constellations = {});
    /// Where one was when a plan opened before was left; empty when that is not known.
    QVariantMap placeIn(const QString& path) const;
    /// For a plan that was remembered.
    void setPlaceIn(const QString& path, const QVariantMap& place);

    /// Author of exported pages and of history entries; the system's user name until it was set.
    QString authorName() const;
    void setAuthorName(const QString& name);

    /// The folder plans and exports were last put in; the user's documents at first.
    QString folder() const;
    void setFolder(const QString& folder);

    /// Actions by their keys, the last used first.
    QStringList recentActions() const;
    void rememberAction(const QString& key);

    QVariant exportChoice(const QString& name, const QVariant& otherwise) const;
    void setExportChoice(const QString& name, const QVariant& value);

    /// How charts are looked at on this computer.
    QVariant viewChoice(const QString& name, const QVariant& otherwise) const;
    void setViewChoice(const QString& name, const QVariant& value);

private:
    std::vector<RecentPlan> storedPlans() const;
    void store(const std::vector<RecentPlan>& plans);

    QSettings& m_settings;
};

} // namespace remit
