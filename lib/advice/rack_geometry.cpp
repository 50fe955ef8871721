#include "advice/rack_geometry.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkit {
namespace {

constexpr double percent = 0.01;
constexpr double hair = 1e-6;           // cm: inches do not add up exactly
constexpr double tape = 0.5;            // cm: a tape measure is read to a centimetre
constexpr std::size_t most_holes = 64;  // of the search's bit sets

class Measurer {
public:
    Measurer(const Lifter& lifter, const Rack& rack, const RackLadder& ladder, LengthUnit unit)
        : m_lifter{lifter}, m_rack{rack}, m_ladder{ladder}, m_unit{unit} {}

    std::variant<RackGeometry, ImpossibleRack> run() {
        for (const auto step : {&Measurer::measure_pull, &Measurer::list_holes,
                                &Measurer::keep_those_in_the_pull, &Measurer::place_rungs})
            if (auto fault = (this->*step)(); !fault.empty()) return ImpossibleRack{fault};
        return std::move(m_out);
    }

private:
    std::string text(Length length) const { return to_string(length, m_unit); }
    std::string text(double length) const { return text(Length{length, {}}); }

    std::string measure_pull() {
        const auto plate = m_rack.plate_diameter.value_or(m_ladder.plate_diameter.value);
        const auto smallest = m_ladder.smallest_plate.value;
        const auto largest = m_ladder.largest_plate.value;
        if (plate < smallest || plate > largest)
            return fmt::format("plates of {} across cannot be, expected {} to {}", plate.written,
                               text(smallest), text(largest));
        m_out.floor.value = plate.value / 2;
        const auto shortest = m_ladder.shortest.value;
        const auto tallest = m_ladder.tallest.value;
        if (const auto& stature = m_lifter.stature)
            if (*stature < shortest || *stature > tallest)
                return fmt::format("a stature of {} cannot be, expected {} to {}", stature->written,
                                   text(shortest), text(tallest));
        const auto share = m_ladder.lockout.value.value * percent;
        const auto error = m_ladder.lockout_error.value.value * percent;
        if (m_lifter.lockout) {
            m_out.lockout = *m_lifter.lockout;
            const auto least = (share - error) * shortest.value;
            const auto most = (share + error) * tallest.value;
            if (m_out.lockout.value < least || m_out.lockout.value > most)
                return fmt::format(
                    "a lockout of {} cannot be, expected {} to {}: the height of the bar above the "
                    "floor when you stand tall with it",
                    m_lifter.lockout->written, text(least), text(most));
        } else if (m_lifter.stature) {
            m_out.lockout.value = share * m_lifter.stature->value;
            m_out.lockout_error = Length{error * m_lifter.stature->value, {}};
        } else {
            return "the height of the bar at lockout is missing, expected \"lockout\", or "
                   "\"stature\" to estimate it from";
        }
        if (m_out.pull() <= 0)
            return fmt::format(
                "the lockout of {} is not above the bar on the floor, which plates of {} hold at "
                "{}: measure both again",
                text(m_out.lockout), text(plate), text(m_out.floor));
        return {};
    }

    /// All heights of the rack, lowest first.
    std::string list_holes() {
        const int ways = (m_rack.first_hole || m_rack.spacing || m_rack.holes ? 1 : 0) +
                         (m_rack.heights.empty() ? 0 : 1) + (m_rack.blocks.empty() ? 0 : 1);
        if (ways == 0)
            return "the rack is missing, expected \"first_hole\" and \"spacing\", or \"heights\", "
                   "or \"blocks\"";
        if (ways > 1)
            return "the rack is described twice, expected either \"first_hole\" and \"spacing\", "
                   "or \"heights\", or \"blocks\"";
        const auto offset = m_rack.pin_offset ? m_rack.pin_offset->value : 0;
        if (!m_rack.blocks.empty()) {
            m_out.blocks = true;
            if (m_rack.pin_offset)
                return "blocks have no pins, so \"pin_offset\" does not belong here";
            return list_heights(m_rack.blocks, m_out.floor.value);
        }
        if (!m_rack.heights.empty()) return list_heights(m_rack.heights, offset);
        if (!m_rack.first_hole || !m_rack.spacing)
            return fmt::format("\"{}\" of the rack is missing",
                               m_rack.first_hole ? "spacing" : "first_hole");
        if (m_rack.spacing->value <= 0) return "a spacing of nothing cannot be, measure it again";
        if (m_rack.holes && *m_rack.holes < 1) return "a rack without holes cannot be";
        const auto first = m_rack.first_hole->value + offset;
        for (int hole = 0; !m_rack.holes || hole < *m_rack.holes; ++hole) {
            const auto height = first + hole * m_rack.spacing->value;
            if (height > m_out.lockout.value) break;  // nobody asks for those
            m_heights.push_back(height);
            if (m_heights.size() > limits::list_items) return "the holes are too close together";
        }
        return {};
    }

    std::string list_heights(const std::vector<Length>& lengths, double above) {
        for (const auto& length : lengths) {
            const auto height = length.value + above;
            if (!m_heights.empty() && height <= m_heights.back())
                return fmt::format("the heights are out of order at {}, expected the lowest first",
                                   length.written);
            m_heights.push_back(height);
        }
        return {};
    }

    std::string keep_those_in_the_pull() {
        for (std::size_t index = 0; index < m_heights.size(); ++index) {
            const auto height = m_heights[index];
            if (height < m_out.floor.value - hair || height >= m_out.lockout.value - hair) continue;
            m_out.holes.push_back({static_cast<int>(index) + 1,
                                   {height, {}},
                                   (m_out.lockout.value - height) / m_out.pull()});
        }
        if (m_out.holes.empty())
            return fmt::format(
                "no height of the rack lies inside the pull, which goes from {} to {}",
                text(m_out.floor), text(m_out.lockout));
        if (m_out.holes.size() > most_holes)
            return fmt::format("{} heights lie inside the pull, expected at most {}",
                               m_out.holes.size(), most_holes);
        return {};
    }

    std::string place_rungs() {
        for (const auto& rung : m_ladder.rungs) {
            const auto height = m_out.lockout.value - rung.range.value * percent * m_out.pull();
            const auto hole = std::ranges::find_if(m_out.holes, [&](const RackHole& candidate) {
                return candidate.height.value >= height - hair;
            });
            if (hole == m_out.holes.end())
                return fmt::format(
                    "the highest place for the bar inside the pull is at {}, too low to begin "
                    "with: expected one from {} to below {}, for {} of the pull",
                    text(m_out.holes.back().height), text(height), text(m_out.lockout), rung.name);
            m_out.rungs.push_back(
                {{height, {}}, static_cast<std::size_t>(hole - m_out.holes.begin())});
        }
        return {};
    }

    const Lifter& m_lifter;
    const Rack& m_rack;
    const RackLadder& m_ladder;
    LengthUnit m_unit;
    std::vector<double> m_heights;
    RackGeometry m_out;
};

}  // namespace

std::variant<RackGeometry, ImpossibleRack> measure_rack(const Lifter& lifter, const Rack& rack,
                                                        const RackLadder& ladder, LengthUnit unit) {
    return Measurer{lifter, rack, ladder, unit}.run();
}

std::optional<std::size_t> hole_at_or_above(const RackGeometry& geometry, Length height) {
    for (std::size_t hole = 0; hole < geometry.holes.size(); ++hole)
        if (geometry.holes[hole].height.value >= height.value - tape) return hole;
    return {};
}

std::optional<std::size_t> hole_at_or_below(const RackGeometry& geometry, Length height) {
    for (auto hole = geometry.holes.size(); hole > 0; --hole)
        if (geometry.holes[hole - 1].height.value <= height.value + tape) return hole - 1;
    return {};
}

}  // namespace hamkit
