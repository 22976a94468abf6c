using System.Globalization;

namespace PccGovernance;

/// <summary>The one order of a plan's earlier versions, so that no tie is left to chance.</summary>
internal static class PlanVersionOrder<TPart>
    where TPart : class, IEntity<TPart>
{
    public static Comparer<PlanVersion<TPart>> Comparer { get; } =
        Comparer<PlanVersion<TPart>>.Create(
            static (left, right) =>
            {
                int order = left.ReplacedOn.CompareTo(right.ReplacedOn);
                order = order != 0 ? order : string.CompareOrdinal(left.Version, right.Version);
                order = order != 0 ? order : string.CompareOrdinal(left.Reason, right.Reason);
                order =
                    order != 0 || left.Parts == right.Parts
                        ? order
                        : string.CompareOrdinal(FieldText.Of(left.Parts), FieldText.Of(right.Parts));
                return order != 0 ? order : string.CompareOrdinal(Amounts(left), Amounts(right));
            });

    /// <summary>Sums in full: as texts for a reader they are rounded.</summary>
    private static string Amounts(PlanVersion<TPart> version) =>
        string.Join(
            ' ',
            version
                .Parts.OfType<PlanPriority>()
                .SelectMany(static p => p.Grants)
                .Select(static g => (g.Amount?.Amount / 1.0000000000000000000000000000m)?.ToString(CultureInfo.InvariantCulture)));
}
