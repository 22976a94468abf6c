namespace PccGovernance.Text;

/// <summary>What findings say of the work of boards that have ended.</summary>
internal static partial class EnglishDuplicationRulePhrases
{
    private static IEnumerable<KeyValuePair<string, Phrase>> OfWork =>
        [
            new(
                "duplication.work-carried-on",
                static a =>
                    $"{a.Name("partnership")} ('{a.Text("identifier")}') carries beside its own work what {a.Name("ended")} "
                    + $"('{a.Text("ended-identifier")}') did, which ended on {a.Date("end")}: "
                    + (a.Has("kinds") ? $"the function of {a.Names("kinds")}." : $"in the words of both, '{a.Text("words")}'.")
            ),
            new(
                "duplication.work-without-owner",
                static a =>
                    $"No board is on record as the one that carries what {a.Name("ended")} ('{a.Text("ended-identifier")}') did until "
                    + $"{a.Date("end")}; {a.Name("partnership")} ('{a.Text("identifier")}') is nearest to it, with {a.Names("themes")}."
                    + (a.Has("note") ? $" The record notes: ‘{a.Text("note").TrimEnd('.')}’." : string.Empty)
            ),
            new(
                "duplication.work-left-over",
                static a =>
                    $"By the record no board carries all that {a.Name("ended")} ('{a.Text("ended-identifier")}') did until "
                    + $"{a.Date("end")}; {a.Name("partnership")} ('{a.Text("identifier")}') is "
                    + (a.Has("themes") ? $"nearest to it, with {a.Names("themes")}."
                        : a.Has("superior") ? "the one that it reported to." : "the one that the note names.")
                    + (a.Has("note") ? $" The record notes: ‘{a.Text("note").TrimEnd('.')}’." : string.Empty)
            ),
            new("duplication.work-probably-carried", static a =>
                $"Whether {a.Name("partnership")} carries what {a.Name("ended")} did until {a.Date("end")} is not on record, although it "
                + "is nearest to it by its subjects and ground."),
            new("duplication.work-probably-carried.remedy", static a =>
                $"Record {a.Name("ended")} as the predecessor of {a.Name("partnership")} if that took on its work."),
            new("duplication.work-without-owner.remedy", static a =>
                $"Settle what of {a.Name("ended")}'s work {a.Name("partnership")} takes over, and who owns the rest, and record it."),
            new("duplication.work-of-nobody-known", static a =>
                $"Who carries what {a.Name("ended")} did until {a.Date("end")} cannot be told: no successor of it is on record, and no one "
                + "board is nearest to it by its subjects and ground."),
            new("duplication.work-of-nobody-known.remedy", static a =>
                $"Record {a.Name("ended")} as the predecessor of the board that took on its work, or record its subjects and ground."),
            new("duplication.work-carried-on-somewhere", static a =>
                $"Whether {a.Name("partnership")} carries what {a.Name("ended")} did, which has ended, cannot be told: the ground of one "
                + "of them is not on record."),
            new("duplication.work-carried-on-somewhere.remedy", static _ => "Record which ground each of them covers."),
            new("duplication.work-carried-on.remedy", static a =>
                $"Write {(a.Has("ended") ? $"what {a.Name("ended")} did" : "it")} into the terms of reference of "
                + $"{a.Name("partnership")}, with an owner and a place on the agenda"
                + (a.Has("unseated") ? $", and ask whether {a.Names("unseated")} should have a seat for it." : ".")),
            new("duplication.work-carried-on.remedy-lower", static a =>
                $"Settle who decides on what {(a.Has("ended") ? a.Name("ended") : "the board that ended")} did, since "
                + $"{a.Name("partnership")} works at a lower tier: give the decisions to a board that can bind the bodies, and keep the "
                + "work where it is"
                + (a.Has("unseated") ? $"; ask whether {a.Names("unseated")} should have a seat for it." : ".")),
        ];
}
