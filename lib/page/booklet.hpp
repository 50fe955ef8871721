#pragma once
// The pages of one person as a tree: what stands on them and in what order, never where. PDF, HTML,
// Markdown and text each lay out the same tree.
//
// Texts are UTF-8 that a reader may see: whatever a terminal would obey was made visible when the
// tree was built. Each format still escapes what means something to itself.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hamkit {

struct Block;
using Blocks = std::vector<Block>;

/// A heading stays with what follows it. Sections have level 1; these are below them.
struct Heading {
    std::string text;
    int level = 2;  // 2 or 3
};

enum class Look : std::uint8_t {
    plain,
    lead,   // what to read first: larger
    quiet,  // sources and the like: smaller
};
struct Paragraph {
    std::string text;
    Look look{};
};

enum class Bullets : std::uint8_t { dots, numbers, boxes };
struct BulletList {
    std::vector<std::string> items;
    Bullets bullets{};
};

/// A short label and what is said about it: "Start", "Why". What follows without
/// a label belongs to the one above; the first row has one.
struct LabelledText {
    std::string label;
    std::string text;
};
struct LabelledTexts {
    std::vector<LabelledText> rows;
};

/// A line to write on, after a label: "Name".
struct WriteIn {
    std::string label;
};

/// What stands in a cell: text, boxes to tick after it, both or neither. An empty one is to be
/// written in where the table is to be filled in.
struct Cell {
    std::string text;
    int boxes = 0;
};
struct Column {
    std::string heading;
    double share = 1;  // of the width, beside the others
};
/// Its first column names its rows. Its headings come again on every page it reaches.
struct Table {
    std::string caption;  // also for those who do not see it
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  // as many cells as columns
    bool fill_in = false;                 // rows are high enough for handwriting
};

/// What belongs together: never split unless it is longer than a page.
struct Card {
    std::string id;  // of the content it shows, "bird-dog"; for messages and links
    std::string title;
    std::string dose;  // beside the title, large
    bool room_for_picture = false;
    Blocks content;
};

/// What must be seen: in a strong frame.
struct Notice {
    std::string title;
    Blocks content;
};

/// A hole of the rack, or a height without one.
enum class RackMark : std::uint8_t { hole, today, painful, tolerated, landmark };
struct RackLine {
    double height = 0;  // m from the ground
    RackMark mark{};
    std::string height_text;  // "62 cm"
    std::string label;        // "hole 7", "about the middle of the knee"
    std::string note;         // "TODAY", "hurt": says in words what the mark shows; may be empty
};
/// A rack drawn to scale from the ground up.
struct RackFigure {
    std::string caption;
    std::vector<RackLine> lines;  // highest first
};

/// To cut out and carry along, folded to the size of a bank card.
struct WalletCard {
    std::string title;
    std::vector<std::string> front;  // paragraphs
    std::vector<std::string> back;
};

struct Block : std::variant<Heading, Paragraph, BulletList, LabelledTexts, WriteIn, Table, Card,
                            Notice, RackFigure, WalletCard> {
    using variant::variant;
};

/// The parts of a booklet, in their order; --sections chooses among them by these names.
enum class SectionKind : std::uint8_t {
    first_page,  // what to do first, or where to go
    findings,    // what fits, what helps, what to leave
    sessions,
    exercises,
    log,
    rack,
    glides,
    wallet_card,
    sources,
};
inline std::span<const std::string_view> names_of(SectionKind) {
    static constexpr std::array<std::string_view, 9> names{"first-page", "findings",    "sessions",
                                                           "exercises",  "log",         "rack",
                                                           "glides",     "wallet-card", "sources"};
    return names;
}

/// The first one stands under the title of the booklet and shows no title of its own.
struct Section {
    SectionKind kind{};
    std::string title;
    Blocks content;
    bool own_page = true;  // else it follows on where there is room
};

struct Coach {
    std::string name;
    std::vector<std::string> contact;  // lines
    std::string logo;                  // the bytes of a PNG or SVG file; empty: none
    bool logo_is_svg = false;
};

struct Booklet {
    std::string title;     // also of the document
    std::string subtitle;  // may be empty
    std::string language = "en-US";
    std::string client;  // shown in the running line; empty: nobody's name
    std::optional<Coach> coach;
    std::string stop_title;               // over the stop rules
    std::vector<std::string> stop_rules;  // in the same place on every page; never empty
    std::string running_line;             // at the foot of every page: content, version
    std::vector<Section> sections;        // the first is the first page
};

}  // namespace hamkit
