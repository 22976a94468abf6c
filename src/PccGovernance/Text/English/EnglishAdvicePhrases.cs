namespace PccGovernance.Text;

/// <summary>What advice says beside the remedies and the evidence that it is made of.</summary>
internal static class EnglishAdvicePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new(
                "advice.family",
                static a =>
                    $"Leave {a.Names("boards", 12)} in place as {a.Count("count")} parallel boards of the kind {a.Name("kind")}, give "
                    + "those who attend them one joint report and one set of papers, and ask which of them need not attend all."
            ),
            new("advice.families", static a => $"Do the same for those of the {a.Agree("kinds", "kind", "kinds")} {a.Names("kinds", 8)}."),
            new("advice.the-same", static a => $"{a.Say("said")} The same goes for {a.Names("partnerships", 8)}."),
            new("advice.agreement.none", static a => $"Nobody has to agree to it: it is for {a.Names("partnerships", 6)} to record."),
            new(
                "advice.agreement.members",
                static a => $"The members of {a.Names("partnerships", 6)} have to agree, by their terms of reference."
            ),
            new(
                "advice.agreement.law",
                static a =>
                    $"The members of {a.Names("partnerships", 6)} have to agree, and each duty in law stays with the bodies on which the "
                    + "law puts it."
            ),
            new(
                "advice.agreement.family",
                static a => $"The members of {a.Names("partnerships", 12)} have to agree; no power to combine them is on record."
            ),
            new(
                "advice.agreement.combination",
                static a =>
                    $"For one set of papers the members of {a.Names("partnerships", 12)} have to agree. To combine community safety "
                    + "partnerships is for the local policing body under s.5(1A) of the Crime and Disorder Act 1998, on the conditions of "
                    + "s.5A: every responsible authority of the areas agrees, and the body considers it in the interests of reducing "
                    + "crime and disorder, of reducing reoffending or of combating substance misuse (s.5A(2))."
            ),
            new(
                "advice.against.local-focus",
                static _ => "Each place would lose some of its own focus, and somebody must still assess each."
            ),
            new("advice.settles.seats", static _ => "A list of who sits on each board, and its terms of reference."),
            new("advice.settles.terms", static _ => "The terms of reference of the boards, with what each decides and to whom it reports."),
            new("advice.settles.attendance", static _ => "Who attended which of the meetings in the last year, and for how long."),
            new(
                "advice.gain",
                static a =>
                    $"About {a.Number("hours", 0)} hours a year of those who attend, late joiners counted: whoever sits on either board "
                    + "attends all of the one."
            ),
            new("advice.gain.none", static _ => "No hours: whoever sits on either board would attend all of the one."),
        ];
}
