using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Adds up the money on record.</summary>
internal static class FundingSurvey
{
    public static FundingReport Of(Landscape landscape, LocalDate asOf, int horizonDays)
    {
        ValueList<FundingLine> all = landscape.FundingLines;
        if (all.IsEmpty)
        {
            return new() { HorizonDays = horizonDays };
        }

        FundingLine[] inForce = [.. all.Where(line => line.Period.Contains(asOf))];
        FundingLine[] made = [.. inForce.Where(static line => line.Kind is FundingKind.Grant or FundingKind.Contract)];
        ILookup<Id<FundingLine>?, FundingLine> parts = all.ToLookup(static line => line.PartOf);
        ILookup<Id<FundingLine>?, FundingLine> followers = all.ToLookup(static line => line.Follows);
        return new()
        {
            HorizonDays = horizonDays,
            ByKind =
            [
                .. inForce.GroupBy(static line => line.Kind).OrderBy(static kind => kind.Key)
                    .Select(static kind => new KindFunding { Kind = kind.Key, Total = TotalOf(kind) }),
            ],
            ByPayer =
            [
                .. inForce.GroupBy(static line => (line.Payer, line.Kind))
                    .OrderBy(static row => row.Key.Payer is null).ThenBy(static row => row.Key.Payer).ThenBy(static row => row.Key.Kind)
                    .Select(static row => new PayerFunding { Payer = row.Key.Payer, Kind = row.Key.Kind, Total = TotalOf(row) }),
            ],
            Streams = [.. inForce.Where(line => parts.Contains(line.Id)).Select(line => Stream(line, parts[line.Id]))],
            ByYear = YearsOf(all),
            EndingSoon =
            [
                .. made.Where(static line => line.Period.End is not null)
                    .Select(line => End(line, asOf, followers[line.Id]))
                    .Where(end => end.AtLeastDays <= horizonDays)
                    .OrderBy(static end => end.AtLeastDays).ThenBy(static end => end.Line),
            ],
            EndsUnknown = made.Count(static line => line.Period.End is null),
        };
    }

    private static StreamFunding Stream(FundingLine line, IEnumerable<FundingLine> parts)
    {
        FundingTotal total = TotalOf(parts);
        return new()
        {
            Line = line.Id,
            Amount = line.Amount,
            Parts = total,
            Remaining = line.Amount is { } amount && total is { AmountsUnknown: 0, Amount: { } divided } ? amount - divided : null,
        };
    }

    private static FundingEnd End(FundingLine line, LocalDate asOf, IEnumerable<FundingLine> followers)
    {
        PartialDate ends = line.Period.End!.Value;
        return new()
        {
            Line = line.Id,
            Ends = ends,
            AtLeastDays = Period.DaysBetween(asOf, ends.Earliest),
            AtMostDays = Period.DaysBetween(asOf, ends.Latest),
            Amount = line.Amount,
            FollowedBy = [.. followers.Select(static next => next.Id).Order()],
        };
    }

    private static FundingTotal TotalOf(IEnumerable<FundingLine> lines) =>
        Sum(lines.Select(static line => (line.Amount, line.Actual)));

    private static FundingTotal Sum(IEnumerable<(Money? Amount, Money? Actual)> lines)
    {
        (Money? Amount, Money? Actual)[] all = [.. lines];
        Money[] amounts = [.. all.Select(static line => line.Amount).OfType<Money>()];
        Money[] actuals = [.. all.Select(static line => line.Actual).OfType<Money>()];
        return new()
        {
            Lines = all.Length,
            AmountsUnknown = all.Length - amounts.Length,
            Amount = amounts.Length == 0 ? null : amounts.Aggregate(Money.Zero, Money.Add),
            ActualsUnknown = all.Length - actuals.Length,
            Actual = actuals.Length == 0 ? null : actuals.Aggregate(Money.Zero, Money.Add),
        };
    }

    private static ValueList<YearFunding> YearsOf(ValueList<FundingLine> lines) =>
    [
        .. lines.SelectMany(SharesOf)
            .GroupBy(static share => (share.Year, share.Line.Kind))
            .OrderBy(static year => year.Key.Year is null).ThenBy(static year => year.Key.Year).ThenBy(static year => year.Key.Kind)
            .Select(static year => new YearFunding
            {
                FinancialYear = year.Key.Year,
                Kind = year.Key.Kind,
                Total = Sum(year.Select(static share => (share.Amount, share.Actual))),
                KnownInPart = year.Count(static share => !share.Line.Period.IsExact),
            }),
    ];

    /// <summary>
    /// What of a line falls in each financial year. The last year takes what is left, so that the shares come to the amount exactly. How
    /// what was spent fell is on record of no year, but where the line has one only.
    /// </summary>
    private static IEnumerable<(int? Year, FundingLine Line, Money? Amount, Money? Actual)> SharesOf(FundingLine line)
    {
        if (line.Period is not { From: { } from, To: { } to } || to <= from)
        {
            yield return (null, line, line.Amount, line.Actual);
            yield break;
        }

        (int first, int last) = (FinancialYears.Of(from), FinancialYears.Of(to.PlusDays(-1)));
        int days = Period.DaysBetween(from, to);
        Money? left = line.Amount;
        for (int year = first; year <= last; year++)
        {
            LocalDate begins = LocalDate.Max(from, FinancialYears.First(year));
            LocalDate ends = LocalDate.Min(to, FinancialYears.First(year + 1));
            Money? share = year == last || line.Amount is not { } amount
                ? left
                : new Money(amount.Amount * Period.DaysBetween(begins, ends) / days);
            left -= share;
            yield return (year, line, share, first == last ? line.Actual : null);
        }
    }
}
