using System.Globalization;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What phrases of imports say of arguments beside what every phrase does.</summary>
internal static class ImportArguments
{
    /// <summary>A number as a cell has it, without separators of thousands.</summary>
    public static string Plain(this PhraseArguments arguments, string name) =>
        arguments.Quantity(name).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A number with every decimal place that it was given.</summary>
    public static string Exact(this PhraseArguments arguments, string name) =>
        arguments.Quantity(name).ToString(CultureInfo.InvariantCulture);

    /// <summary>A statement that goes on after a sentence; nothing where there is none.</summary>
    public static string After(this PhraseArguments arguments, string name) =>
        arguments.Has(name) ? " " + arguments.Say(name) : string.Empty;
}
