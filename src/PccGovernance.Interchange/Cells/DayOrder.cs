using System.Text.RegularExpressions;
using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>
/// In which order a column writes its days: <c>4/13/2015</c> shows that <c>4/3/2015</c> beside it is of March in no sheet of these
/// islands, but of a program that is set to America.
/// </summary>
internal sealed partial class DayOrder
{
    private const int LeastShown = 2;
    private int _american;
    private int _british;

    /// <summary>Learns from a cell of the column.</summary>
    public void Learn(string text)
    {
        if (Numbers(text) is (var first, var second, _))
        {
            _american += second > 12 && first <= 12 ? 1 : 0;
            _british += first > 12 && second <= 12 ? 1 : 0;
        }
    }

    /// <summary>Whether days stand in the order of day, month and year: an odd one among others is a slip.</summary>
    public bool IsPlain => _american == 0 || _american < _british;

    /// <summary>What a day that may be of either order is here; <c>null</c> for all other texts.</summary>
    public CellReading<PartialDate>? Read(string text)
    {
        if (IsPlain
            || Numbers(text) is not (var first, var second, var year)
            || first is < 1 or > 12
            || second is < 1 or > 12
            || first == second)
        {
            return null;
        }

        PartialDate american = new(new LocalDate(year, first, second));
        PartialDate british = new(new LocalDate(year, second, first));
        return _british > 0 || _american < LeastShown
            ? CellReading<PartialDate>.Ask(
                ImportEntryKind.Ambiguous, Statement.Of("import.cell.either-order", ("text", text)),
                british.ToString(), american.ToString())
            : CellReading<PartialDate>.Guess(
                american, 0.8m, ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.american-column", ("text", text), ("date", american.ToString())),
                american.ToString(), british.ToString());
    }

    private static (int First, int Second, int Year)? Numbers(string text) =>
        DayAndMonth().Match(TextKey.Tidy(text)) is { Success: true, Groups: var said }
        && int.Parse(said["y"].Value) is >= 1800 and <= 2200 and var year
            ? (int.Parse(said["a"].Value), int.Parse(said["b"].Value), year)
            : null;

    [GeneratedRegex("^(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>\\d{4})\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex DayAndMonth();
}
