using NodaTime.Text;
using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>An example of a requirement: a day, a place, facts, and the answer. <c>Samples/examples.txt</c> has them.</summary>
public sealed record StatuteExample
{
    internal static readonly LocalDate UsualDay = new(2026, 11, 21);

    public required int Line { get; init; }

    public required StatutoryRequirement Requirement { get; init; }

    public required StatutoryVerdict Verdict { get; init; }

    public required LocalDate Day { get; init; }

    public required ExamplePlace Place { get; init; }

    public required string Facts { get; init; }

    public static IReadOnlyList<StatuteExample> All { get; } = [.. Samples.Lines("examples.txt")
        .Index()
        .Where(static line => line.Item.Length > 0 && line.Item[0] != '#')
        .Select(static line => Parse(line.Index, line.Item))];

    public EntityReference Subject => EntityReference.Of(SubjectArea);

    public AreaCode SubjectArea => Place.AreaOf(Requirement.Role);

    public LandscapeContents Contents => new ExampleFacts(Place, SubjectArea).Read(Facts);

    /// <summary>The contents of a record that has only who governs.</summary>
    public LandscapeContents BodiesAlone => new()
    {
        LocalPolicingBodies = [.. EnglandAndWales.LocalPolicingBodies.Where(body => body.ForceArea == Place.ForceArea)],
    };

    public StatutoryOutcome[] Ask(LandscapeContents? contents = null, LocalDate? day = null) =>
        AskOf(contents ?? Contents, day ?? Day, Requirement.Id, Subject);

    public static StatutoryOutcome[] AskOf(LandscapeContents contents, LocalDate day, string requirement, EntityReference subject)
    {
        StatuteReport report = StatuteAnalysis.Analyse(Landscape.Create(EnglandAndWales.Edition, contents), day, new());
        StatutoryOutcome[] outcomes = [.. report.OutcomesOf(requirement)];
        return outcomes.Any(outcome => outcome.Subject == subject) ? [.. outcomes.Where(outcome => outcome.Subject == subject)] : outcomes;
    }

    public override string ToString() => $"{Line} {Requirement.Id} {Verdict}";

    private static StatuteExample Parse(int line, string text)
    {
        string[] parts = text.Split(" | ", 5);
        return new()
        {
            Line = line + 1,
            Requirement =
                StatutoryRequirements.Find(parts[0]) ?? throw new InvalidOperationException($"Line {line + 1} has no requirement."),
            Verdict = Enum.Parse<StatutoryVerdict>(parts[1].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true),
            Day = parts[2] is "." ? UsualDay : LocalDatePattern.Iso.Parse(parts[2]).Value,
            Place = ExamplePlace.Of(parts[3]),
            Facts = parts[4],
        };
    }
}
