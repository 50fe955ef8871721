#include "lint/check.hpp"

#include <algorithm>
#include <array>

namespace hamkit {
namespace {

using enum Area;
using enum Severity;

constexpr std::array all{
    // -- form: what every tool refuses, and how the content hangs together
    Check{"yaml-syntax", form, error, false, "every file is YAML",
          "What cannot be read is not checked either. Mostly a quote, a bracket, a colon or the "
          "indentation is amiss."},
    Check{"yaml-tag", form, error, false, "no value carries a type tag",
          "Types are known from the keys, and a tag may turn a value into something else. Leave "
          "it out."},
    Check{"not-text", form, error, false, "every file is UTF-8 with plain line ends",
          "Programs disagree about other bytes and line breaks, so a rule could be there for one "
          "and not for another. Save the file as UTF-8 and end lines with a line feed."},
    Check{"empty-document", form, error, false, "no file is empty",
          "An empty file says nothing about its part of the content. Fill it."},
    Check{"limit", form, error, false, "files, texts, lists and their nesting keep within bounds",
          "The bounds are far above what is needed, so what passes one is most likely a slip."},
    Check{"duplicate-key", form, error, false, "no key is given twice in a map",
          "Of two equal keys a reader would take one and lose the other. Keep one of them."},
    Check{
        "empty-property", form, error, false, "every property claims something",
        "A statement without a claim is true of everything. Say what holds of those it is about."},
    Check{"unused", form, warning, true, "everything in the content is used by something",
          "What nothing refers to is read, reviewed and kept up for nobody: a source that is never "
          "cited, a finding that no rule reads, an action that no rule recommends, an exercise "
          "that nobody can be offered, a word of wording.yaml that no text has. Use it, or take it "
          "out."},
    Check{"text-twice", form, warning, true, "no text for clients stands twice among its like",
          "Two findings with one question cannot be told apart, and a note or step that stands "
          "twice is read twice. Capitals, spaces and punctuation do not count. Keep one, or say "
          "how they differ."},
    Check{"unknown-key", form, error, false, "every key is one that is read",
          "What stands under another key would be lost in silence. hamkit-content(5) names the "
          "keys."},
    Check{"missing-key", form, error, false, "every required key is there",
          "Nothing is guessed for what is left out. Add the key."},
    Check{"wrong-type", form, error, false, "every value is of its kind",
          "A list, a map, a text, a whole number, a day or an amount was expected. Write it as "
          "the message shows."},
    Check{"missing-unit", form, error, false, "every amount has its unit",
          "A bare number can mean seconds to one and minutes to another. Write the unit behind "
          "it."},
    Check{"wrong-unit", form, error, false, "a limit is counted in what its finding is counted in",
          "A limit in another unit could never be compared with an answer. Use the unit of the "
          "finding."},
    Check{"inverted-range", form, error, false, "the lower end of a range comes first",
          "A range that runs backward holds nothing. Turn it round, or mend the number that is "
          "wrong."},
    Check{"unknown-name", form, error, false, "every choice is one of those there are",
          "A misspelled choice would choose nothing. The message lists what is right."},
    Check{"unknown-id", form, error, false, "every reference leads to an entry",
          "A rule about something that is not there never works. Mend the spelling, or add the "
          "entry."},
    Check{"missing-file", form, error, false, "every file of the content is there",
          "Each file holds a part that the tools need. hamkit-content(5) lists them."},
    Check{"unknown-file", form, error, false, "every file holds a part of the content",
          "What stands in a file of another name would be lost in silence. Move it, or give the "
          "file another ending."},
    Check{"duplicate-id", form, error, false, "no two entries of a file have the same id",
          "A reference to that id could mean either. Rename or remove one of them."},
    Check{"id-is-not-file-name", form, error, false,
          "what has a file of its own is named as the file",
          "References name the file, so an entry with another id would never be found by it."},
    Check{"dispositions", form, error, false,
          "all five dispositions are there, from the least to the most urgent",
          "What is told to a person is looked up by its place in this list."},
    Check{"disposition", form, error, false, "every red flag asks for care",
          "A warning sign that ends in self-care warns of nothing. Ask for professional, urgent "
          "or emergency."},
    Check{"missing-since", form, error, false, "every red-flag question has the day it entered",
          "A person who was screened before that day was never asked, and must not count as "
          "having answered no."},
    Check{"raises", form, error, false, "only measures raise findings",
          "An answer of yes or no is above nothing. Give the finding a unit, or write an "
          "implication."},
    Check{"modifier", form, error, false, "only red flags are modifiers",
          "A modifier is a red-flag question that counts only together with others. Leave the key "
          "out of other findings."},
    Check{"family", form, error, false, "a rule names all findings of a family, or says why not",
          "Findings that mean much the same, such as a weak, a numb and a tingling leg, belong "
          "together. A rule that names one and forgets the others sends somebody past it. Name "
          "them all, or excuse the rule in families.yaml with the reason."},
    Check{"criteria", form, error, false, "criteria rest on what is known by then",
          "Findings are known first, then patterns, then dispositions. A rule that rests on what "
          "comes later is never met."},
    Check{"order", form, error, false, "what writes comes before what reads",
          "Implications are worked through once, and the blocks of a session in their order. Move "
          "the entry."},
    Check{"empty-advice", form, error, false, "every advice recommends or avoids something",
          "An advice that does neither has no effect. Fill it or remove it."},
    Check{"no-dose", form, error, false, "every exercise has a dose",
          "Nobody can follow an exercise without knowing how much of it. Give sets, and reps, "
          "hold, breaths or duration."},
    Check{"no-steps", form, error, false, "every exercise has steps",
          "An exercise without steps cannot be done. Say what to do, one step a line."},
    Check{"blank-step", form, error, false, "no step is blank",
          "A client would see a number with nothing behind it. Fill the step or remove it."},
    Check{"muscle-twice", form, error, false, "no muscle is primary and secondary",
          "It is one or the other. Keep it where it belongs."},
    Check{"one-way-neighbour", form, error, false, "neighbors name each other",
          "What is harder than this is easier seen from there. With one half missing, a client "
          "could go up and never find back."},
    Check{"circle", form, error, false, "following harder never leads back",
          "An exercise cannot be harder than itself. Somebody who progresses would go in circles."},
    Check{"conflict", form, error, false,
          "a conflict is between two facts, and content carries the decision out",
          "The record shows how documents that disagree were settled. Name both facts, and what "
          "follows from the decision."},
    Check{"range", form, error, false, "numbers lie within their limits",
          "A number out of its limits makes a plan or a ladder that is impossible or unsafe. The "
          "message says what must hold."},
    Check{"editor-header", form, warning, true, "every file names its schema for editors",
          "With this first line an editor shows mistakes and completes ids while the file is "
          "written. Add it as the message shows."},

    // -- sources: where it comes from
    Check{"uncited-fact", sources, error, true, "every fact of the documents is cited",
          "A fact that nothing cites is one that the content may have forgotten. Cite it where the "
          "content follows it, or settle it in conflicts.yaml."},
    Check{"no-locator", sources, error, false, "every citation says where in the source it stands",
          "A reader must be able to look it up. Give publications a locator such as \"table 2\", "
          "and facts the numbers of their lines, which rise: \"3, 7-9\"."},
    Check{"gap", sources, error, false, "nothing is attributed to documents that do not say it",
          "gaps.yaml lists what the documents do not say, and which parts of the content are about "
          "that. Where they are silent, cite no facts; where they say a part of it, put evidence "
          "or a design beside the facts."},
    Check{"unverified-number", sources, error, false, "no printed number rests on memory alone",
          "A number sounds exact. Where the only source is one that somebody remembered and nobody "
          "could check, cite a fact or a checked source too, or say with \"design\" that the "
          "number is our choice."},
    Check{"no-source", sources, error, false, "every statement says where it comes from",
          "A statement without a source can be neither checked nor defended. Name facts, "
          "evidence, or the design choice and its reason."},

    // -- wording: how it reads
    Check{"spelling", wording, error, true, "every word is spelled as in American English",
          "Words are looked up in the dictionary of hunspell. Correct the word. A word of the "
          "field that no dictionary has goes into the list in wording.yaml."},
    Check{"reading-grade", wording, error, true, "every text for clients is easy to read",
          "People in pain read little. The Flesch-Kincaid grade of a text may not pass the one in "
          "wording.yaml. Split long sentences and choose shorter words."},
    Check{"clause", wording, error, true, "every reason reads well after \"because\"",
          "Reasons are printed inside sentences. Begin in lower case, and leave out the full "
          "stop."},
    Check{"question", wording, error, true, "every question has a question mark",
          "The tools print the text as it is and wait for an answer. Ask a question."},
    Check{"diagnosis", wording, error, false, "a pattern is never called a diagnosis",
          "No tool examines anybody. Say what the signs may come from, not what somebody has: no "
          "\"diagnosis\", and no \"You have ...\"."},

    // -- reviews: when it was looked over
    Check{"review-dates", reviews, error, false, "the days of a review can be right",
          "The last review lies in the past, and the next one after it. Give the days as they "
          "were, in content.yaml or in a provenance."},
    Check{"review-due", reviews, warning, true, "everything was looked over in time",
          "Evidence and advice change. Have the content looked over by a clinician, then move "
          "reviewed and review_by."},

    // -- proofs: what holds for every possible person
    Check{"red-flag-lost", proofs, error, false,
          "a red flag that is yes gives at least its disposition",
          "What a person says must reach the answer whatever else they say. An implication that "
          "answers no, or an exception, may take it back: see which one in the example."},
    Check{"red-flag-passed-over", proofs, error, false,
          "no red-flag finding that is yes is left to self-care",
          "A question is asked as a red flag because a yes can be dangerous. Write a red flag that "
          "it raises, or name the finding a modifier: one that counts only together with others."},
    Check{"less-urgent", proofs, error, false, "a worse safety answer is never less urgent",
          "Changing an answer from no to unknown to yes may only make the disposition more urgent. "
          "Look at what the answer turns off in the example: a clue against a pattern, an "
          "exception, an implication."},
    Check{"blocked-given", proofs, error, false, "nobody who must wait is told to train",
          "Nobody with an emergency or urgent sign, or with safety questions open, is recommended "
          "an exercise. Bar the action under what such people avoid."},
    Check{"avoided-given", proofs, error, false, "nothing is given that must be avoided",
          "Avoid beats recommend, always. That also goes for the exercises behind an action, and "
          "for the steps of the answer to a cramp."},
    Check{"nothing-to-do", proofs, error, true, "every self-care person has an exercise to choose",
          "Who is told to start alone, and has no equipment, must find something to start with. "
          "See in the example which rules take everything away."},
    Check{"dead-rule", proofs, error, true, "every rule can fire for somebody",
          "A rule whose criteria nobody can meet looks like care and is none. The criteria "
          "contradict each other, an implication, or the pattern that they stand in."},
    Check{"implied-rule", proofs, error, true, "no rule is implied by the others",
          "What others always do already, alone or together, is read and reviewed for nothing, and "
          "hides that a later change of theirs needs it. Leave it out, or say what it is for."},
    Check{
        "contradiction", proofs, error, false, "no two rules contradict each other",
        "A recommendation that everybody it reaches must avoid is never given, and two "
        "implications that answer yes and no leave it to their order. Decide which one is meant."},
    Check{"pattern-never-first", proofs, error, true, "every pattern can be the first for somebody",
          "A pattern that never leads is never the one that is acted on. Its clues are too weak, "
          "or always come with those of another."},
    Check{"answer-without-effect", proofs, error, true,
          "every answer can change what somebody is told",
          "A question costs a person time and hope. Ask none whose answer changes nothing."},
    Check{"property", proofs, error, false, "the statements in properties.yaml hold for everybody",
          "They are the promises that the content makes. Mend the rules that break one; change the "
          "statement only if it was wrong."},

    // -- examples: worked examples
    Check{"example", examples, error, false, "every worked example gives what it expects",
          "The people in people/ are the content's own tests. If the change is meant, change what "
          "is expected; else mend the rule."},

    // -- silencing: what allows faults is watched itself
    Check{"expired-allow", silencing, error, false, "no allowance is past its end",
          "A fault may be allowed for a while, never for good. When the day has come, mend what is "
          "allowed, or decide again and give a new day."},
    Check{"forbidden-allow", silencing, error, false,
          "no allowance is for a check that keeps people safe",
          "What the readers refuse, what was proved wrong and what the worked examples show must "
          "be mended: nobody may be advised from such content."},
    Check{"incomplete-allow", silencing, error, false,
          "an allowance names its check, its end and its reason",
          "Write \"# lint-allow: CHECK until=YYYY-MM-DD reason=WHY\" at the end of the line that "
          "the fault is reported at, or alone on the line above it. Who comes later must see why, "
          "and when to look again. An allowance with a fault silences nothing."},
    Check{"unused-allow", silencing, error, false, "every allowance allows something",
          "It was left behind when its fault was mended, or it stands at the wrong line, and would "
          "hide the next fault there. Take it away or move it."},
};

}  // namespace

std::span<const Check> checks() { return all; }

const Check* find_check(std::string_view id) {
    const auto found = std::ranges::find(all, id, &Check::id);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace hamkit
