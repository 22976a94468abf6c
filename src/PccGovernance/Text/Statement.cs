using System.Text.Json.Serialization;

namespace PccGovernance.Text;

/// <summary>
/// Something that a result says: a code and typed arguments. A <see cref="Phrasebook"/> makes a sentence of it, in its language.
/// </summary>
/// <remarks>
/// A code is a family and a name, as in <c>duplication.shared-bodies</c>. It never changes its meaning, so that an app may look for it,
/// count it, or word it by its own phrasebook. Two statements are equal when their codes and arguments are.
/// </remarks>
[JsonConverter(typeof(StatementJsonConverter))]
public sealed record Statement
{
    /// <summary>
    /// The code of a statement that somebody wrote as it stands: its one argument, <c>text</c>, is the sentence in every language.
    /// </summary>
    public const string WrittenCode = "written";

    /// <summary>The code, for example <c>review.never-reviewed</c>.</summary>
    public required string Code
    {
        get;
        init =>
            field = string.IsNullOrWhiteSpace(value)
                ? throw new ArgumentException("The code of a statement is blank: give one, as in 'review.never-reviewed'.", nameof(value))
                : value;
    }

    /// <summary>The arguments, in the order in which they were given. Empty where the code says all.</summary>
    public ValueList<StatementArgument> Arguments { get; init => field = value ?? []; } = [];

    /// <summary>Makes a statement.</summary>
    /// <param name="code">The code.</param>
    /// <param name="arguments">The arguments by name; one whose value is <c>null</c> is left out.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static Statement Of(string code, params ReadOnlySpan<(string Name, StatementValue? Value)> arguments)
    {
        int count = 0;
        foreach ((string _, StatementValue? value) in arguments)
        {
            count += value is null ? 0 : 1;
        }

        var given = new StatementArgument[count];
        int at = 0;
        foreach ((string name, StatementValue? value) in arguments)
        {
            if (value is not null)
            {
                given[at++] = new() { Name = name, Value = value };
            }
        }

        return new() { Code = code, Arguments = given.Length == 0 ? [] : new(given) };
    }

    /// <summary>A sentence of the caller's own, said as it stands in every language: for rules that need no second one.</summary>
    /// <param name="text">The sentence.</param>
    public static Statement Written(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return Of(WrittenCode, ("text", text));
    }

    /// <summary>A sentence of the caller's own, as <see cref="Written"/> makes it.</summary>
    /// <param name="text">The sentence.</param>
    public static implicit operator Statement(string text) => Written(text);

    /// <summary>The value of an argument; <c>null</c> when the statement has none of that name.</summary>
    /// <param name="name">The name.</param>
    public StatementValue? Find(string name)
    {
        foreach (StatementArgument argument in Arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The code and the arguments, for whoever debugs: not a sentence.</summary>
    public override string ToString() => Arguments.IsEmpty ? Code : $"{Code} ({string.Join(", ", Arguments)})";
}
