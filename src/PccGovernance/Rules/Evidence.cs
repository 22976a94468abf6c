using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>One value that decided a finding, so that a reader can check it.</summary>
public sealed record Evidence
{
    /// <summary>What the value is of, as a code: lower-case words with hyphens, for example <c>last-reviewed</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Name
    {
        get;
        init =>
            field = string.IsNullOrWhiteSpace(value)
                ? throw new ArgumentException(
                    "The name of a piece of evidence is blank: give a code, as in 'last-reviewed'.",
                    nameof(value))
                : value;
    }

    /// <summary>The value. A statement where the evidence is one by itself.</summary>
    public required StatementValue Value { get; init; }

    /// <summary>The unit as a code, for example <c>seats</c>; <c>null</c> where the kind of value says it.</summary>
    public string? Unit { get; init; }

    /// <summary>Makes a piece of evidence.</summary>
    /// <param name="name">What the value is of, as a code.</param>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit as a code; <c>null</c> where the kind of value says it.</param>
    public static Evidence Of(string name, StatementValue value, string? unit = null) => new() { Name = name, Value = value, Unit = unit };
}
