#pragma once

#include "model/document/step.h"
#include "words/names.h"

/// What is done to areas.
namespace remit::steps {

/// Below `after`, else at the end.
Step addArea(const Plan& plan, AreaId id, const Name& name, std::optional<AreaId> after = {});
Step renameArea(const Plan& plan, AreaId area, const Name& name);
/// Its responsibilities stay, without an area.
Step removeArea(const Plan& plan, AreaId area);
/// Up (-1) or down (+1).
Step moveArea(const Plan& plan, AreaId area, int direction);
/// Above the other area, or to the end.
Step moveAreaBefore(const Plan& plan, AreaId area, std::optional<AreaId> before);

} // namespace remit::steps
