namespace PccGovernance.Rules;

/// <summary>The options of analyses, one of each type. Immutable.</summary>
public sealed class AnalysisOptions
{
    private readonly Dictionary<Type, object> _options;

    private AnalysisOptions(Dictionary<Type, object> options) => _options = options;

    /// <summary>No options: each analysis takes its defaults.</summary>
    public static AnalysisOptions None { get; } = new([]);

    /// <summary>The options of a type; <c>null</c> when none were given.</summary>
    /// <typeparam name="TOptions">The type.</typeparam>
    public TOptions? Find<TOptions>()
        where TOptions : class =>
        _options.GetValueOrDefault(typeof(TOptions)) as TOptions;

    /// <summary>These options with those of one more type, or other ones of it.</summary>
    /// <typeparam name="TOptions">The type.</typeparam>
    /// <param name="options">The options; <c>null</c> for none.</param>
    public AnalysisOptions With<TOptions>(TOptions? options)
        where TOptions : class
    {
        Dictionary<Type, object> copy = new(_options);
        copy.Remove(typeof(TOptions));
        if (options is not null)
        {
            copy[typeof(TOptions)] = options;
        }

        return new(copy);
    }
}
