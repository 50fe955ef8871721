#include "advice/rack_geometry.hpp"

#include <fmt/format.h>

#include "assess.hpp"

using namespace hamkit;

namespace {

std::variant<RackGeometry, ImpossibleRack> measured(const std::string& yaml, LengthUnit unit) {
    const TestPerson test{yaml};
    return measure_rack(test.person.lifter.value_or(Lifter{}), test.person.rack.value_or(Rack{}),
                        built_in_library().rack_pull, unit);
}
RackGeometry geometry(const std::string& yaml, LengthUnit unit = LengthUnit::cm) {
    auto made = measured(yaml, unit);
    if (const auto* const fault = std::get_if<ImpossibleRack>(&made)) FAIL(fault->message);
    return std::get<RackGeometry>(made);
}
std::string fault(const std::string& yaml, LengthUnit unit = LengthUnit::cm) {
    const auto made = measured(yaml, unit);
    const auto* const impossible = std::get_if<ImpossibleRack>(&made);
    return impossible != nullptr ? impossible->message : "possible";
}

std::string lifter(const std::string& lifter, const std::string& rack) {
    return "lifter: {" + lifter + "}\nrack: {" + rack + "}";
}
/// Of somebody whose bar is at 78 cm standing tall.
std::string rack(const std::string& rack) { return lifter("lockout: 78 cm", rack); }
const std::string usual = "first_hole: 20 cm, spacing: 5 cm";

/// "10:65 8:55 5:40", the number and height of the hole of each rung.
std::string rungs(const RackGeometry& geometry) {
    return ids(geometry.rungs, [&](const RackRung& rung) {
        const auto& hole = geometry.holes[rung.hole];
        return fmt::format("{}:{}", hole.number, hole.height.value);
    });
}
std::string heights(const RackGeometry& geometry) {
    return ids(geometry.holes, [](const RackHole& hole) {
        return fmt::format("{}:{}", hole.number, hole.height.value);
    });
}

}  // namespace

TEST_CASE("the pull goes from half a plate to the lockout") {
    const auto made = geometry(rack(usual));
    CHECK(made.floor.value == 22.5);
    CHECK(made.lockout.value == 78);
    CHECK(!made.lockout_error);
    CHECK(made.pull() == 55.5);
}

TEST_CASE("a rung is the lockout less its share of the pull, at the hole there or the next above") {
    const auto made = geometry(rack(usual));
    REQUIRE(made.rungs.size() == 3);
    CHECK(made.rungs[0].height.value == doctest::Approx(78 - 0.25 * 55.5));
    CHECK(made.rungs[1].height.value == doctest::Approx(78 - 0.5 * 55.5));
    CHECK(made.rungs[2].height.value == doctest::Approx(78 - 0.75 * 55.5));
    CHECK(rungs(made) == "10:65 8:55 5:40");
    CHECK(made.holes[made.rungs[0].hole].range == doctest::Approx(13 / 55.5));
}

TEST_CASE("a hole exactly on a rung is taken, one a hair below is not") {
    // a lockout of 72.5 cm makes a pull of 50 cm: the rungs are at 60, 47.5 and 35 cm
    const auto at = [](const char* heights) {
        return rungs(
            geometry(lifter("lockout: 72.5 cm", std::string{"heights: ["} + heights + "]")));
    };
    CHECK(at("35 cm, 47.5 cm, 60 cm, 65 cm") == "3:60 2:47.5 1:35");
    CHECK(at("34.9 cm, 47.4 cm, 59.9 cm, 65 cm") == "4:65 3:59.9 2:47.4");
}

TEST_CASE("inches that do not add up exactly still meet their rung") {
    // 8.5 in + 9 x 2 in; the lockout is such that a quarter of the pull ends just there
    const auto made = geometry(
        lifter("lockout: 32.5 in", "first_hole: 8.5 in, spacing: 2 in, plate_diameter: 17 in"),
        LengthUnit::in);
    CHECK(made.rungs[0].height.value == doctest::Approx(26.5 * 2.54));
    CHECK(made.holes[made.rungs[0].hole].number == 10);
    CHECK(made.holes[made.rungs[2].hole].number == 4);  // 32.5 in - 3/4 of 24 in = 14.5 in
}

TEST_CASE("centimeters, millimeters, meters and inches mean the same") {
    const auto rounded = [](const std::string& rack_of) {
        return ids(geometry(rack(rack_of)).holes,
                   [](const RackHole& hole) { return fmt::format("{:.2f}", hole.height.value); });
    };
    const std::string expected = "50.80 55.88 60.96 66.04 71.12 76.20";
    CHECK(rounded("first_hole: 50.8 cm, spacing: 5.08 cm") == expected);
    CHECK(rounded("first_hole: 508 mm, spacing: 50.8 mm") == expected);
    CHECK(rounded("first_hole: 0.508 m, spacing: 5.08 cm") == expected);
    CHECK(rounded("first_hole: 20 in, spacing: 2 in") == expected);
}

TEST_CASE("a pin offset lifts every hole") {
    const auto made = geometry(rack(usual + ", pin_offset: 2.5 cm"));
    CHECK(made.holes.front().height.value == 22.5);
    CHECK(made.holes.front().number == 1);
    CHECK(rungs(made) == "10:67.5 7:52.5 4:37.5");
    CHECK(heights(geometry(rack("heights: [60 cm, 65 cm], pin_offset: 15 mm"))) == "1:61.5 2:66.5");
}

TEST_CASE("blocks stand under the plates, and have no pins") {
    const auto made = geometry(rack("blocks: [10 cm, 20 cm, 30 cm, 45 cm]"));
    CHECK(made.blocks);
    CHECK(heights(made) == "1:32.5 2:42.5 3:52.5 4:67.5");
    CHECK(hole_name(made, 3) == "block 4");
    CHECK(hole_name(geometry(rack(usual)), 3) == "hole 5");
    CHECK(fault(rack("blocks: [45 cm], pin_offset: 2 cm")) ==
          "blocks have no pins, so \"pin_offset\" does not belong here");
}

TEST_CASE("smaller plates make a longer pull and other rungs") {
    const auto made = geometry(rack(usual + ", plate_diameter: 35 cm"));
    CHECK(made.floor.value == 17.5);
    CHECK(rungs(made) == "10:65 7:50 4:35");
}

TEST_CASE("plates have a size that can be") {
    CHECK(fault(rack(usual + ", plate_diameter: 14.9 cm")) ==
          "plates of 14.9 cm across cannot be, expected 15 cm to 70 cm");
    CHECK(fault(rack(usual + ", plate_diameter: 15 cm")) == "possible");
    CHECK(fault(lifter("lockout: 100 cm",
                       "first_hole: 20 cm, spacing: 5 cm, "
                       "plate_diameter: 70 cm")) == "possible");
    CHECK(fault(rack(usual + ", plate_diameter: 45 in")) ==
          "plates of 45 in across cannot be, expected 15 cm to 70 cm");
    CHECK(fault(rack(usual + ", plate_diameter: 0 cm"), LengthUnit::in) ==
          "plates of 0 cm across cannot be, expected 5.9 in to 27.6 in");
}

TEST_CASE("a lockout that nobody measured is 43 % of the body height, give or take 3 %") {
    const auto made = geometry(lifter("stature: 180 cm", usual));
    CHECK(made.lockout.value == doctest::Approx(77.4));
    REQUIRE(made.lockout_error);
    CHECK(made.lockout_error->value == doctest::Approx(5.4));
    const auto measured = geometry(lifter("stature: 180 cm, lockout: 74 cm", usual));
    CHECK(measured.lockout.value == 74);
    CHECK(!measured.lockout_error);
}

TEST_CASE("body heights and lockouts have bounds") {
    const auto low = std::string{"first_hole: 20 cm, spacing: 1 cm"};
    const auto high = std::string{"first_hole: 60 cm, spacing: 5 cm"};
    CHECK(fault(lifter("stature: 119.9 cm", low)) ==
          "a stature of 119.9 cm cannot be, expected 120 cm to 230 cm");
    CHECK(fault(lifter("stature: 120 cm", low)) == "possible");
    CHECK(fault(lifter("stature: 230 cm", high)) == "possible");
    CHECK(fault(lifter("stature: 231 cm", high)) ==
          "a stature of 231 cm cannot be, expected 120 cm to 230 cm");
    CHECK(fault(lifter("lockout: 47 cm", low)) ==
          "a lockout of 47 cm cannot be, expected 48 cm to 105.8 cm: the height of the bar above "
          "the floor when you stand tall with it");
    CHECK(fault(lifter("lockout: 48 cm", low)) == "possible");
    CHECK(fault(lifter("lockout: 105 cm", high)) == "possible");
    CHECK(fault(lifter("lockout: 106 cm", high), LengthUnit::in) ==
          "a lockout of 106 cm cannot be, expected 18.9 in to 41.7 in: the height of the bar above "
          "the floor when you stand tall with it");
}

TEST_CASE("the lockout is above the floor height of the bar") {
    // blocks and racks alike: no plate within the bounds reaches a lockout within its bounds, so
    // the message stands guard over other content only
    CHECK(fault(lifter("lockout: 22.5 cm", usual)).starts_with("a lockout of 22.5 cm cannot be"));
}

TEST_CASE("what is missing is named") {
    CHECK(fault(lifter("floor_load: 100 kg", usual)) ==
          "the height of the bar at lockout is missing, expected \"lockout\", or \"stature\" to "
          "estimate it from");
    CHECK(fault("lifter: {lockout: 78 cm}") ==
          "the rack is missing, expected \"first_hole\" and \"spacing\", or \"heights\", or "
          "\"blocks\"");
    CHECK(fault(rack("first_hole: 20 cm")) == "\"spacing\" of the rack is missing");
    CHECK(fault(rack("spacing: 5 cm")) == "\"first_hole\" of the rack is missing");
    CHECK(fault(rack("holes: 20")) == "\"first_hole\" of the rack is missing");
}

TEST_CASE("a rack is described once") {
    for (const auto* const twice :
         {"first_hole: 20 cm, heights: [60 cm, 65 cm]", "holes: 9, blocks: [45 cm]",
          "heights: [65 cm], blocks: [45 cm]"})
        CHECK_MESSAGE(fault(rack(twice)) ==
                          "the rack is described twice, expected either \"first_hole\" and "
                          "\"spacing\", or \"heights\", or \"blocks\"",
                      twice);
}

TEST_CASE("heights go up from one to the next") {
    CHECK(fault(rack("heights: [60 cm, 65 cm]")) == "possible");
    CHECK(fault(rack("heights: [60 cm, 65 cm, 65 cm]")) ==
          "the heights are out of order at 65 cm, expected the lowest first");
    CHECK(fault(rack("blocks: [45 cm, 400 mm]")) ==
          "the heights are out of order at 400 mm, expected the lowest first");
    CHECK(fault(rack("first_hole: 20 cm, spacing: 0 cm")) ==
          "a spacing of nothing cannot be, measure it again");
    CHECK(fault(rack(usual + ", holes: 0")) == "a rack without holes cannot be");
}

TEST_CASE("a rack has as many holes as it says, else as many as the pull needs") {
    CHECK(geometry(rack(usual)).holes.back().number == 12);
    CHECK(geometry(rack(usual + ", holes: 10")).holes.back().number == 10);
    CHECK(geometry(rack(usual + ", holes: 9999")).holes.back().number == 12);
    CHECK(fault(rack(usual + ", holes: 9")) ==
          "the highest place for the bar inside the pull is at 60 cm, too low to begin with: "
          "expected one from 64.1 cm to below 78 cm, for a quarter of the pull");
}

TEST_CASE("only what lies inside the pull is used, and numbers count from the lowest hole") {
    CHECK(heights(geometry(rack("heights: [10 cm, 22.4 cm, 22.5 cm, 65 cm, 77.9 cm, 78 cm]"))) ==
          "3:22.5 4:65 5:77.9");
    CHECK(fault(rack("heights: [10 cm, 22.4 cm, 78 cm, 90 cm]")) ==
          "no height of the rack lies inside the pull, which goes from 22.5 cm to 78 cm");
    CHECK(fault(rack("first_hole: 1000 cm, spacing: 5 cm"), LengthUnit::in) ==
          "no height of the rack lies inside the pull, which goes from 8.9 in to 30.7 in");
}

TEST_CASE("at most 64 holes lie inside a pull") {
    CHECK(geometry(rack("first_hole: 22.5 cm, spacing: 1 cm")).holes.size() == 56);
    CHECK(geometry(rack("first_hole: 22.5 cm, spacing: 0.87 cm")).holes.size() == 64);
    CHECK(fault(rack("first_hole: 22.5 cm, spacing: 0.86 cm")) ==
          "65 heights lie inside the pull, expected at most 64");
    CHECK(fault(rack("first_hole: 1 mm, spacing: 0.01 mm")) == "the holes are too close together");
}

TEST_CASE("a tape measure is read to a centimeter") {
    const auto made = geometry(rack(usual));
    const auto above = [&](double height) {
        const auto hole = hole_at_or_above(made, Length{height, {}});
        return hole ? made.holes[*hole].number : 0;
    };
    const auto below = [&](double height) {
        const auto hole = hole_at_or_below(made, Length{height, {}});
        return hole ? made.holes[*hole].number : 0;
    };
    CHECK(above(60.5) == 9);
    CHECK(above(60.6) == 10);
    CHECK(below(59.5) == 9);
    CHECK(below(59.4) == 8);
    CHECK(above(75.6) == 0);
    CHECK(below(24.4) == 0);
}

TEST_CASE("the landmark goes with the share of the pull, the knee at about half") {
    const auto landmark = [](double range) {
        return std::string{landmark_at(range, built_in_library()).name};
    };
    CHECK(landmark(0.25) == "above the knee");
    CHECK(landmark(0.44) == "above the knee");
    CHECK(landmark(0.441) == "at the knee");
    CHECK(landmark(0.52) == "at the knee");
    CHECK(landmark(0.59) == "at the knee");
    CHECK(landmark(0.591) == "below the knee");
    CHECK(landmark(1) == "below the knee");
}
