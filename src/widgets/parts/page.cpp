// The signals of Page are made from this file.
#include "widgets/parts/page.h"
