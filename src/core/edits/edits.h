#pragma once

#include "core/edits/description.h"
#include "core/edits/edits_of_agreements.h"
#include "core/edits/edits_of_areas.h"
#include "core/edits/edits_of_cells.h"
#include "core/edits/edits_of_constellations.h"
#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_roles.h"
#include "core/edits/edits_of_rows.h"
#include "core/edits/edits_of_seats.h"
#include "core/edits/edits_of_settings.h"
#include "core/edits/losses.h"
#include "core/short_names.h"

/// What a user can do to a plan, each as a pure function from the plan to the edit. None changes the plan itself;
/// an empty edit means there was nothing to do. Removing takes everything that hangs on the row with it.
