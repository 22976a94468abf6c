namespace PccGovernance;

/// <summary>
/// The one order of those who lead a portfolio beside its lead: joint leads before deputies, and then by everything that they have.
/// </summary>
internal static class PortfolioLeadOrder
{
    public static ValueList<PortfolioLead> Sort(ValueList<PortfolioLead> leads) => leads.Sorted(Comparer);

    private static Comparer<PortfolioLead> Comparer { get; } = Comparer<PortfolioLead>.Create(Compare);

    private static int Compare(PortfolioLead left, PortfolioLead right)
    {
        int order = left.IsDeputy.CompareTo(right.IsDeputy);
        order = order != 0 ? order : Nullable.Compare(left.Organisation, right.Organisation);
        order = order != 0 ? order : Nullable.Compare(left.Post, right.Post);
        order = order != 0 ? order : Nullable.Compare(left.Person, right.Person);
        order = order != 0 ? order : Nullable.Compare(left.Period.From, right.Period.From);
        return order != 0 ? order : string.CompareOrdinal(left.Period.ToString(), right.Period.ToString());
    }
}
