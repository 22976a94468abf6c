namespace PccGovernance.Text;

/// <summary>What is said of where a new duty could go.</summary>
internal static class EnglishPlacementPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("placement.advice.already", static a => $"{a.Text("duty")} has a home already: {a.Name("partnership")}."),
            new("placement.advice.fits", static a => $"Give {a.Text("duty")} to {a.Name("partnership")}, which fits and has the time."),
            new(
                "placement.advice.if-time",
                static a =>
                    $"Ask whether {a.Name("partnership")}, which fits, has the time for {a.Text("duty")}: how often and how long it meets "
                    + "is not on record. Where it has not, set up a board."
            ),
            new(
                "placement.advice.new",
                static a => $"Set up a board for {a.Text("duty")}: no board that exists fits it and has the time."
            ),
            new("placement.already", static a => $"{a.Name("partnership")} discharges it already."),
            new("placement.new-board", static a => $"A board of its own would ask {a.Names("members", 12)} to one more table."),
            new(
                "placement.fit",
                static a =>
                    $"On {a.Name("partnership")} sit {a.Share("people")} of those who must take part; it deals with {a.Share("remit")} "
                    + $"of the themes and covers {a.Share("ground")} of the ground."
            ),
            new("placement.missing-members", static a => $"{a.Name("partnership")} would have to add {a.Names("members", 12)}."),
            new("placement.missing-themes", static a => $"{a.Name("partnership")} would have to take on {a.Names("themes", 12)}."),
            new("placement.other-function", static a =>
                $"{a.Name("partnership")} is there to do something other than {a.Word("function")} work."),
            new(
                "placement.time",
                static a =>
                    $"{a.Name("partnership")} has the time: its meetings would last {a.Number("hours")} hours, and no more than "
                    + $"{a.Number("longest")}. Without that each of its duties would have {a.Number("after")} hours a year instead of "
                    + $"{a.Number("now")}."
            ),
            new(
                "placement.no-time",
                static a =>
                    $"{a.Name("partnership")} has no time: its meetings would last {a.Number("hours")} hours, and {a.Number("longest")} "
                    + $"is the most. In the hours that it has, each of its duties would have {a.Number("after")} a year instead of "
                    + $"{a.Number("now")}."
            ),
            new("placement.time-unknown", static a =>
                $"Whether {a.Name("partnership")} has the time is not known: how often and how long it meets is not on record."),
        ];
}
