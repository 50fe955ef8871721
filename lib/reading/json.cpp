#include "reading/json.hpp"

#include <fmt/format.h>

#include "reading/text.hpp"

namespace hamkit {
namespace {
namespace ondemand = simdjson::ondemand;

std::string_view without_space_at_end(std::string_view text) {
    const auto last = text.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

class Builder {
public:
    Builder(const Input& input, Tree& tree, std::size_t begin)
        : m_text{input.text}, m_tree{tree}, m_offset{begin} {}

    template <class Json>  // a document or a value
    void value(Json&& json) {
        ondemand::json_type type{};
        if (const auto error = json.type().get(type)) throw simdjson::simdjson_error{error};
        switch (type) {
            case ondemand::json_type::object: {
                m_tree.open(Kind::map, m_offset);
                for (auto field : json.get_object()) {
                    // the raw key is the only thing that knows its place
                    m_offset = offset(field.key().value().raw()) - 1;
                    const std::string_view key = field.unescaped_key();
                    m_tree.scalar(Kind::text, m_offset, key);
                    child(field.value());
                }
                m_tree.close();
                break;
            }
            case ondemand::json_type::array: {
                m_tree.open(Kind::list, m_offset);
                for (auto element : json.get_array()) child(element.value());
                m_tree.close();
                break;
            }
            case ondemand::json_type::string:
                m_tree.scalar(Kind::text, m_offset, json.get_string());
                break;
            case ondemand::json_type::number: {
                const auto token = without_space_at_end(json.raw_json_token());
                if (!is_json_number(token)) throw simdjson::simdjson_error{simdjson::NUMBER_ERROR};
                m_tree.scalar(Kind::number, m_offset, token);
                // taking it as a number would refuse 1e999; skipping it moves on
                [[maybe_unused]] const auto ignored = json.get_double().error();
                break;
            }
            case ondemand::json_type::boolean:
                m_tree.scalar(Kind::boolean, m_offset, bool{json.get_bool()} ? "true" : "false");
                break;
            case ondemand::json_type::null:
                if (!json.is_null()) throw simdjson::simdjson_error{simdjson::N_ATOM_ERROR};
                m_tree.scalar(Kind::null, m_offset, {});
                break;
        }
    }
    std::size_t last_offset() const { return m_offset; }

private:
    void child(ondemand::value json) {
        const std::string_view token = json.raw_json_token();
        m_offset = offset(token.data());
        value(json);
    }
    std::size_t offset(const void* at) const {
        return static_cast<std::size_t>(static_cast<const char*>(at) - m_text.data());
    }

    std::string_view m_text;
    Tree& m_tree;
    std::size_t m_offset;  // of the value now being read
};

}  // namespace

// On-demand parsing does not look at a token that nobody converts.
bool is_json_number(std::string_view token) {
    std::size_t at = 0;
    const auto digits = [&] {
        const auto start = at;
        while (at < token.size() && token[at] >= '0' && token[at] <= '9') ++at;
        return at - start;
    };
    if (at < token.size() && token[at] == '-') ++at;
    const bool zero = at < token.size() && token[at] == '0';
    const auto whole = digits();
    if (whole == 0 || (zero && whole > 1)) return false;
    if (at < token.size() && token[at] == '.' && (++at, digits() == 0)) return false;
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        if (at < token.size() && (token[at] == '+' || token[at] == '-')) ++at;
        if (digits() == 0) return false;
    }
    return at == token.size();
}

bool JsonParser::parse(const Input& input, Tree& tree, Problems& problems) {
    tree.start(input, problems);
    const auto fault = [&](std::size_t offset, std::string_view rule, std::string message) {
        problems.push_back({tree.place(offset), std::move(message), std::string{rule}});
        return false;
    };
    if (input.text.find('\0') != std::string_view::npos) return readable(input, tree, problems);
    const auto begin = input.text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return fault(0, "empty-document",
                     "the line is empty, expected a JSON object such as {\"answers\": {}}");
    Builder builder{input, tree, begin};
    try {
        ondemand::document document = m_parser.iterate(input.text.data(), input.text.size(),
                                                       input.text.size() + json_padding);
        const auto is_scalar = document.is_scalar();
        if (is_scalar.error() == simdjson::SUCCESS && is_scalar.value_unsafe())
            return fault(begin, "wrong-type", "expected a JSON object such as {\"answers\": {}}");
        builder.value(document);
        if (document.current_location().error() == simdjson::SUCCESS)  // in bounds: not at the end
            return fault(begin, "json-syntax",
                         "this is not one JSON value: something follows after its end");
        return true;
    } catch (const ParseFault& error) {
        return fault(error.offset, error.rule, error.message);
    } catch (const simdjson::simdjson_error& error) {
        if (error.error() == simdjson::UTF8_ERROR && !readable(input, tree, problems)) return false;
        if (error.error() == simdjson::CAPACITY)
            return fault(0, "limit", "the record is too large");
        return fault(std::max(begin, builder.last_offset()), "json-syntax",
                     fmt::format("this is not JSON: {}", simdjson::error_message(error.error())));
    }
}

}  // namespace hamkit
