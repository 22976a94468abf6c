using NodaTime;

namespace PccGovernance.Rules;

/// <summary>Somebody's acceptance of a finding, until a day.</summary>
public sealed record BaselineEntry
{
    /// <summary>The rule whose finding is accepted.</summary>
    public required string RuleId { get; init; }

    /// <summary>What the finding says: accepting that something cannot be told does not accept its violation.</summary>
    public required FindingOutcome Outcome { get; init; }

    /// <summary>What the finding is about: the same things, no fewer and no more; at least one.</summary>
    public required ValueList<EntityReference> Subjects
    {
        get;
        init => field = Finding.InOrder(value) is { IsEmpty: false } subjects
            ? subjects
            : throw new ArgumentException("The baseline entry has no subjects: give those of the finding.", nameof(value));
    }

    /// <summary>Why it is accepted; not empty.</summary>
    public required string Reason { get; init => field = NotEmpty(value, "a reason"); }

    /// <summary>Who accepted it; not empty.</summary>
    public required string Author { get; init => field = NotEmpty(value, "an author"); }

    /// <summary>The first day on which it is no longer accepted.</summary>
    public required LocalDate Expires { get; init; }

    private static string NotEmpty(string value, string what) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"The baseline entry lacks {what}: give one.", nameof(value))
        : HalfCharacter.IndexIn(value) >= 0
            ? throw new ArgumentException(
                $"The baseline entry has {what} with half a character: give both halves of the pair, or take it out.",
                nameof(value))
        : value;
}
