namespace PccGovernance;

internal sealed partial class LandscapeValidator
{
    private const int FirstFinancialYear = 1900;
    private const int LastFinancialYear = 2999;

    public void CheckFiling(Filing filing, ErrorLocation at)
    {
        Text(filing.Kind, at, "kind");
        Shown(filing.Name, at, "name");
        Areas(filing.Footprint, at);
        Range(filing.FinancialYear, FirstFinancialYear, LastFinancialYear, at, "financialYear", "a financial year");
        Period(filing.Covers, at, "covers");
        Known(filing.Provenance, at);
        for (int i = 0; i < filing.Steps.Count; i++)
        {
            FilingStep step = filing.Steps[i];
            ErrorLocation within = at.Item("steps", i);
            Text(step.Kind, within, "kind");
            NotEmpty(step.On, within, "on", "has an empty date: give the year at least, or none.");
            Each(step.With, within, "with");
            Shown(step.By, within, "by");
            Shown(step.Where, within, "where");
        }

        for (int i = 0; i < filing.Facts.Count; i++)
        {
            FilingFact fact = filing.Facts[i];
            ErrorLocation within = at.Item("facts", i);
            Text(fact.Name, within, "name");
            Shown(fact.Word, within, "word");
            Measured(fact.Number, within, "number", "a figure");
        }
    }

    private void CheckPanelMembers(PoliceAndCrimePanel panel, ErrorLocation at)
    {
        for (int i = 0; i < panel.Members.Count; i++)
        {
            PanelMember member = panel.Members[i];
            ErrorLocation within = at.Item("members", i);
            if (member.Authority is { } authority)
            {
                Area(authority, null, within, "authority");
            }

            Shown(member.Party, within, "party");
            Period(member.Period, within, "period");
        }
    }
}
