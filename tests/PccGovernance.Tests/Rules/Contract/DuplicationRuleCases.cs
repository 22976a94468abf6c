using static PccGovernance.Tests.Duplication.TestWorld;
using static PccGovernance.Tests.Rules.Contract.RuleCase;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on duplication (DUP). Where the bounds of patterns lie is tested with the analysis.</summary>
internal static class DuplicationRuleCases
{
    private const string NotComparedElsewhere = "a board that cannot be compared is looked at by DUP005";
    private const string BoundOfAnalysis = "the bounds of patterns are the analysis', and tested there";

    private static readonly string[] Five = ["police", "council", "fire", "probation", "health"];
    private static readonly string[] Others = ["charity-1", "charity-2", "charity-3", "charity-4"];

    public static RuleCase[] All { get; } =
    [
        .. new[] { "DUP001", "DUP003", "DUP004", "DUP007", "DUP008", "DUP002" }.SelectMany(static rule =>
            new[]
            {
                Satisfied(
                    rule,
                    "boards that have nothing in common",
                    static () => Of(Board("a", Five, ["theme-1"]), Board("b", [.. Others, "police"], ["theme-2"]))),
                None(rule, RuleCaseKind.Undetermined, NotComparedElsewhere),
                None(rule, RuleCaseKind.Boundary, BoundOfAnalysis),
            }),
        Violated(
            "DUP001",
            "the same people, remit and place",
            static () =>
                Of(
                    Board("a", Five, ["theme-1", "theme-2", "theme-3"]),
                    Board("b", ["police", "council", "fire", "probation", "voluntary"], ["theme-1", "theme-2"])),
            "duplication.overlapping"),
        Violated(
            "DUP002",
            "the seven districts of Lincolnshire",
            static () => Of(Districts.Select(LincolnshireCsp)),
            "duplication.parallel"),
        Violated(
            "DUP003",
            "a sub-group that repeats its board",
            static () =>
                Of(
                    Board("upper", Five, ["theme-1", "theme-2"]),
                    Board("lower", Five, ["theme-1", "theme-2"]) with
                    {
                        ReportsTo = [new("upper")],
                    }),
            "duplication.layered"),
        Violated(
            "DUP004",
            "the same people on different things",
            static () => Of(Board("a", Five, ["theme-1", "theme-2"]), Board("b", Five, ["theme-3", "theme-4"])),
            "duplication.shared-table"),
        Violated(
            "DUP007",
            "a sub-group with a remit of its own",
            static () => Of(Board("upper", Five, ["theme-1"]), Board("lower", Five[..4], ["theme-2"]) with { ReportsTo = [new("upper")] }),
            "duplication.two-levels"),
        Violated(
            "DUP008",
            "a theme that two boards name",
            static () =>
                Of(
                    Board("roads", ["police", "council", "fire", "charity-1"], ["theme-7", "theme-8"]),
                    Board("safety", ["police", "council", "health", "voluntary"], ["theme-7", "theme-1", "theme-2"])),
            "duplication.shared-theme"),
        Satisfied("DUP009", "a board of one kind", static () => Of(Board("a", Five, ["theme-1"]))),
        Violated(
            "DUP009",
            "a board that also acts as another kind",
            static () => Of(Board("a", Five, ["theme-1"]) with { AlsoActsAs = [new("csp")] }),
            "duplication.several-functions"),
        Undetermined(
            "DUP009",
            "a board that acts as a kind and has none of its own on record",
            static () => Of(Board("a", Five, ["theme-1"]) with { Kind = null, AlsoActsAs = [new("csp")] }),
            "duplication.functions-not-known"),
        Boundary(
            "DUP009",
            "a board that acts as its own kind again",
            static () => Of(Board("a", Five, ["theme-1"]) with { AlsoActsAs = [new("board")] })),
        Satisfied("DUP015", "a group of one board", static () =>
            Of(Board("a", Five, ["theme-1"]), Board("group", Five, ["theme-1"]) with { ReportsTo = [new("a")] })),
        Violated(
            "DUP015",
            "a group of two boards",
            static () => Of(Board("a", Five, ["theme-1"]), Board("b", Others, ["theme-2"]),
                Board("group", Five, ["theme-1"]) with { ReportsTo = [new("a"), new("b")], Tier = PartnershipTier.Operational }),
            "duplication.shared-group"),
        None("DUP015", RuleCaseKind.Undetermined, "a line is on record or it is not"),
        Boundary("DUP015", "two lines to one board", static () =>
            Of(Board("a", Five, ["theme-1"]), Board("group", Five, ["theme-1"]) with { ReportsTo = [new("a"), new("a")] })),
        Satisfied("DUP016", "a successor on record", static () => AfterTheEnd(now => now with { Predecessors = [new("old")] })),
        Violated("DUP016", "a purpose that says what it took up", static () => AfterTheEnd(static now => now), "duplication.work-carried-on"),
        Violated(
            "DUP016",
            "a board that acts as the kind which the ended one was of",
            static () => AfterTheEnd(
                static now => now with { Purpose = null, AlsoActsAs = [new("csp")] },
                static ended => ended with { Kind = new("csp"), Themes = [.. ended.Themes, new("theme-3")] }),
            "duplication.work-carried-on"),
        Undetermined(
            "DUP016",
            "a board without ground",
            static () => AfterTheEnd(static now => now with { Footprint = Footprint.Unknown }),
            "duplication.work-carried-on-somewhere"),
        Satisfied(
            "DUP016",
            "a board that acts as the kind which the ended one was of, with all that that was about",
            static () => AfterTheEnd(
                static now => now with { Purpose = null, AlsoActsAs = [new("csp")] }, static ended => ended with { Kind = new("csp") })),
        Violated(
            "DUP016",
            "half of the subjects without saying that anything was taken up",
            static () => AfterTheEnd(
                static now => now with { Purpose = "Reports of tension and third party centres" },
                static ended => ended with { Themes = [.. ended.Themes, new("theme-3")] }),
            "duplication.work-without-owner"),
        Violated(
            "DUP016",
            "all subjects, and a note that some of the work has no home",
            static () => AfterTheEnd(
                static now => now with { Purpose = null },
                static ended => ended with { Provenance = ended.Provenance with { Note = "The reporting centres have no home." } }),
            "duplication.work-left-over"),
        Violated(
            "DUP016",
            "a successor on record, and a note that its work was to pass",
            static () => AfterTheEnd(
                static now => now with { Predecessors = [new("old")] },
                static ended => ended with { Provenance = ended.Provenance with { Note = "Its work was to pass to the towns." } }),
            "duplication.work-left-over"),
        Violated(
            "DUP016",
            "no board on its subject, a note that its actions are open, and the board that it reported to",
            static () => AfterTheEnd(
                static now => now with { Purpose = null, Themes = [new("theme-2")] },
                static ended => ended with
                {
                    ReportsTo = [new("now")],
                    Provenance = ended.Provenance with { Note = "Eleven actions open." },
                }),
            "duplication.work-left-over"),
        Violated(
            "DUP016",
            "a note that names a board of another subject whose plan does not mention the work",
            static () => AfterTheEnd(
                static now => now with { Purpose = null },
                static ended => ended with
                {
                    Provenance = ended.Provenance with { Note = "Passes its plan to Safer Fenmarsh, whose plan does not mention it." },
                },
                Board("towns", Others, ["theme-2"]) with { Name = "Safer Fenmarsh Partnership" }),
            "duplication.work-left-over"),
        Violated(
            "DUP016",
            "a board of two force areas, and one in the second that has half of its subjects",
            static () => AfterTheEnd(
                static now => now with { Purpose = null, Footprint = Footprint.Of(Gwent) },
                static ended => ended with
                {
                    Themes = [.. ended.Themes, new("theme-3")],
                    Footprint = Footprint.Of(LincolnshireForce, Gwent),
                    Provenance = ended.Provenance with { Note = "The reporting centres have no home." },
                }),
            "duplication.work-left-over"),
        Violated(
            "DUP016",
            "a note that names a board of two words",
            static () => AfterTheEnd(
                static now => now with { Purpose = null },
                static ended => ended with { Provenance = ended.Provenance with { Note = "To be picked up by Safer Fenmarsh." } },
                Board("towns", Others, ["theme-2"]) with { Name = "Safer Fenmarsh" }),
            "duplication.work-left-over"),
        Undetermined(
            "DUP016",
            "a board that acts as its kind with all that it was about, without ground",
            static () => AfterTheEnd(
                static now => now with { Purpose = null, AlsoActsAs = [new("csp")], Footprint = Footprint.Unknown },
                static ended => ended with { Kind = new("csp") }),
            "duplication.work-carried-on-somewhere"),
        Undetermined(
            "DUP016",
            "a note that some of the work has no home, and no board near it",
            static () => AfterTheEnd(
                static now => now with { Purpose = null, Themes = [new("theme-2")] },
                static ended => ended with { Provenance = ended.Provenance with { Note = "The reporting centres have no home." } }),
            "duplication.work-of-nobody-known"),
        Undetermined(
            "DUP016",
            "all subjects without saying that anything was taken up",
            static () => AfterTheEnd(static now => now with { Purpose = "Reports of tension and third party centres" }),
            "duplication.work-probably-carried"),
        Undetermined(
            "DUP016",
            "of two boards on the subject the note names one",
            static () => AfterTheEnd(
                static now => now with { Purpose = null },
                ended => ended with { Provenance = ended.Provenance with { Note = "Passed to the Fenmarsh Towns Group." } },
                Board("towns", Others, ["theme-1", "theme-2"]) with { Name = "Greater Fenmarsh Towns Group" }),
            "duplication.work-probably-carried"),
        Undetermined(
            "DUP016",
            "of two boards on the subject none is nearer",
            static () => AfterTheEnd(static now => now with { Purpose = null }, static ended => ended,
                Board("towns", Others, ["theme-1", "theme-2"])),
            "duplication.work-of-nobody-known"),
        Undetermined(
            "DUP016",
            "a board that ended without a subject",
            static () => AfterTheEnd(static now => now with { Purpose = null }, static ended => ended with { Themes = [] }),
            "duplication.work-of-nobody-known"),
        Boundary("DUP016", "the same words without saying that anything was taken up, after five years", static () => AfterTheEnd(
            static now => now with { Purpose = "Reports of tension and third party centres" },
            static ended => ended with { Period = new(null, Today.PlusYears(-5)) })),
        Boundary("DUP016", "a third board uses the words too, after five years", static () => AfterTheEnd(
            static now => now,
            static ended => ended with { Period = new(null, Today.PlusYears(-5)) },
            Board("other", Others, ["theme-1"]) with { Purpose = "Third party centres" })),
        Boundary("DUP016", "a board of its kind is in force there", static () => AfterTheEnd(
            static now => now with { Purpose = null, Kind = new("csp") }, static ended => ended with { Kind = new("csp") })),
        Satisfied("DUP005", "boards that were compared", static () => Of(Board("a", Five, ["theme-1"]), Board("b", Others, ["theme-2"]))),
        None("DUP005", RuleCaseKind.Violated, "what cannot be compared cannot be told"),
        Undetermined(
            "DUP005",
            "a board without seats",
            static () => Of(Board("a", Five, ["theme-1"]), Board("b", [], ["theme-2"])),
            "duplication.not-compared"),
        Boundary("DUP005", "one seat is enough", static () => Of(Board("a", Five, ["theme-1"]), Board("b", ["police"], ["theme-2"]))),

        Satisfied("DUP006", "strategies on different themes", static () => Owned(["theme-1"], ["theme-2"])),
        Violated("DUP006", "strategies on the same themes", static () => Owned(["theme-1"], ["theme-1"]), "duplication.strategies-alike"),
        Undetermined("DUP006", "a strategy without themes", static () => Owned(["theme-1"], []), "duplication.strategy-not-compared"),
        None("DUP006", RuleCaseKind.Boundary, BoundOfAnalysis),
    ];

    private static Partnership LincolnshireCsp(AreaCode area) =>
        Csp(
            $"csp-{area}".ToLowerInvariant(),
            area,
            "police",
            "fire",
            "probation",
            "health",
            "council-county",
            $"council-{area}".ToLowerInvariant());

    // A board that ended half a year ago, and one that says what it does since.
    private static Landscape AfterTheEnd(Func<Partnership, Partnership> change, Func<Partnership, Partnership>? before = null,
        params Partnership[] others) =>
        Of([
            (before ?? (static ended => ended))(Board("old", [.. Five, "charity-1"], ["theme-1"]) with
            {
                Kind = null,
                Purpose = "Plan of action; third party centres",
                Period = new(null, Today.PlusMonths(-6)),
            }),
            change(Board("now", Five, ["theme-1", "theme-2"]) with { Purpose = "Tension in the towns. Now also third party centres" }),
            .. others,
        ]);

    private static Landscape Owned(string[] one, string[] two)
    {
        Landscape boards = Of(Board("a", Five, ["theme-1"]), Board("b", Others, ["theme-2"]));
        return Landscape.Create(
            boards.Edition,
            boards.Contents with
            {
                Strategies = [Strategy("one", "a", one), Strategy("two", "b", two)],
            });
    }

    private static Strategy Strategy(string id, string owner, string[] themes) => new()
    {
        Id = new(id),
        Name = id,
        OwnerPartnership = new(owner),
        Footprint = Footprint.Of(LincolnshireForce),
        Themes = themes.Select(static theme => new Id<Theme>(theme)).ToValueList(),
    };
}
