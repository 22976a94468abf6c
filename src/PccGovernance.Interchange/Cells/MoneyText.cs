using System.Globalization;
using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads pounds.</summary>
internal static partial class MoneyText
{
    public static CellReading<decimal> Read(string text)
    {
        if (CellWords.IsNothing(text))
        {
            return CellReading<decimal>.Nothing;
        }

        string plain = TextKey.Tidy(text).ToLowerInvariant();
        if (
            Pounds().Match(plain) is not { Success: true } match
            || !decimal.TryParse(
                match.Groups["n"].Value.Replace(",", string.Empty, StringComparison.Ordinal),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out decimal number))
        {
            return CellReading<decimal>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.cell.no-money", ("text", text)));
        }

        decimal amount = number * match.Groups["unit"].Value switch { "k" or "thousand" => 1_000, "m" or "million" => 1_000_000, _ => 1 };
        return match.Groups["about"].Success
            ? CellReading<decimal>.Guess(
                amount,
                0.8m,
                ImportEntryKind.Guessed,
                Statement.Of("import.cell.about-pounds", ("text", text), ("pounds", amount)),
                amount.ToString("0.##", CultureInfo.InvariantCulture))
            : CellReading<decimal>.Of(amount);
    }

    [GeneratedRegex(
        "^(?<about>(c|ca|circa|approx|about|est|around|tua)\\.? ?|~)?£? ?(?<n>\\d[\\d,]*(\\.\\d+)?) ?(?<unit>k|m|thousand|million)?( "
        + "?(p\\.?a\\.?|a year|per year|per annum|y flwyddyn))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Pounds();

    /// <summary>Whether a text is an amount with the sign of a pound or the letter of a thousand or a million.</summary>
    public static bool IsMoney(string text) => text.Length <= 24 && Amount().IsMatch(TextKey.Tidy(text));

    [GeneratedRegex("^~?£ ?\\d[\\d.,]* ?(k|m|pa|p\\.a\\.)?$|^\\d[\\d.,]* ?(k|m)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Amount();
}
