using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Reference;
using PccGovernance.Tests.Classification;

namespace PccGovernance.Tests.Alignment;

/// <summary>
/// Plans and strategies of England and Wales made from a seed: real texts and empty ones, themes on record and not, ground of every kind.
/// </summary>
/// <param name="Seed">Any number.</param>
/// <param name="Size">About how many strategies.</param>
public sealed record RandomStrategies(int Seed, int Size)
{
    private static readonly string[] Texts =
    [
        .. LabelledSamples.Priorities.Select(static priority => priority.Text),
        "Nothing of the kind",
        "Victims",
        "Domestic abuse",
        "Efficiency",
        "Fraud",
        "Prevention",
    ];
    private static readonly Id<Theme>[] Themes = [.. EnglandAndWales.Edition.Themes.Themes.Select(static theme => theme.Id)];
    private static readonly AreaCode[] Areas = [.. EnglandAndWales.Edition.Geography.ForceAreas.Select(static area => area.Code)];
    private static readonly AreaCode[] Authorities =
    [
        .. EnglandAndWales.Edition.Geography.Authorities.Select(static authority => authority.Code),
    ];

    /// <summary>Seeds and sizes for properties.</summary>
    public static Arbitrary<RandomStrategies> Arbitrary { get; } = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(0, 40)
        select new RandomStrategies(seed, size),
        static spec => Enumerable.Range(0, spec.Size).Select(size => spec with { Size = size }));

    /// <summary>The landscape: the same seed and size always make the same one.</summary>
    public Landscape Landscape() => new Maker(new Random(Seed), Size).Make();

    private sealed class Maker(Random random, int size)
    {
        public Landscape Make()
        {
            PoliceAndCrimePlan[] plans = [.. Enumerable.Range(0, 3).Select(Plan)];
            Id<PlanPriority>[] objectives = [.. plans.SelectMany(static plan => plan.Priorities).Select(static objective => objective.Id)];
            return PccGovernance.Landscape.Create(
                EnglandAndWales.Edition,
                new()
                {
                    Organisations =
                    [
                        .. Enumerable.Range(0, 3).Select(static i => new Organisation { Id = new($"o-{i}"), Name = "Organisation" }),
                    ],
                    PoliceAndCrimePlans = [.. plans],
                    Portfolios =
                    [
                        .. Enumerable
                            .Range(0, random.Next(3))
                            .Select(i => new Portfolio
                            {
                                Id = new($"f-{i}"),
                                Subject = Text(),
                                Themes = Some(2),
                            }),
                    ],
                    CorporatePlans = [.. Enumerable.Range(0, random.Next(3)).Select(i => Corporate(i, plans, objectives))],
                    Strategies = [.. Enumerable.Range(0, size).Select(i => Strategy(i, objectives))],
                });
        }

        private PoliceAndCrimePlan Plan(int number) =>
            new()
            {
                Id = new($"plan-{number}"),
                Name = "Police and Crime Plan",
                ForceArea = Areas[number],
                Period = AlignmentFixture.PlanPeriod,
                Priorities =
                [
                    .. Enumerable
                        .Range(0, random.Next(6))
                        .Select(i => new PlanPriority
                        {
                            Id = new($"p-{number}.{i}"),
                            Text = Text(),
                            Themes = Some(3),
                        }),
                ],
            };

        private CorporatePlan Corporate(int number, PoliceAndCrimePlan[] plans, Id<PlanPriority>[] objectives) =>
            new()
            {
                Id = new($"c-{number}"),
                Name = "Corporate plan",
                Delivers = random.Next(2) == 0 ? plans[random.Next(plans.Length)].Id : null,
                Priorities =
                [
                    .. Enumerable
                        .Range(0, random.Next(5))
                        .Select(i => new CorporatePriority
                        {
                            Id = new($"c-{number}.{i}"),
                            Text = Text(),
                            Themes = Some(3),
                            Serves = Declared(objectives),
                        }),
                ],
            };

        private Strategy Strategy(int number, Id<PlanPriority>[] objectives) => new()
        {
            Id = new($"s-{number}"),
            Name = Text(),
            Period = random.Next(4) == 0 ? default : new(new(2023 + random.Next(3), 4, 1), new(2026 + random.Next(4), 4, 1)),
            OwnerOrganisation = random.Next(4) == 0 ? null : new Id<Organisation>($"o-{random.Next(3)}"),
            Themes = Some(3),
            Footprint = random.Next(6) switch
            {
                0 => Footprint.Unknown,
                1 => Footprint.Of(Areas[random.Next(3)], Areas[random.Next(6)]),
                2 => Footprint.Of(Areas[5]),
                3 => Footprint.Of(Authorities[random.Next(20)]),
                _ => Footprint.Of(Areas[random.Next(3)]),
            },
            Priorities = [.. Enumerable.Range(0, random.Next(5))
                .Reverse()
                .Select(i =>
                    new StrategyPriority { Id = new($"s-{number}.{i}"), Text = Text(), Themes = Some(3), Serves = Declared(objectives) })],
        };

        private string Text() => Texts[random.Next(Texts.Length)];

        private ValueList<Id<Theme>> Some(int most) =>
            random.Next(3) > 0
                ? []
                : Enumerable.Range(0, random.Next(most + 1)).Select(_ => Themes[random.Next(Themes.Length)]).Distinct().ToValueList();

        private ValueList<Id<PlanPriority>> Declared(Id<PlanPriority>[] objectives) =>
            objectives.Length > 0 && random.Next(8) == 0 ? [objectives[random.Next(objectives.Length)]] : [];
    }
}
