using System.Globalization;
using System.Text;
using PccGovernance.Alignment;
using PccGovernance.Reference;
using PccGovernance.Tests.Snapshots;
using static PccGovernance.Tests.Alignment.AlignmentFixture;

namespace PccGovernance.Tests.Alignment;

/// <summary>
/// Which theme serves which, and what reports say, word for word, of two areas in which something of each kind is found.
/// </summary>
public sealed class AlignmentSnapshotTests
{
    private static readonly PriorityAligner Aligner = new();

    private static readonly string[] ThemesOfAll = [.. EnglandAndWales.Edition.Themes.Themes.Select(static theme => theme.Id.Value)
        .Order(StringComparer.Ordinal)];

    /// <summary>Priorities of several themes, of one in a lesser place, of a manner, and with a subject from elsewhere.</summary>
    private static readonly (string Text, string[]? Themes, string[]? Subject)[] Priorities =
    [
        ("Supporting victims of domestic abuse", null, null),
        ("Help for young victims", null, null),
        ("Violence affecting young people", null, null),
        ("Young people", null, ["serious-violence"]),
        ("Preventing burglary", null, null),
        ("Prevention", null, null),
        ("Prevention and partnership", null, ["vawg"]),
        ("Tackle perpetrators", null, ["vawg"]),
        ("Tackle perpetrators", null, ["vawg", "child-abuse"]),
        ("Tackle perpetrators", null, ["vawg", "child-abuse", "fraud"]),
        ("Cutting crime", null, null),
        ("Neighbourhood crime and bike theft", null, null),
        ("Bike theft", null, null),
        ("Protecting vulnerable people", null, null),
        ("Youth nuisance", null, null),
        ("A workforce that is well led", null, null),
        ("Better technology and value for money", null, null),
        ("Fair standards in the force", null, null),
        ("Safe streets: anti-social behaviour in parks", null, null),
        ("Two of record", ["asb", "young-people"], null),
        ("Harm of record", ["domestic-abuse", "victims"], null),
        ("Carried of record", ["victims"], ["vawg"]),
        ("Courts", ["criminal-justice"], ["domestic-abuse"]),
        ("All of it", ["asb", "crime-reduction", "prevention", "serious-violence"], null),
        ("Nothing at all", [], null),
        ("Support victims and keep the public safe", null, null),
        ("Keep people safe", null, null),
        ("Reduce reoffending and anti-social behaviour", null, null),
        ("Working together to tackle fraud", null, null),
        ("Drug treatment and recovery", null, null),
        ("Violence", null, null),
        ("Serious violence among young people", null, null),
        ("Early intervention for children at risk", null, null),
        ("Perpetrators of domestic abuse", null, null),
        ("Preventing domestic abuse before it happens", null, null),
        ("Hate crime, including online", null, null),
        ("Crime and disorder, including bike theft", null, null),
        ("Victims at the heart of it, including of burglary", null, null),
        ("Safer streets", null, ["asb", "road-safety"]),
        ("Of record: how, not what", ["partnership", "prevention"], null),
        ("Prevention", null, ["prevention"]),
        ("Our approach", null, ["crime-reduction", "vawg"]),
        ("Exploitation of children", null, ["child-abuse", "serious-violence", "young-people"]),
        ("Mental health and suicide prevention", null, null),
        ("Supporting young people at risk of crime", null, ["young-people"]),
    ];

    /// <summary>
    /// Headings that only cover a theme, words that frame beside each kind of subject, a subject that the text names, and many at once.
    /// </summary>
    private static readonly (string Text, string[]? Themes, string[]? Subject)[] Edges =
    [
        ("Preventing crime", null, null),
        ("Preventing crime", null, ["fraud"]),
        ("Preventing crime", ["crime-reduction"], null),
        ("Keeping people free from harm", null, null),
        ("Protecting children from harm", null, null),
        ("Safer streets", null, null),
        ("Safer streets", null, ["vawg"]),
        ("Housing", null, ["housing", "mental-health"]),
        ("Tuesday", null, ["domestic-abuse"]),
        ("Tuesday", null, ["criminal-justice"]),
        ("Tackle perpetrators", null, ["domestic-abuse", "fraud", "vawg"]),
        ("Tackle perpetrators", null, ["domestic-abuse", "fraud", "sexual-violence", "vawg"]),
        ("Tackle perpetrators", null, ["domestic-abuse", "fraud", "road-safety", "vawg"]),
        ("Crime and streets of record", ["crime-reduction", "public-spaces"], ["crime-reduction"]),
        ("Crime of record and ahead", ["crime-reduction", "prevention"], null),
        ("Cutting crime, including bike theft", null, null),
        ("Protect vulnerable people and public safety", null, null),
        ("Tackle domestic abuse and public safety", null, null),
        ("Tackle anti-social behaviour and public safety", null, null),
        ("Tackle fraud and public safety", null, null),
        ("Support victims and public safety", ["crime-reduction", "victims"], null),
    ];

    private static readonly string[] Plans =
    [
        "Cutting crime", "Preventing crime", "Keeping people free from harm", "Protecting children from harm", "Burglary", "Bike theft",
        "Domestic abuse", "Supporting victims", "Protecting vulnerable people", "Violence", "Neighbourhood crime", "Mental health",
        "Housing", "Criminal justice", "Prevention", "Women and girls are safe", "Anti-social behaviour", "Child abuse", "Fraud",
        "Safer streets",
    ];

    private static readonly LandscapeContents Areas = new()
    {
        LocalPolicingBodies =
            [new() { Id = new("norfolk-pcc"), Name = "PCC", Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner, ForceArea = Norfolk }],
        Organisations = [new() { Id = new("council"), Name = "Council" }, new() { Id = new("charity"), Name = "Charity" }],
        Partnerships = [new() { Id = new("board"), Name = "Board", Footprint = Footprint.Of(Fenland) }],
        PoliceAndCrimePlans =
        [
            Plan(
                Objective("p-roads", "road-safety"),
                Objective("p-victims", "victims"),
                Objective("p-fraud", "fraud", "prevention"),
                Objective("p-general", "prevention"),
                Objective("p-bare"),
                Objective("p-gap", "partnership"),
                Objective("p-gap-near", "domestic-abuse", "partnership"),
                Objective("p-declared") with { Text = "Told by declaration" },
                Objective("p-read") with { Text = "Anti-social behaviour" }),
            Plan() with { Id = new("empty"), Name = "Empty plan", ForceArea = Norfolk },
            Plan() with { Id = new("older"), Name = "Older plan", Period = new(new(2020, 4, 1), null) },
            Plan(Objective("old-1", "fraud"), Objective("old-2", "crime-reduction", "partnership"),
                Objective("old-3", "domestic-abuse", "partnership")) with { Id = new("old"), Name = "Old plan",
                Period = new(new(2021, 4, 1), new(2025, 4, 1)) },
        ],
        CorporatePlans =
        [
            new()
            {
                Id = new("corporate"), Name = "Corporate plan", Delivers = new("plan"), Owner = new("council"), Period = PlanPeriod,
                Priorities =
                [
                    new() { Id = new("c-roads"), Text = "c-roads", Heading = "Safer", Themes = Themes("road-safety"),
                        Serves = [new("p-roads")] },
                    new() { Id = new("c-abuse"), Text = "c-abuse", Themes = Themes("domestic-abuse") },
                    new() { Id = new("c-bare"), Text = "c-bare" },
                ],
            },
            new() { Id = new("corporate-empty"), Name = "Empty corporate plan", Delivers = new("plan"), Period = PlanPeriod },
            new()
            {
                Id = new("corporate-silent"), Name = "Silent corporate plan", Delivers = new("plan"), Period = PlanPeriod,
                Priorities = [new() { Id = new("cs-1"), Text = "cs-1", Themes = Themes("asb") }],
            },
        ],
        Strategies =
        [
            Owned("roads", "council", null, Priority("r-same", "road-safety"), Priority("r-more", "road-safety", "victims"),
                Priority("r-declared", "asb", "partnership").Serving("p-declared")),
            Owned("abuse", null, "board", Priority("a-abuse", "domestic-abuse"), Priority("a-general", "prevention"),
                Priority("a-fraud", "asb", "fraud")),
            Owned("copy", "charity", null, Priority("c-same", "road-safety"), Priority("c-victims", "road-safety", "victims")),
            Owned("stand-in", "council", null) with { Themes = Themes("road-safety", "victims") },
            Owned("stand-in-far", "charity", null) with { Themes = Themes("asb") },
            Owned("gapped", "council", null, Priority("g-near", "crime-reduction", "partnership"), Priority("g-far", "crime-reduction")),
            Owned("bare", "charity", null, Priority("b-bare")),
            Owned("read", "charity", null, Priority("d-read") with { Text = "Reducing anti-social behaviour" }),
            Owned("ends-early", "council", null, Priority("e-1", "fraud")) with { Period = new(new(2025, 4, 1), new(2029, 3, 31)) },
            Owned("ends-with", "council", null, Priority("w-1", "fraud")) with { Period = new(new(2025, 4, 1), new(2029, 4, 1)) },
            Owned("ended", "council", null, Priority("x-1", "fraud")) with { Period = new(new(2022, 4, 1), new(2026, 11, 20)) },
            Owned("ended-for-good", "charity", null, Priority("y-1", "fraud")) with { Period = new(new(2022, 4, 1), new(2026, 11, 20)) },
            Owned("ended-nowhere", "charity", null, Priority("y-2", "crime-reduction")) with { Footprint = Footprint.Unknown,
                Period = new(new(2022, 4, 1), new(2026, 11, 20)) },
            Owned("ends-in-a-month", "council", null,
                Priority("m-1", "fraud")) with { Period = EffectivePeriod.Between(PartialDate.Parse("2025-04"),
                PartialDate.Parse("2029-03")) },
            Owned("ends-in-a-year", "council", null,
                Priority("m-2", "fraud")) with { Period = EffectivePeriod.Between(PartialDate.Parse("2025-04"),
                PartialDate.Parse("2029")) },
            Owned("ends-the-month-after", "council", null,
                Priority("m-3", "fraud")) with { Period = EffectivePeriod.Between(PartialDate.Parse("2025-04"),
                PartialDate.Parse("2029-04")) },
            Owned("endless", "council", null, Priority("l-1", "fraud")) with { Period = new(new(2025, 4, 1), null) },
            Owned("past", "charity", null, Priority("p-1", "partnership"), Priority("p-2", "asb", "partnership"),
                Priority("p-3", "partnership", "victims")) with { Period = new(new(2022, 4, 1), new(2025, 6, 1)) },
            Owned("before", "council", null, Priority("f-1", "victims")) with { Period = new(new(2024, 4, 1), new(2030, 4, 1)) },
            Owned("placeless", "council", null, Priority("n-1", "victims")) with { Footprint = Footprint.Unknown,
                Period = new(new(2025, 4, 1), new(2028, 4, 1)) },
        ],
        Portfolios =
        [
            new() { Id = new("of-fraud"), Subject = "Fraud", Themes = Themes("fraud"), LeadOrganisation = new("council") },
            new() { Id = new("of-abuse"), Subject = "Abuse", Themes = Themes("domestic-abuse", "crime-reduction"),
                LeadOrganisation = new("charity") },
            new() { Id = new("of-read"), Subject = "Victims and road safety",
                FurtherLeads = [new() { Organisation = new("charity"), IsDeputy = true }] },
        ],
    };

    [Fact]
    public void Compare_EachThemeWithEach_GivesTheGradesOfTheSnapshot()
    {
        StringBuilder text = new(
            "# Of each theme of a strategy, those of plans that it serves (directly *), with strengths not 1 or .4\n");
        foreach (string theme in ThemesOfAll)
        {
            PriorityReading strategy = Aligner.Read(theme, [new(theme)]);
            text.Append(theme).Append(": ")
                .AppendJoin(", ", ThemesOfAll.Select(plan => (plan, Verdict: Aligner.Compare(strategy, Aligner.Read(plan, [new(plan)]))))
                .Where(static served => served.Verdict.Grade != AlignmentGrade.None)
                .Select(static served => Told(served.plan, served.Verdict))).Append('\n');
        }

        Holds("alignment-themes.txt", text.ToString());
    }

    [Fact]
    public void Compare_PrioritiesOfManyThemes_GivesTheVerdictsOfTheSnapshot()
    {
        PriorityReading[] all = [.. Priorities.Select(static one =>
            Aligner.Read(one.Text, Ids(one.Themes), Ids(one.Subject)))];
        StringBuilder text = new("# Of each priority of a strategy, the priorities of plans that it serves, by their numbers\n");
        foreach ((int place, PriorityReading strategy) in all.Index())
        {
            text.Append(place).Append(' ').Append(Priorities[place].Text).Append(" {").AppendJoin(", ", strategy.Themes).Append('}');
            text.Append(" in words [").AppendJoin(", ", strategy.Words).Append("]: ");
            text.AppendJoin(", ", all.Select((plan, number) => (number, Verdict: Aligner.Compare(strategy, plan)))
                .Where(static served => served.Verdict.Strength > 0)
                .Select(static served =>
                    Said(served.number, served.Verdict))).Append('\n');
        }

        Holds("alignment-priorities.txt", text.ToString());
    }

    [Fact]
    public void Compare_HeadingsFramesAndSubjects_GivesTheVerdictsOfTheSnapshot()
    {
        StringBuilder text = new("# Of each priority of a strategy what it shows, its subjects, and each plan priority with what links\n");
        foreach ((string said, string[]? themes, string[]? subject) in Edges)
        {
            PriorityReading strategy = Aligner.Read(said, Ids(themes), Ids(subject));
            text.Append(said).Append(" {").AppendJoin(", ", strategy.Themes).Append("} [").AppendJoin(", ", strategy.Words).Append(']')
                .Append(subject is null ? "" : $" of {string.Join(", ", subject)}").Append('\n');
            foreach ((string plan, PriorityAlignment verdict) in Plans
                .Select(plan => (plan, Aligner.Compare(strategy, Aligner.Read(plan)))).Where(static row => row.Item2.Strength > 0))
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"  {plan}: {verdict.Grade} {verdict.Basis} {verdict.Strength}{General(verdict)}, {verdict.StrategyTheme}")
                    .Append(verdict.StrategyTheme == verdict.PlanTheme ? "\n" : $" to {verdict.PlanTheme}\n");
            }
        }

        Holds("alignment-edges.txt", text.ToString());
    }

    [Fact]
    public void Reports_OfTheAreas_SayWhatTheSnapshotSays() => Holds(
        "alignment.txt",
        ReportLines.Of("Two areas",
            ("", AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(Areas), Day,
            new() { MinimumJointScore = .3m, MaximumPrioritiesInForce = 15 }))),
        ReportLines.Of("The day on which the old plan was in force",
            ("", AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(Areas), new(2025, 3, 31)))));

    [Fact]
    public void Analyse_OptionsThatAreNotSound_AreRefused() =>
        FluentActions.Invoking(static () =>
            AlignmentAnalysis.Analyse(AlignmentFixture.Landscape(Areas), Day, new() { MinimumStrength = 2 }))
            .Should().Throw<ArgumentException>().WithParameterName("options");

    private static IEnumerable<Id<Theme>>? Ids(string[]? themes) => themes?.Select(static id => new Id<Theme>(id));

    private static string Told(string plan, PriorityAlignment verdict)
    {
        bool isDirect = verdict.Grade == AlignmentGrade.Direct;
        decimal usual = isDirect ? 1 : .4m;
        string strength = verdict.Strength == usual ? "" : FormattableString.Invariant($" {verdict.Strength}");
        return $"{plan}{(isDirect ? "*" : "")}{strength}{General(verdict)}";
    }

    private static string Said(int number, PriorityAlignment verdict) =>
        FormattableString.Invariant($"{number} {verdict.Grade}/{verdict.Basis} {verdict.Strength}{General(verdict)}");

    private static string General(PriorityAlignment verdict) => verdict.IsOnGeneralThemesOnly ? " general" : "";

    private static Strategy Owned(string id, string? organisation, string? board, params StrategyPriority[] priorities) =>
        Strategy(id, priorities) with
        {
            OwnerOrganisation = organisation is null ? null : new Id<Organisation>(organisation),
            OwnerPartnership = board is null ? null : new Id<Partnership>(board),
        };

    private static void Holds(string file, params string[] texts) =>
        Repository.ShouldHold(string.Concat(texts), "tests", "PccGovernance.Tests", "Snapshots", file);
}
