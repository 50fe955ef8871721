#include <fmt/format.h>

#include <algorithm>

#include "document/text_page.hpp"
#include "lint/report.hpp"
#include "lint/witness.hpp"

namespace hamkit {
namespace {

std::string_view line_of(std::string_view text, std::size_t line) {
    for (; line > 1; --line) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + 1);
    }
    text = text.substr(0, text.find('\n'));
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

/// The characters of a line as they are shown; a tab is one space, so that a caret can stand under
/// any.
std::vector<std::string> characters(std::string_view line) {
    std::vector<std::string> result;
    while (!line.empty()) {
        std::size_t size = 1;
        while (size < line.size() && (static_cast<unsigned char>(line[size]) & 0xC0U) == 0x80U)
            ++size;
        const auto character = line.substr(0, size);
        result.push_back(character == "\t" ? " " : visible(character));
        line.remove_prefix(size);
    }
    return result;
}

/// The line with the caret under `column`, cut around it to `width` columns.
std::string excerpt(std::string_view line, const Place& where, std::size_t width) {
    const auto gutter = fmt::format("{:5} | ", where.line);
    constexpr std::string_view dots = "...";
    constexpr std::size_t narrowest = 20;
    const auto room = std::max(width, gutter.size() + narrowest) - gutter.size();

    const auto shown = characters(line);
    const auto at = std::min(where.column - 1, shown.size());
    const auto taken = [&](std::size_t from, std::size_t to) {
        std::size_t sum = 0;
        for (auto index = from; index < to; ++index) sum += columns(shown[index]);
        return sum;
    };
    std::size_t first = 0;
    auto last = shown.size();
    if (taken(0, last) > room) {  // the caret stands within the first two thirds of what is left
        while (taken(first, at) > room * 2 / 3) ++first;
        const auto left = room - (first > 0 ? dots.size() : 0) - dots.size();
        last = std::max(at, first);
        while (last < shown.size() && taken(first, last + 1) <= left) ++last;
    }
    std::string text = gutter + std::string{first > 0 ? dots : ""};
    for (auto index = first; index < last; ++index) text += shown[index];
    text += last < shown.size() ? "...\n" : "\n";
    const auto before = (first > 0 ? dots.size() : 0) + taken(first, at);
    return text + fmt::format("      | {}^\n", std::string(before, ' '));
}

class Page {
public:
    Page(const TextLook& look, const SourceText& source) : m_look{look}, m_source{source} {}

    void add(const Fault& fault, std::string_view witness_name) {
        constexpr std::string_view red = "\033[1;31m";
        constexpr std::string_view yellow = "\033[1;33m";
        headline(to_string(fault), fault.severity == Severity::error ? red : yellow);
        show(fault.where);
        for (const auto& related : fault.related) {
            headline(to_string(related), "\033[1m");
            show(related.where);
        }
        if (fault.witness.empty()) return;
        m_text += "  for example:\n" + shown_witness(fault, "    ");
        if (m_look.excerpts)
            m_text +=
                fmt::format("  \"--witness DIR\" writes this person to DIR/{}\n", witness_name);
    }

    void prove(const Theorem& theorem) {
        m_text += fmt::format("proved: {} [{}]\n", visible(theorem.statement), theorem.check);
    }

    std::string take() { return std::move(m_text); }

private:
    void headline(const std::string& line, std::string_view color) {
        m_text += m_look.color ? fmt::format("{}{}\033[0m\n", color, line) : line + '\n';
    }

    void show(const Place& where) {
        if (!m_look.excerpts || where.line == 0 || where.column == 0) return;
        const auto line = line_of(m_source(where.file), where.line);
        if (!line.empty()) m_text += excerpt(line, where, m_look.width);
    }

    const TextLook& m_look;
    const SourceText& m_source;
    std::string m_text;
};

}  // namespace

std::string text_report(const LintResult& result, const TextLook& look, const SourceText& source) {
    Page page{look, source};
    const auto names = witness_names(result.faults);
    for (std::size_t index = 0; index < result.faults.size(); ++index)
        page.add(result.faults[index], names[index]);
    if (look.proofs)
        for (const auto& theorem : result.proved) page.prove(theorem);
    return page.take();
}

}  // namespace hamkit
