#include "reading/difference.hpp"

#include <charconv>
#include <optional>
#include <set>

namespace hamkit {
namespace {

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc{} || stop != end) return {};
    return value;
}

bool same_scalar(const Value& given, const Value& expected) {
    if (given.text() == expected.text())
        return (given.kind() == Kind::null) == (expected.kind() == Kind::null);
    if (expected.kind() != Kind::number) return false;
    const auto amount = number(given.text());
    return amount && amount == number(expected.text());
}

class Comparison {
public:
    void compare(const Value& given, const Value& expected, std::string_view key) {
        if (given.is_scalar() && expected.is_scalar()) {
            if (!same_scalar(given, expected)) tell(Difference::Kind::other, key, given, expected);
        } else if (given.kind() != expected.kind()) {
            tell(Difference::Kind::other, key, given, expected);
        } else if (given.kind() == Kind::list) {
            compare_lists(given, expected, key);
        } else {
            compare_maps(given, expected);
        }
    }

    std::vector<Difference> found;

private:
    void tell(Difference::Kind kind, std::string_view key, const Value& given,
              const Value& expected) {
        found.push_back({kind, key, given, expected});
    }

    void compare_lists(const Value& given, const Value& expected, std::string_view key) {
        auto item = given.first();
        auto wanted = expected.first();
        for (; !item.none() && !wanted.none(); item = item.next(), wanted = wanted.next())
            compare(item, wanted, key);
        if (!item.none() || !wanted.none()) tell(Difference::Kind::other, key, given, expected);
    }

    void compare_maps(const Value& given, const Value& expected) {
        for (auto key = expected.first(); !key.none(); key = key.next().next()) {
            const auto value = given.find(key.text());
            if (value.none()) tell(Difference::Kind::missing, key.text(), given, key.next());
            else compare(value, key.next(), key.text());
        }
        std::set<std::string_view> seen;  // of two equal keys the first was read
        for (auto key = given.first(); !key.none(); key = key.next().next())
            if (!seen.insert(key.text()).second || expected.find(key.text()).none())
                tell(Difference::Kind::added, key.text(), key, expected);
    }
};

}  // namespace

std::vector<Difference> differences(const Value& given, const Value& expected) {
    Comparison comparison;
    comparison.compare(given, expected, {});
    return std::move(comparison.found);
}

}  // namespace hamkit
