#include "content/library.hpp"

#include "content/pattern.hpp"

namespace hamkit {

DocumentIds::DocumentIds(const Library& library)
    : findings{library.finding_names.names, library.finding_names.slots},
      equipment{library.equipment_names.names, library.equipment_names.slots},
      patterns{library.pattern_names.names, library.pattern_names.slots},
      actions{library.action_names.names, library.action_names.slots},
      avoids{library.avoid_names.names, library.avoid_names.slots},
      tables{{Finding::name, &findings},
             {Equipment::name, &equipment},
             {Pattern::name, &patterns},
             {Action::name, &actions},
             {Avoid::name, &avoids}} {}

}  // namespace hamkit
