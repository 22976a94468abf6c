using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>CST007: A saving is counted once.</summary>
internal sealed class SavingIsCountedOnce : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("CST007", RuleSeverity.Warning, since: "0.2.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        // A line of money of which nobody says what it is may be a saving.
        FundingLine[] savings =
            [.. context.Landscape.FundingLines.Where(static line => line.Kind is FundingKind.Saving or FundingKind.Unknown)];
        HashSet<(Id<FundingLine>, Id<FundingLine>)> told = [];
        return new()
        {
            Examined = savings.Length,
            Findings =
            [
                .. Pairs(savings.GroupBy(static saving => Folded(saving.Name), StringComparer.Ordinal))
                    .Concat(Pairs(OfOneAmount(savings)))
                    .Where(pair => told.Add((pair.First.Id, pair.Second.Id)))
                    .Select(Examine)
                    .OfType<Finding>(),
            ],
        };
    }

    /// <summary>Savings, or what may be, of one amount on one board.</summary>
    private static IEnumerable<IGrouping<(Id<Partnership>, Money), FundingLine>> OfOneAmount(FundingLine[] savings) =>
        savings.Where(static saving => saving.Amount is not null)
            .SelectMany(static saving => saving.Partnerships.Select(board => (Board: board, Saving: saving)))
            .GroupBy(static one => (one.Board, one.Saving.Amount!.Value), static one => one.Saving);

    private static IEnumerable<(FundingLine First, FundingLine Second)> Pairs<TKey>(IEnumerable<IGrouping<TKey, FundingLine>> groups) =>
        groups.SelectMany(static group =>
        {
            FundingLine[] all = [.. group.OrderBy(static line => line.Id)];
            return all.SelectMany((first, i) => all.Skip(i + 1).Select(second => (first, second)));
        });

    private Finding? Examine((FundingLine First, FundingLine Second) pair)
    {
        (FundingLine first, FundingLine second) = pair;
        bool isOneOfTheOther = first.PartOf == second.Id || second.PartOf == first.Id
            || first.Follows == second.Id || second.Follows == first.Id;
        bool isOfOthers = first.Payer is { } one && second.Payer is { } other && one != other;
        if (isOneOfTheOther || isOfOthers || !first.Period.Overlaps(second.Period))
        {
            return null;
        }

        bool isOfOneName = string.Equals(Folded(first.Name), Folded(second.Name), StringComparison.Ordinal);
        bool areSavings = first.Kind == FundingKind.Saving && second.Kind == FundingKind.Saving;
        bool isCertain = areSavings && isOfOneName && first.Payer is not null && first.Payer == second.Payer;
        ValueList<EntityReference> both = [EntityReference.Of(first.Id), EntityReference.Of(second.Id)];
        Statement message = Statement.Of(
            !areSavings ? "cost.saving-twice-kind-not-known"
            : isOfOneName ? "cost.saving-twice-by-name"
            : "cost.saving-twice-by-amount",
            ("first", both[0]),
            ("second", both[1]),
            ("amount", first.Amount is { } amount && first.Amount == second.Amount ? amount : null));
        Statement remedy = Statement.Of(areSavings ? "cost.saving-twice.remedy" : "cost.saving-twice-kind-not-known.remedy");
        return isCertain ? Descriptor.Violated(message, both, remedy: remedy) : Descriptor.Undetermined(message, both, remedy: remedy);
    }

    /// <summary>A name without what people write now so and now so: case, punctuation and spaces.</summary>
    private static string Folded(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
