#include "lint/rescreen.hpp"

#include <doctest/doctest.h>

using namespace hamkit;
using namespace std::chrono;

TEST_CASE("a screening moves on and never back, and nothing else changes") {
    constexpr auto day = 2026y / November / 28;
    CHECK(rescreened("client: a\nscreened: 2026-11-20  # asked\n", day) ==
          "client: a\nscreened: 2026-11-28  # asked\n");
    for (const std::string kept : {"screened: 2026-12-01\n", "client: b\n",
                                   "  screened: 2020-01-01\n", "screened: never\n", ""})
        CHECK(rescreened(kept, day) == kept);
}
