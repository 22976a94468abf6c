using NodaTime.Text;
using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// An example of a requirement of which the record lacks a fact: a day, a place, the facts that are there, and the one that is missing.
/// <c>Samples/undetermined.txt</c> has them.
/// </summary>
public sealed record UndeterminedExample
{
    public required StatuteExample Example { get; init; }

    /// <summary>What is missing, as <see cref="Named"/> has it.</summary>
    public required string Missing { get; init; }

    public static IReadOnlyList<UndeterminedExample> All { get; } = [.. Samples.Lines("undetermined.txt")
        .Index()
        .Where(static line => line.Item.Length > 0 && line.Item[0] != '#')
        .Select(static line => Parse(line.Index + 1, line.Item))];

    /// <summary>A missing fact in a line: its kind, what it is of, its name and, of those who have to be there, who.</summary>
    public static string Named(Statement missing) => string.Join(' ',
        new[] { missing.Code["statute.".Length..], Quoted(missing, "of"), Quoted(missing, "fact"), Quoted(missing, "who") }
            .Where(static part => part.Length > 0));

    public StatutoryOutcome[] Ask() => Example.Facts is "nothing"
        ? StatuteExample.AskOf(Example.BodiesAlone, Example.Day, Example.Requirement.Id, Example.Subject)
        : Example.Ask();

    private static string Quoted(Statement missing, string name) =>
        missing.Find(name) is QuoteValue { Text: var text } ? text : string.Empty;

    private static UndeterminedExample Parse(int line, string text)
    {
        string[] parts = text.Split(" | ", 5);
        return new()
        {
            Missing = parts[4],
            Example = new()
            {
                Line = line,
                Requirement = StatutoryRequirements.Find(parts[0])!,
                Verdict = StatutoryVerdict.CannotBeTold,
                Day = parts[1] is "." ? StatuteExample.UsualDay : LocalDatePattern.Iso.Parse(parts[1]).Value,
                Place = ExamplePlace.Of(parts[2]),
                Facts = parts[3],
            },
        };
    }
}
