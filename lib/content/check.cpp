#include "content/check.hpp"

#include <algorithm>

namespace hamkit {

bool Checked::sound(std::initializer_list<std::string_view> files) const {
    return std::ranges::none_of(files,
                                [&](std::string_view file) { return faulty.contains(file); });
}

void check(const Checked& checked) {
    const auto run = [&](std::initializer_list<std::string_view> files, auto part) {
        if (checked.sound(files)) part(checked);
    };
    check_ids(checked);
    run({"dispositions.yaml"}, check_dispositions);
    run({"findings.yaml", "implications.yaml"}, check_findings);
    run({"findings.yaml", "patterns", "red-flags.yaml"}, check_red_flags);
    run({"findings.yaml", "patterns"}, check_clues);
    run({"advice.yaml", "patterns"}, check_advice);
    run({"exercises", "muscles.yaml"}, check_exercises);
    run({"contraindications.yaml"}, check_contraindications);
    run({"education.yaml", "patterns"}, check_notes);
    run({"routine.yaml"}, check_routine);
    run({"triage.yaml"}, check_triage);
    run({"properties.yaml"}, check_properties);
    run({"wording.yaml"}, check_wording);
    run({"rack-pull.yaml"}, check_rack_ladder);
    run({"nerve-glides.yaml"}, check_glide_ladder);
}

}  // namespace hamkit
