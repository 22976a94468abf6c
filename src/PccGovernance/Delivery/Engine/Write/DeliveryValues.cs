using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Delivery;

/// <summary>What may be missing, as an argument of a statement: what is, is left out.</summary>
internal static class DeliveryValues
{
    public static StatementValue? AsValue(this LocalDate? day) => day is { } known ? known : null;

    public static StatementValue? AsValue(this PartialDate? date) => date is { } known ? known : null;

    public static StatementValue? AsValue(this RagStatus? colour) => colour is { } known ? StatementValue.Word(known) : null;

    public static StatementValue? AsValue(this decimal? number) => number is { } known ? known : null;

    public static StatementValue? AsShare(this decimal? share) => share is { } known ? StatementValue.ShareOf(known) : null;
}
