using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What the first pages of the paper of a review say.</summary>
internal static class EnglishReviewPaperPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("paper.review.title", static a => $"Partnerships of {a.Text("name")}"),
            new("paper.review.title-nameless", static _ => "Review of partnerships"),
            new("paper.review.subtitle", static a => $"Review as at {a.Date("date")}"),
            new(
                "paper.review.lead",
                static _ =>
                    "This page: what lapses and by when, what to decide, who decides and what speaks against it. The sections after it "
                    + "show every board, seat and cost line, so that each figure can be traced. What is not known is called unknown "
                    + "and never counted as nil."
            ),
            new(
                "paper.review.governed-by",
                static a =>
                    $"Governed by {a.Text("body")}{(a.Has("since") ? $" since {a.Date("since")}" : string.Empty)}"
                    + $"{(a.Has("law") ? $" ({a.Text("law")})" : string.Empty)}."
            ),
            new("paper.review.governed-by-none", static a => $"No local policing body of {a.Text("area")} is on record for the day."),
            new("paper.review.areas", static a => $"The boards are of {a.Count("count", "force area", "force areas")}."),
            new("paper.review.who-governs", static _ => "Who governs"),
            new("paper.review.governing", static _ => "Who governs each force area on the day"),
            new("paper.review.changes", static _ => "Changes that are announced"),
            new(
                "paper.review.status",
                static a =>
                    a.WordKey("status") switch
                    {
                        "enacted" => "Enacted; whether in force was not established",
                        "minded-to" => "The government is minded to; not law",
                        _ => "Announced; not law",
                    }
            ),
            new(
                "paper.review.without-landscape",
                static _ =>
                    "This paper is made from a review alone, without the map that was reviewed: it cannot show who sits where, and calls "
                    + "by identifier what the review does not name."
            ),
            new("paper.assumed-number", static a => $"{a.Text("number")}, assumed"),
            new("paper.figure.boards", static _ => "Boards in force"),
            new(
                "paper.figure.boards.note",
                static a => $"{a.Number("without-seats")} without seats on record; {a.Number("not-in-force")} more not in force on the day"
            ),
            new("paper.figure.seats", static _ => "Seats"),
            new("paper.figure.seats.note", static a => $"held by {a.Count("bodies", "body", "bodies")}; {a.Number("assumed")} assumed"),
            new("paper.figure.hours", static _ => "Hours a year"),
            new(
                "paper.figure.hours.note",
                static a => string.Join(
                    "; ",
                    new[]
                    {
                        a.Has("recorded") ? $"{a.Share("recorded")} of them on record" : string.Empty,
                        a.Count("unknown") > 0 ? $"{a.Count("unknown", "board is", "boards are")} not in it" : string.Empty,
                    }.Where(static part => part.Length > 0))
            ),
            new("paper.figure.cost", static _ => "Cost a year, about"),
            new(
                "paper.figure.cost.note",
                static a =>
                    string.Join(
                        "; ",
                        new[]
                        {
                            a.Has("range") ? a.Money("range") : string.Empty,
                            a.Count("unknown") > 0
                                ? $"at least: {a.Count("unknown", "board", "boards")} of unknown cost not in it"
                                : string.Empty,
                        }.Where(static part => part.Length > 0)
                    )
            ),
            new("paper.figure.plan", static _ => "Plan priorities known to be served"),
            new(
                "paper.figure.plan.note",
                static a =>
                    $"{a.Number("declared")} by a strategy’s own declaration; by wording alone: {a.Number("by-words")}, to be checked"
                    + (a.Count("undetermined") == 0 ? string.Empty : $"; cannot be told: {a.Number("undetermined")}")
            ),
            new("paper.standing.heading", static _ => "Set up for a time, or answering to nobody"),
            new("paper.standing.temporary", static _ => "Set up for a task or a time"),
            new("paper.standing.without-line", static _ => "No reporting line on record"),
            new("paper.standing.boards", static a => $"{a.Count("count", "board", "boards")} without a reporting line"),
            new("paper.advice.heading", static _ => "What to do first"),
            new("paper.advice.lapses", static _ => "What lapses or falls due, and when"),
            new("paper.advice.actions", static _ => "What to decide"),
            new("paper.advice.as-it-is", static _ => "What to leave as it is"),
            new("paper.advice.assumed", static _ => "What is assumed"),
            new("paper.advice.none", static _ => "Nothing was found that has to be done first."),
            new("paper.advice.not-analysed", static _ => "Duplication was not analysed, so that nothing can be advised."),
            new(
                "paper.advice.more-below",
                static _ => "The section on the advice in full says all that speaks for and against each, and what would settle it."
            ),
            new("paper.advice.also", static _ => "Also"),
            new("paper.advice.gain", static _ => "What it frees"),
            new("paper.advice.agreement", static _ => "Who has to agree"),
            new("paper.advice.settles", static _ => "What would settle it"),
            new("paper.advice.certainty", static _ => "How sure"),
            new(
                "paper.advice.certainty-is",
                static a =>
                    a.WordKey("certainty") switch
                    {
                        "on-record" => "It rests on what is on record.",
                        "question" => "A question, not a finding: the record does not tell.",
                        _ => "It rests in part on what is assumed.",
                    }
            ),
            new("paper.advice.in-full", static _ => "The advice in full"),
            new("paper.advice.for", static _ => "For"),
            new("paper.advice.against", static _ => "Against"),
            new("paper.advice.boards", static _ => "Boards"),
            new("paper.advice.boards-named", static a => a.Names("boards", 50)),
            new("paper.money.heading", static _ => "The money"),
            new("paper.money.not-asked", static _ => "No costs were worked out: the review was made without assumptions to cost with."),
            new(
                "paper.money.unknown",
                static a =>
                    $"What the {a.Count("count", "board costs", "boards cost")} is unknown: no hours and no amounts are on record that it "
                    + "could be worked out from."
            ),
            new(
                "paper.money.sum",
                static a =>
                    $"The boards whose cost can be worked out take {a.Number("hours", 0)} hours a year. {a.Say("said")} Basis: "
                    + $"{a.Word("basis")}; {a.Text("assumptions")}."
            ),
            new(
                "paper.money.lacks",
                static a =>
                    $"{a.Count("unknown", "board is", "boards are")} of unknown cost and not in these "
                    + "sums"
                    + (a.Count("incomplete") > 0 ? $"; {a.Count("incomplete", "more is", "more are")} in them with a part" : string.Empty)
                    + $". The true cost of the {a.Count("boards", "board", "boards")} is higher."
            ),
            new(
                "paper.money.attendance",
                static a => $"Who attends is not on record for {a.Count("count", "seat", "seats")}; attendance was taken as full there."
            ),
            new("paper.money.payers", static _ => "Cost a year by body that pays"),
            new("paper.money.payers.picture", static _ => "Who pays: cost a year by body"),
            new(
                "paper.money.payers.alternative",
                static a =>
                    $"A bar for each of the {a.Number("drawn")} of {a.Count("payers", "body", "bodies")} that pay most, with a line from "
                    + $"the lowest to the highest estimate. {a.Text("most")} pays most, {a.Money("amount")} a year."
                    + (a.Count("unknown") > 0
                        ? $" What {a.Count("unknown", "body pays", "bodies pay")} is unknown; no bar is drawn for them."
                        : string.Empty)
            ),
            new(
                "paper.money.payers.alternative-none",
                static a => $"No bar is drawn: what {a.Count("unknown", "body pays", "bodies pay")} is unknown."
            ),
            new("paper.money.payer-unknown", static _ => "Payer not known"),
            new("paper.money.sectors", static _ => "Cost a year by sector"),
            new("paper.map.heading", static _ => "The map"),
            new(
                "paper.map.without-landscape",
                static _ => "The map needs the landscape that was reviewed, which was not given with the review."
            ),
            new("paper.districts.picture", static _ => "For which districts boards meet"),
            new(
                "paper.districts.alternative",
                static a =>
                    $"{a.Count("districts", "district", "districts")} of {a.Text("area")} as tiles, each about where it lies, with how "
                    + "many boards in force meet for all or part of it: "
                    + (a.Count("most-boards") == a.Count("least-boards")
                        ? $"{a.Number("most-boards")} for each."
                        : $"most for {a.Text("most")} ({a.Number("most-boards")}), "
                            + $"fewest for {a.Text("least")} ({a.Number("least-boards")}).")
                    + (a.Count("unknown") > 0 ? $" {a.Count("unknown", "board has", "boards have")} no known area." : string.Empty)
            ),
            new("paper.districts.key", static _ => "The stronger its colour, the more boards meet for all or part of a district."),
            new("paper.districts.alone", static a => $"{a.Number("count")} for it alone"),
            new("paper.districts.table", static _ => "Boards in force by the district that they meet for"),
            new(
                "paper.districts.unknown",
                static a =>
                    $"{a.Count("count", "board has", "boards have")} no area on record and {a.Agree("count", "is", "are")} counted nowhere."
            ),
            new(
                "paper.districts.several-areas",
                static a => $"A map of districts is drawn for one force area; the boards of this paper are of {a.Number("count")}."
            ),
            new("paper.network.picture", static _ => "Boards and the bodies that tie them together"),
            new(
                "paper.network.alternative",
                static a =>
                    $"Lines from {a.Count("bodies", "body", "bodies")} on the left to {a.Count("boards", "board", "boards")} on the "
                    + "right. "
                    + (a.Count("clusters") == 0
                        ? "No boards were found to belong in one group."
                        : $"{a.Count("clusters", "box holds", "boxes hold")} boards that were found to be of one group.")
                    + $" {a.Text("busiest")} is on most: {a.Count("on", "board", "boards")}."
            ),
            new("paper.network.table", static _ => "Boards by the group that they were found in, and which boards share their bodies"),
            new(
                "paper.network.key",
                static _ =>
                    "A line is a seat, a thicker one a chair. In brackets: on how many boards a body sits. Boards in one box were found "
                    + "to be of one group."
            ),
            new("paper.network.cluster", static a => $"{Capitals.First(a.Word("pattern"))}: {a.Number("count")} boards"),
            new("paper.network.in-pairs", static a => $"In pairs only, across groups: {a.Count("count", "board", "boards")}"),
            new("paper.network.rest", static a => $"In no group or pair found: {a.Count("count", "board", "boards")}"),
            new("paper.network.shares", static a => $"{a.Text("board")} ({a.Number("count")})"),
            new("paper.network.no-seats", static _ => "No board has seats on record, so that there is nothing to draw of who sits where."),
            new(
                "paper.network.too-large",
                static a =>
                    $"{a.Count("count", "board", "boards")} are too many to draw as a network, which can be read up to "
                    + $"{a.Number("most")}. The tables have all."
            ),
        ];
}
