using System.Globalization;

namespace PccGovernance;

/// <summary>
/// The checks that options have in common, in one style: the option, its value, its bound. Everything wrong is reported at once.
/// </summary>
internal static class OptionProblems
{
    /// <summary>Throws when there is any problem; with none it does nothing.</summary>
    /// <param name="problems">The problems, each a full sentence.</param>
    /// <param name="paramName">What the exception calls the options.</param>
    /// <exception cref="ArgumentException">There is a problem; the message has a line for each.</exception>
    public static void Throw(IEnumerable<string> problems, string paramName)
    {
        string message = string.Join('\n', problems);
        if (message.Length > 0)
        {
            throw new ArgumentException(message, paramName);
        }
    }

    /// <inheritdoc cref="Throw(IEnumerable{string}, string)" />
    public static void Throw(IEnumerable<OptionProblem> problems, string paramName) =>
        Throw(problems.Select(static problem => problem.ToString()), paramName);

    public static OptionProblem Of(string option, FormattableString problem) =>
        new() { Option = option, Problem = problem.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Both ends of a range lie between bounds, and the greater is not the less.</summary>
    public static IEnumerable<OptionProblem> Range(string option, NumberRange? value, decimal least, decimal most) =>
        value is null ? []
        : value.IsExact ? Range(option, value.Low, least, most)
        : [.. Range(option, value.Low, least, most), .. Range(option, value.High, Math.Clamp(value.Low, least, most), most)];

    /// <summary>A value from a least to a greatest one; <c>null</c>, where the option may be left out, is sound.</summary>
    public static IEnumerable<OptionProblem> Range(string option, decimal? value, decimal least, decimal most) =>
        value < least || value > most
            ? [Of(option, $"is {value:0.############################}: give a number from {least:0.####} to {most:0.####}.")]
            : [];

    /// <summary>A value above nothing, up to a greatest one.</summary>
    public static IEnumerable<OptionProblem> Above(string option, decimal? value, decimal most) =>
        value <= 0 || value > most
            ? [Of(option, $"is {value:0.############################}: give a number above 0 and up to {most:0.####}.")]
            : [];

    public static IEnumerable<OptionProblem> Share(string option, decimal? value) => Range(option, value, 0, 1);

    /// <summary>A value of an enumeration, one of those that it defines or of some of them.</summary>
    public static IEnumerable<OptionProblem> Choice<TEnum>(string option, TEnum value, params TEnum[] choices)
        where TEnum : struct, Enum
    {
        TEnum[] all = choices.Length == 0 ? Enum.GetValues<TEnum>() : choices;
        return all.Contains(value) ? [] : [Of(option, $"is {value:D}: give one of {string.Join(", ", all)}.")];
    }

    public static IEnumerable<OptionProblem> Missing(string option, object? value, string remedy) =>
        value is null ? [Of(option, $"is missing: {remedy}.")] : [];

    /// <summary>A text that is not blank.</summary>
    public static IEnumerable<OptionProblem> Blank(string option, string? value) =>
        string.IsNullOrWhiteSpace(value) ? [Of(option, $"is blank: give a text.")] : [];

    public static IEnumerable<OptionProblem> Under(string name, IEnumerable<OptionProblem> problems) =>
        problems.Select(problem => problem.Under(name));

    public static string At(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"{list}[{place}]");
}
