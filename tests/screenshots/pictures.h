#pragma once

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
};

constexpr const char* bothThemes[] = {"light", "dark"};

void pictureChart(Camera& camera, const PicturedPlans& plans);
void picturePresentation(Camera& camera, const PicturedPlans& plans);
void pictureFindings(Camera& camera, const PicturedPlans& plans);
void pictureLoad(Camera& camera, const PicturedPlans& plans);
void pictureExchange(Camera& camera, const PicturedPlans& plans);
void pictureTools(Camera& camera, const PicturedPlans& plans);

} // namespace remit
