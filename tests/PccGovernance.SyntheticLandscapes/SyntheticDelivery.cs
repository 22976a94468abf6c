using System.Globalization;
using NodaTime;

namespace PccGovernance.SyntheticLandscapes;

/// <summary>A business plan made from a seed: milestones with quarters of reports, moves, forecasts and colours that were set.</summary>
/// <remarks>
/// Ten milestones to a deliverable, ten of those to a priority, ten of those to a strand. The shares are nobody's survey: each branch of
/// the rating is in use.
/// </remarks>
public static class SyntheticDelivery
{
    private const int PerParent = 10;

    /// <summary>The day to look at: the end of a financial year, and of the last of the quarters.</summary>
    public static LocalDate Day { get; } = new(2026, 3, 31);

    /// <summary>Makes a landscape of one plan.</summary>
    /// <param name="milestones">How many milestones, 0 or more.</param>
    /// <param name="quarters">How many quarters of reports each may have.</param>
    /// <param name="seed">The seed.</param>
    public static Landscape Make(int milestones, int quarters, ulong seed)
    {
        Deliverable[] deliverables =
        [
            .. Enumerable.Range(0, milestones).Chunk(PerParent).Select((chunk, i) => new Deliverable
            {
                Id = new(Name("d", i)),
                Text = "Deliverable",
                Owner = i % 7 == 0 ? null : new(Name("o", i % 5)),
                Milestones = [.. chunk.Select(m => Milestone(m, quarters, SeededRandom.Of(seed, (ulong)m)))],
            }),
        ];
        BusinessPriority[] priorities =
        [
            .. deliverables.Chunk(PerParent).Select(static (chunk, i) => new BusinessPriority
            {
                Id = new(Name("p", i)),
                Text = "Priority",
                Portfolio = i % 6 == 0 ? null : new(Name("f", i % 4)),
                Deliverables = [.. chunk],
            }),
        ];
        return new LandscapeBuilder(new(new("synthetic"), new([], [], [], []), [], [], [], new([])))
            .Add(Enumerable.Range(0, 5).Select(static i => new Organisation { Id = new(Name("o", i)), Name = "Owner" }))
            .Add(new Post { Id = new("lead"), Title = "Lead", Organisation = new(Name("o", 0)) })
            .Add(Enumerable.Range(0, 4).Select(static i => new Portfolio { Id = new(Name("f", i)), Subject = "Portfolio" }))
            .Add(
                new BusinessPlan
                {
                    Id = new("plan"),
                    Name = "Plan",
                    Strands =
                    [
                        .. priorities
                            .Chunk(PerParent)
                            .Select(
                                static (chunk, i) =>
                                    new Strand
                                    {
                                        Id = new(Name("s", i)),
                                        Name = "Strand",
                                        Priorities = [.. chunk],
                                    }),
                    ],
                })
            .Build();
    }

    private static Milestone Milestone(int number, int quarters, SeededRandom random)
    {
        LocalDate original = Day.PlusDays(random.Below(260) - 60);
        int kind = random.Below(20);
        MilestoneStatus status = kind switch
        {
            < 4 => MilestoneStatus.Complete,
            4 => MilestoneStatus.Cancelled,
            < 8 => MilestoneStatus.NotStarted,
            _ => MilestoneStatus.InProgress,
        };
        int known = kind % 5 == 0 ? Math.Max(0, quarters - 2) : quarters;
        bool isLagging = random.Below(6) == 0;
        return new()
        {
            Id = new(Name("m", number)),
            Text = "Milestone",
            Status = status,
            IsCritical = random.Below(10) == 0,
            OriginalDue = original,
            CompletedOn = kind < 3 ? Day.PlusDays(random.Below(40) - 35) : null,
            DateChanges =
                random.Below(8) == 0 ? [new() { On = Day.PlusDays(-random.Below(100)), Due = original.PlusDays(random.Below(60)) }] : [],
            Overrides = random.Below(12) == 0 ? [Override(random)] : [],
            Reports =
            [
                .. Enumerable
                    .Range(0, known)
                    .Select(quarter => new MilestoneReport
                    {
                        On = Day.PlusDays(-91 * (quarters - 1 - quarter)),
                        Rag = random.Below(8) switch
                        {
                            0 => null,
                            1 => RagStatus.Amber,
                            2 when isLagging => RagStatus.Red,
                            _ => RagStatus.Green,
                        },
                        Progress = Share(quarter * (isLagging ? 3 : 4)),
                        PlannedProgress = random.Below(4) == 0 ? null : Share(quarter * 4),
                        Forecast =
                            random.Below(3) == 0
                                ? Later(original.PlusDays(random.Below(30)), Day.PlusDays(-91 * (quarters - 1 - quarter)))
                                : null,
                    }),
            ],
        };
    }

    private static RagOverride Override(SeededRandom random) => new()
    {
        On = Day.PlusDays(-random.Below(120)),
        Colour = (RagStatus)(1 + random.Below(3)),
        Reason = random.Below(2) == 0 ? null : "seen",
        Author = random.Below(3) == 0 ? null : new("lead"),
    };

    private static decimal Share(int percent) => Math.Min(percent, 100) / 100m;

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:D6}");
}
