#pragma once

#include <QMap>
#include <QString>

namespace remit {

class Camera;

/// The plans that pictures are taken of.
struct PicturedPlans {
    QString sample;
    QString empty;
    QString divisionOfLabour;
    QString trouble;
    QString longNames;
    QString large;
    QString typed;
    /// With one seat, a few, about twenty and about sixty, by that number.
    QMap<int, QString> organisations;
};

constexpr const char* bothThemes[] = {"light", "dark"};

void pictureChart(Camera& camera, const PicturedPlans& plans);
void pictureAdvice(Camera& camera, const PicturedPlans& plans);
void pictureMap(Camera& camera, const PicturedPlans& plans);
void pictureMapsAtScale(Camera& camera, const PicturedPlans& plans, const QString& scale);
void pictureMeetings(Camera& camera, const PicturedPlans& plans);
void pictureMeetingsAtScale(Camera& camera, const PicturedPlans& plans, const QString& scale);
void pictureComparison(Camera& camera, const PicturedPlans& plans);
void picturePresentation(Camera& camera, const PicturedPlans& plans);
void pictureFindings(Camera& camera, const PicturedPlans& plans);
void pictureLoad(Camera& camera, const PicturedPlans& plans);
void pictureExchange(Camera& camera, const PicturedPlans& plans);
void pictureTools(Camera& camera, const PicturedPlans& plans);

} // namespace remit
