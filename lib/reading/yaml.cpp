#include "reading/yaml.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>

#include "reading/text.hpp"

namespace hamkit {
namespace {

constexpr std::string_view plain_tag = "?";
constexpr std::string_view quoted_tag = "!";

class Builder : public YAML::EventHandler {
public:
    /// `skipped` bytes of `text` were not given to the parser.
    Builder(Tree& tree, std::string_view text, std::size_t skipped)
        : m_tree{tree}, m_text{text}, m_skipped{skipped} {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        name(anchor, m_tree.scalar(Kind::null, offset(mark), {}));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto node = m_anchors.at(anchor);
        if (!m_tree.finished(node))
            throw ParseFault{offset(mark), "the alias stands inside what it stands for"};
        m_tree.copy(node);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override {
        const bool plain = tag == plain_tag || tag.empty();
        if (!plain) refuse_tag(mark, tag);
        if (!plain) check_closed(offset(mark));
        const bool null = plain && (text.empty() || text == "~" || text == "null");
        const auto kind = null ? Kind::null : plain ? Kind::word : Kind::text;
        name(anchor, m_tree.scalar(kind, offset(mark), m_tree.keep(text)));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        refuse_tag(mark, tag);
        name(anchor, m_tree.open(Kind::list, offset(mark)));
    }
    void OnSequenceEnd() override { m_tree.close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        refuse_tag(mark, tag);
        name(anchor, m_tree.open(Kind::map, offset(mark)));
    }
    void OnMapEnd() override { m_tree.close(); }

private:
    std::size_t offset(const YAML::Mark& mark) const {
        return static_cast<std::size_t>(mark.pos) + m_skipped;
    }
    void refuse_tag(const YAML::Mark& mark, const std::string& tag) const {
        if (tag.empty() || tag == plain_tag || tag == quoted_tag) return;
        constexpr std::string_view standard = "tag:yaml.org,2002:";  // what "!!" stands for
        const auto written = tag.starts_with(standard) ? "!!" + tag.substr(standard.size()) : tag;
        throw ParseFault{
            offset(mark),
            fmt::format("type tags such as {} are not used here, leave it out", quote(written)),
            "yaml-tag"};
    }
    void name(YAML::anchor_t anchor, std::uint32_t node) {
        if (anchor != 0) m_anchors[anchor] = node;
    }

    /// yaml-cpp 0.7 takes the end of the input for the closing quote: the rest of a file would be
    /// one text, and the answers in it lost.
    void check_closed(std::size_t at) const {
        // anchors, tags and comments may stand before the text
        while (at < m_text.size() &&
               std::string_view{"&!# \t\r\n"}.find(m_text[at]) != std::string_view::npos) {
            if (m_text[at] == '#') at = std::min(m_text.find('\n', at), m_text.size());
            else if (m_text[at] == '&' || m_text[at] == '!')
                at = std::min(m_text.find_first_of(" \t\r\n", at), m_text.size());
            else ++at;
        }
        if (at >= m_text.size() || (m_text[at] != '"' && m_text[at] != '\''))
            return;  // a block of text
        const char mark = m_text[at];
        for (auto next = at + 1; next < m_text.size(); ++next) {
            if (m_text[next] == mark) {
                const bool doubled =
                    mark == '\'' && next + 1 < m_text.size() && m_text[next + 1] == mark;
                if (!doubled) return;
                ++next;
            } else if (mark == '"' && m_text[next] == '\\') {
                ++next;
            }
        }
        throw ParseFault{at, "the quote that is opened here is never closed", "yaml-syntax"};
    }

    Tree& m_tree;
    std::string_view m_text;
    std::size_t m_skipped;
    std::map<YAML::anchor_t, std::uint32_t> m_anchors;
};

/// Finds out whether anything is left after a document.
class Rest : public YAML::EventHandler {
public:
    std::optional<std::size_t> offset;

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (!offset) offset = static_cast<std::size_t>(mark.pos);
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

/// Bytes of the comment lines at the start; yaml-cpp takes as long for them as for what counts.
std::size_t leading_comments(std::string_view text) {
    std::size_t start = 0;
    while (start < text.size() && text[start] == '#')
        start = std::min(text.find('\n', start), text.size() - 1) + 1;
    return start;
}

/// The first line break that some programs see and others do not: in a comment it would hide or
/// show an answer. Carriage returns before a line feed are fine.
std::size_t doubtful_line_break(std::string_view text) {
    for (auto at = text.find_first_of("\r\xC2\xE2"); at != std::string_view::npos;
         at = text.find_first_of("\r\xC2\xE2", at + 1)) {
        const auto rest = text.substr(at);
        if (rest.front() == '\r' ? !rest.starts_with("\r\n")
                                 : rest.starts_with("\u0085") || rest.starts_with("\u2028") ||
                                       rest.starts_with("\u2029"))
            return at;
    }
    return std::string_view::npos;
}

/// `---` at the start of a line begins a document wherever it stands, also inside a block of text
/// (YAML 1.2, 9.1.2).
bool is_marker(std::string_view line, std::string_view marker) {
    return line.starts_with(marker) &&
           (line.size() == marker.size() || line[marker.size()] == ' ' ||
            line[marker.size()] == '\t' || line[marker.size()] == '\r');
}

bool only_comments(std::string_view text) {
    std::size_t start = 0;
    while (start < text.size()) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        const auto begin = line.find_first_not_of(" \t\r");
        if (begin != std::string_view::npos && line[begin] != '#' && line[begin] != '%')
            return false;
        start = end + 1;
    }
    return true;
}

}  // namespace

bool parse_yaml(const Input& input, Tree& tree, Problems& problems) {
    tree.start(input, problems);
    const auto fault = [&](std::size_t offset, std::string_view rule, std::string message) {
        problems.push_back({tree.place(offset), std::move(message), std::string{rule}});
        return false;
    };
    if (!readable(input, tree, problems)) return false;
    if (const auto at = doubtful_line_break(input.text); at != std::string_view::npos)
        return fault(at, "not-text",
                     "a line break that not every program sees: end lines with a line feed");
    const auto skipped = leading_comments(input.text);
    try {
        std::istringstream stream{std::string{input.text.substr(skipped)}};
        YAML::Parser parser{stream};
        Builder builder{tree, input.text, skipped};
        if (!parser.HandleNextDocument(builder) || tree.empty())
            return fault(0, "empty-document",
                         "the document is empty, expected keys such as \"key: value\"");
        Rest rest;
        if (parser.HandleNextDocument(rest))
            return fault(rest.offset.value_or(0) + skipped, "yaml-syntax",
                         "this stands outside of what came before; is it indented differently?");
        return true;
    } catch (const ParseFault& error) {
        return fault(error.offset, error.rule, error.message);
    } catch (const YAML::Exception& error) {
        const auto offset =
            error.mark.is_null() ? 0 : static_cast<std::size_t>(error.mark.pos) + skipped;
        return fault(offset, "yaml-syntax",
                     fmt::format("this is not YAML: {}; is a quote, a bracket or a colon amiss?",
                                 error.msg));
    } catch (const std::out_of_range&) {
        return fault(0, "yaml-syntax", "this is not YAML: an alias names no anchor");
    }
}

std::vector<Input> split_yaml(std::string_view file, std::string_view text) {
    std::vector<Input> documents;
    std::size_t start = 0;       // of the document now being collected
    std::size_t start_line = 1;  // its line
    std::size_t line_number = 1;
    bool explicit_start = false;  // a `---` opened it, so it counts even when empty
    const auto finish = [&](std::size_t end) {
        const auto part = text.substr(start, end - start);
        if (explicit_start || !only_comments(part))
            documents.push_back({file, part, start_line, 0});
    };
    for (std::size_t line_start = 0; line_start < text.size(); ++line_number) {
        const auto end = std::min(text.find('\n', line_start), text.size());
        const auto line = text.substr(line_start, end - line_start);
        if (is_marker(line, "---")) {
            if (explicit_start || !only_comments(text.substr(start, line_start - start)))
                finish(line_start);
            start = line_start;
            start_line = line_number;
            explicit_start = true;
        } else if (is_marker(line, "...")) {
            finish(line_start);
            start = std::min(end + 1, text.size());
            start_line = line_number + 1;
            explicit_start = false;
        }
        line_start = end + 1;
    }
    finish(text.size());
    return documents;
}

}  // namespace hamkit
