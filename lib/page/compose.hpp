#pragma once
// Turns the blocks of a booklet into a flow: each block becomes atoms with everything at its place.

#include <functional>

#include "page/flow.hpp"
#include "page/page_design.hpp"

namespace hamkit {

class Composer {
public:
    /// `page`: the height of what is not foot.
    Composer(const Booklet&, const PageDesign&, Typesetter&, const LogoShape&, double page);

    Flow compose();

private:
    // -- blocks, each in the file of its name
    void opening();
    void section(const Section&);
    void add(const Blocks&);
    void add(const Heading&);
    void add(const Paragraph&);
    void add(const BulletList&);
    void add(const LabelledTexts&);
    void add(const WriteIn&);
    void add(const Table&);
    void add(const Card&);
    void add(const Notice&);
    void add(const RackFigure&);
    void add(const WalletCard&);
    void add_large(const WalletCard&);

    // -- parts of them
    /// Starts an atom; the space before it is at least `space`.
    Atom& atom(double height, double space);
    /// A running text in the column, cut between its lines where it must be. Returns its first
    /// atom.
    Atom& text(std::string_view text, const Typeface&, double space, Role = {});
    /// The same, `indent` to the right; what stands beside its first line is the caller's.
    Atom& hanging(std::string_view text, const Typeface&, double indent, double space, Role);
    void add_head(const Table&, const std::vector<double>& edges);
    Atom& add_row(const std::vector<Cell>&, const std::vector<double>& edges, bool fill_in);
    double width_of_labels(const LabelledTexts&);
    double add_boxes(Atom&, int count, double x, double y, double width) const;
    /// The last atom stays with the next one.
    void join() { m_flow.atoms.back().joined = true; }
    /// A frame around what `content` adds.
    void framed(const FlowCard& frame, const std::function<void()>& content);
    /// The anchor of the card with the title that `text` ends with; empty when there is none.
    std::string link_to(std::string_view text) const;

    const Booklet& m_booklet;
    const PageDesign& m_design;
    Typesetter& m_type;
    LogoShape m_logo;
    double m_page;
    Flow m_flow;
    double m_x;                  // left edge of the column
    double m_width;              // of the column
    int m_card = -1;             // that is being filled
    int m_table = -1;            // the same
    double m_least_labels = 0;   // width of those of the card, so that they line up
    std::string m_id = "title";  // of the content that is being laid out, for messages
};

/// A text at its place.
Placed placed(const ShapedText&, double x, double y, double width, Role, std::string link = {});
/// A rule from one point to another.
Placed rule(double x, double y, double width, double height, double thickness, Ink = {});

}  // namespace hamkit
