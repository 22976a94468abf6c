using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Rules;

/// <summary>DAT009: Times in one office, and those of the leads of one portfolio, follow each other without an overlap or a gap.</summary>
internal sealed class TimesInOfficeFollow : IGovernanceRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.BuiltIn("DAT009", RuleSeverity.Warning, since: "0.1.0");

    public RuleEvaluation Evaluate(RuleContext context)
    {
        OfficeHolder[][] offices =
        [
            .. context.Landscape.OfficeHolders
                .Where(static holder => CapacityOf(holder) != OfficeCapacity.Deputy)
                .GroupBy(static holder => (holder.Body, holder.Post))
                .Select(static office =>
                    office.OrderBy(static h => h.Period.From).ThenBy(static h => h.Period.To ?? LocalDate.MaxIsoValue).ToArray())
                .Where(static office => office.Length > 1),
        ];
        PortfolioLeadTimes.Stint[][] subjects = PortfolioLeadTimes.Of(context.Landscape.Portfolios);
        Finding[] unknown = [.. PortfolioLeadTimes.ExamineUnknown(Descriptor, context.Landscape.Portfolios)];
        return new()
        {
            Examined = offices.Sum(static office => office.Length - 1) + subjects.Sum(static stints => stints.Length - 1) + unknown.Length,
            Findings =
            [
                .. offices.SelectMany(Examine),
                .. subjects.SelectMany(stints => PortfolioLeadTimes.Examine(Descriptor, stints)),
                .. unknown,
            ],
        };
    }

    /// <summary>In what capacity an office is held; where that is not stated, its title is read.</summary>
    private static OfficeCapacity CapacityOf(OfficeHolder holder) =>
        holder.Capacity != OfficeCapacity.Unknown ? holder.Capacity
        : Says(holder, "deputy") ? OfficeCapacity.Deputy
        : Says(holder, "acting") || Says(holder, "interim") ? OfficeCapacity.Acting
        : OfficeCapacity.Holder;

    private static bool Says(OfficeHolder holder, string word) =>
        holder.Office.Split(' ').Any(part => part.Trim('(', ')', ',').Equals(word, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Finding> Examine(OfficeHolder[] office)
    {
        for (int i = 1; i < office.Length; i++)
        {
            foreach (OfficeHolder before in office[..i].Where(before => Overlap(before, office[i])))
            {
                ValueList<EntityReference> both = [EntityReference.Of(before.Id), EntityReference.Of(office[i].Id)];
                yield return Descriptor.Violated(
                    Statement.Of(
                        "data.office-overlaps",
                        ("before", both[0]),
                        ("after", both[1]),
                        ("day", office[i].Period.Beginning is { } day ? day : null)),
                    both,
                    remedy: Statement.Of("data.office-overlaps.remedy"));
            }
        }

        OfficeHolder last = office[0];
        foreach (OfficeHolder next in office.Skip(1))
        {
            if (Gap(last, next) is { } finding)
            {
                yield return finding;
            }

            last = last.Period.To is null || last.Period.To > next.Period.To ? last : next;
        }
    }

    /// <summary>Whether two hold one office at once. Somebody acts while the holder is away, and two may share a post.</summary>
    private static bool Overlap(OfficeHolder one, OfficeHolder other) =>
        one.Period.Overlaps(other.Period)
        && CapacityOf(one) != OfficeCapacity.Acting
        && CapacityOf(other) != OfficeCapacity.Acting
        && !(one.FullTimeShare + other.FullTimeShare <= 1);

    private Finding? Gap(OfficeHolder last, OfficeHolder next)
    {
        ValueList<EntityReference> both = [EntityReference.Of(last.Id), EntityReference.Of(next.Id)];
        (string, StatementValue?)[] named = [("before", both[0]), ("after", both[1])];
        if (last.Period is not { To: { } ended }
            || next.Period.From is not { } began
            || began <= ended
            || (last.Period.End is { IsDay: false } vague && vague.Latest >= began))
        {
            return null;
        }

        int days = Period.DaysBetween(ended, began);
        return days == 1
            ? Descriptor.Violated(
                Statement.Of("data.office-lasts-a-day-less", [.. named, ("day", ended)]),
                both,
                [Evidence.Of("gap", days, "days")],
                Statement.Of("data.office-lasts-a-day-less.remedy"))
            : Descriptor.Violated(
                Statement.Of("data.office-has-a-gap", [.. named, ("days", days), ("from", last.Period.End is { } end ? end : null)]),
                both,
                [Evidence.Of("gap", days, "days")],
                Statement.Of("data.office-has-a-gap.remedy"));
    }
}
