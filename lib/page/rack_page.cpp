// Where to set the pins today: the rack to scale, what to do, how it goes on.

#include <fmt/format.h>

#include "document/rack_words.hpp"
#include "document/text_page.hpp"
#include "page/pages.hpp"

namespace hamkit {
namespace {

class RackDrawing {
public:
    RackDrawing(const RackAdvice& advice, const RackLadder& ladder, LengthUnit unit)
        : m_advice{advice}, m_geometry{*advice.geometry}, m_ladder{ladder}, m_unit{unit} {}

    RackFigure draw() {
        m_figure.caption = fmt::format(
            "{}, drawn to scale. Each height is that of the middle of the bar from the ground.",
            m_geometry.blocks ? "Your blocks" : "Your rack");
        add_landmark(m_geometry.lockout, "standing tall");
        const auto knee = knee_height(m_geometry, m_ladder);
        bool above_knee = true;
        for (auto index = m_geometry.holes.size(); index > 0; --index) {
            const bool below = m_geometry.holes[index - 1].height.value < knee;
            if (above_knee && below) add_knee(knee);
            above_knee = above_knee && !below;
            add_hole(index - 1);
        }
        if (above_knee) add_knee(knee);
        add_landmark(m_geometry.floor, "the bar on the floor");
        return std::move(m_figure);
    }

private:
    void add_landmark(Length height, std::string what) {
        m_figure.lines.push_back(
            {height.value, RackMark::landmark, to_string(height, m_unit), std::move(what), ""});
    }
    void add_knee(double height) { add_landmark({height, {}}, "about the middle of the knee"); }

    void add_hole(std::size_t hole) {
        const auto height = m_geometry.holes[hole].height;
        m_figure.lines.push_back({height.value, mark_of(hole), to_string(height, m_unit),
                                  hole_name(m_geometry, hole), marks_of(m_advice, hole, m_ladder)});
    }

    RackMark mark_of(std::size_t hole) const {
        if (hole == m_advice.next) return RackMark::today;
        if (is_painful(m_advice, hole)) return RackMark::painful;
        return is_tolerated(m_advice, hole) ? RackMark::tolerated : RackMark::hole;
    }

    const RackAdvice& m_advice;
    const RackGeometry& m_geometry;
    const RackLadder& m_ladder;
    LengthUnit m_unit;
    RackFigure m_figure;
};

LabelledTexts today(const RackAdvice& advice, const Pages& pages) {
    LabelledTexts rows;
    for (auto& row : rows_of_today(advice, pages.library, pages.documents.rack_unit)) {
        if (row.provenance != nullptr) pages.sources.add(*row.provenance);
        rows.rows.push_back(
            {std::string{row.label}, row.text.ends_with('.') ? row.text : sentence(row.text)});
    }
    return rows;
}

}  // namespace

Blocks rack_page(const Pages& pages) {
    if (!pages.documents.rack) return {};
    const auto& advice = *pages.documents.rack;
    if (advice.state == RackState::stop)
        return {stop_notice("No rack pulls now", advice.because, advice.provenance, advice.refer,
                            pages)};
    const auto& ladder = pages.library.rack_pull;
    const auto unit = pages.documents.rack_unit;
    Blocks page;
    add_notice_of_disposition(page, pages);
    page.push_back(Paragraph{sentence(headline_of(advice, unit)), Look::lead});
    if (!advice.next)
        page.push_back(Paragraph{pages.said(ladder.wait.text, ladder.wait.provenance)});
    page.push_back(today(advice, pages));
    if (sessions_hold({ladder.exercise, ladder.slow_exercise}, pages))
        page.push_back(Paragraph{"Rack pulls in your sessions are done at this height too."});
    page.push_back(RackDrawing{advice, ladder, unit}.draw());
    add_list(page, "Good to know", advice.notes);
    add_list(page, "How it goes on", pages.said(how_it_goes_on(advice, ladder)));
    return page;
}

}  // namespace hamkit
