#include "widgets/parts/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace remit {

namespace {

constexpr std::size_t recentPlansKept = 10;
constexpr int recentActionsKept = 8;

} // namespace

Preferences::Preferences(QSettings& settings)
    : m_settings(settings)
{
}

QString Preferences::themeName() const
{
    return m_settings.value("look/theme", "system").toString();
}

void Preferences::setThemeName(const QString& name)
{
    m_settings.setValue("look/theme", name);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value("window/geometry").toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue("window/geometry", geometry);
}

bool Preferences::isPanelShown(const QString& panel) const
{
    // The past is asked for; everything else is there until it is put away.
    return m_settings.value("panels/" + panel, panel != QStringLiteral("history")).toBool();
}

void Preferences::setPanelShown(const QString& panel, bool shown)
{
    m_settings.setValue("panels/" + panel, shown);
}

int Preferences::panelWidth(const QString& panel, int otherwise) const
{
    return m_settings.value("panelWidths/" + panel, otherwise).toInt();
}

void Preferences::setPanelWidth(const QString& panel, int width)
{
    m_settings.setValue("panelWidths/" + panel, width);
}

std::vector<Preferences::RecentPlan> Preferences::recentPlans() const
{
    std::vector<RecentPlan> plans = storedPlans();
    std::erase_if(plans, [](const RecentPlan& plan) { return !QFileInfo::exists(plan.path); });
    return plans;
}

void Preferences::rememberPlan(const QString& path, const QStringList& constellations)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::vector<RecentPlan> plans = storedPlans();
    const QVariantMap place = placeIn(path);
    std::erase_if(plans, [&](const RecentPlan& plan) { return plan.path == absolute; });
    plans.insert(plans.begin(), RecentPlan{absolute, QDateTime::currentDateTime(), constellations, place});
    plans.resize(std::min(plans.size(), recentPlansKept));
    store(plans);
}

QVariantMap Preferences::placeIn(const QString& path) const
{
    for (const RecentPlan& plan : storedPlans()) {
        if (plan.path == QFileInfo(path).absoluteFilePath())
            return plan.place;
    }
    return {};
}

void Preferences::setPlaceIn(const QString& path, const QVariantMap& place)
{
    std::vector<RecentPlan> plans = storedPlans();
    for (RecentPlan& plan : plans) {
        if (plan.path == QFileInfo(path).absoluteFilePath())
            plan.place = place;
    }
    store(plans);
}

QString Preferences::authorName() const
{
    const QString systemUser = qEnvironmentVariable("USER");
    return m_settings.value("author", systemUser).toString();
}

void Preferences::setAuthorName(const QString& name)
{
    m_settings.setValue("author", name);
}

QString Preferences::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {m_settings.value("folder").toString(), documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void Preferences::setFolder(const QString& folder)
{
    m_settings.setValue("folder", folder);
}

QStringList Preferences::recentActions() const
{
    return m_settings.value("actions/recent").toStringList();
}

void Preferences::rememberAction(const QString& key)
{
    QStringList recent = recentActions();
    recent.removeAll(key);
    recent.prepend(key);
    m_settings.setValue("actions/recent", recent.mid(0, recentActionsKept));
}

QVariant Preferences::exportChoice(const QString& name, const QVariant& otherwise) const
{
    return m_settings.value("export/" + name, otherwise);
}

void Preferences::setExportChoice(const QString& name, const QVariant& value)
{
    m_settings.setValue("export/" + name, value);
}

QVariant Preferences::viewChoice(const QString& name, const QVariant& otherwise) const
{
    return m_settings.value("view/" + name, otherwise);
}

void Preferences::setViewChoice(const QString& name, const QVariant& value)
{
    m_settings.setValue("view/" + name, value);
}

std::vector<Preferences::RecentPlan> Preferences::storedPlans() const
{
    std::vector<RecentPlan> plans;
    const int count = m_settings.beginReadArray("recent");
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        plans.push_back(RecentPlan{m_settings.value("path").toString(), m_settings.value("opened").toDateTime(),
                                   m_settings.value("constellations").toStringList(),
                                   m_settings.value("place").toMap()});
    }
    m_settings.endArray();
    return plans;
}

void Preferences::store(const std::vector<RecentPlan>& plans)
{
    m_settings.remove("recent");
    m_settings.beginWriteArray("recent", int(plans.size()));
    for (std::size_t i = 0; i < plans.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue("path", plans[i].path);
        m_settings.setValue("opened", plans[i].lastOpened);
        m_settings.setValue("constellations", plans[i].constellations);
        m_settings.setValue("place", plans[i].place);
    }
    m_settings.endArray();
}

} // namespace remit
