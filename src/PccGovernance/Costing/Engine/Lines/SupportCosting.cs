using PccGovernance.Kernel;

namespace PccGovernance.Costing;

/// <summary>Costs what is on record of a board's support: a line for each kind.</summary>
internal sealed class SupportCosting(PayResolver pay)
{
    private const int MostLines = 5;

    /// <summary>The lines of a board's support, which one payer pays.</summary>
    public List<CostedLine> LinesOf(PartnershipSupport support, int payer, in MeetingYear sitting)
    {
        List<CostedLine> lines = new(MostLines);
        FactBasis basis = support.Provenance.Basis;
        if (support.SupportHoursPerYear is { } hours)
        {
            lines.Add(
                Staff(CostLineKind.SupportStaff, CostInput.SupportHours, hours, CostInput.SupportPay, support.SupportPay, basis, payer));
        }

        if (support.AnalysisHoursPerYear is { } analysis)
        {
            lines.Add(
                Staff(CostLineKind.Analysis, CostInput.AnalysisHours, analysis, CostInput.AnalysisPay, support.AnalysisPay, basis, payer));
        }

        if (support.VenuePerMeeting is { } venue)
        {
            lines.Add(PerMeeting(CostLineKind.Venue, venue, basis, in sitting));
        }

        if (support.ExpensesPerMeeting is { } expenses)
        {
            lines.Add(PerMeeting(CostLineKind.Expenses, expenses, basis, in sitting));
        }

        if (support.OtherPerYear is { } other)
        {
            CostedLine line = new() { Kind = CostLineKind.Other };
            line.Inputs.Note(CostInput.AmountPerYear, basis);
            line.Pounds(other.Amount);
            lines.Add(line);
        }

        return lines;
    }

    private CostedLine Staff(
        CostLineKind kind,
        CostInput hoursInput,
        decimal hours,
        CostInput payInput,
        PayBand? band,
        FactBasis basis,
        int payer)
    {
        CostedLine line = new() { Kind = kind };
        line.Inputs.Note(hoursInput, basis);
        line.Rate = pay.OfSupport(payInput, band, basis, payer, ref line.Inputs);
        line.Spend(hours, line.Rate);
        return line;
    }

    private static CostedLine PerMeeting(CostLineKind kind, Money amount, FactBasis basis, in MeetingYear sitting)
    {
        CostedLine line = new() { Kind = kind };
        line.Inputs.Note(CostInput.MeetingsPerYear, sitting.Meetings);
        line.Inputs.Note(CostInput.AmountPerMeeting, basis);
        line.PoundsPerMeeting(in sitting, amount.Amount);
        return line;
    }
}
