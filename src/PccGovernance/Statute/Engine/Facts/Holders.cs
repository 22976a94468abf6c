namespace PccGovernance.Statute;

/// <summary>In which capacity a body's office was held on a day, as far as acting appointments and times in office are on record.</summary>
internal sealed class Holders(StatuteSurvey survey)
{
    private const string Acting = "acting";
    private const string Holder = "holder";

    /// <summary><c>acting</c> or <c>holder</c>; <c>null</c> when neither is on record for the whole of the time.</summary>
    public string? CapacityOn(AreaScope scope, PartialDate? on)
    {
        if (on is not { } date)
        {
            return null;
        }

        bool isInDoubt = false;
        foreach (FilingView view in survey.Filings.Of("acting-appointment", scope, scope.ForceArea))
        {
            KnownDay from = view.Day("appointed", survey.AsOf);
            KnownDay to = view.Day("ended", survey.AsOf);
            if (from.IsBy(date.Earliest) == true && (to.IsOnRecord ? to.IsFrom(date.Latest) == true : view.IsComplete))
            {
                return Acting;
            }

            // Somebody acted for a part of the time that the date leaves open.
            isInDoubt |= from.IsOnRecord && from.IsBy(date.Latest) != false
                && (to.IsOnRecord ? to.IsFrom(date.Earliest) != false : from.IsBy(date.Earliest) != true);
        }

        bool isHeld = false;
        foreach (OfficeHolder holder in survey.Landscape.OfficeHolders)
        {
            bool isThen = holder.Body is { } body
                && Governs(body, scope)
                && holder.Provenance.Basis != FactBasis.Assumed
                && holder.Period.From is not null
                && holder.Period.IsKnownToContain(date.Earliest) == true && holder.Period.IsKnownToContain(date.Latest) == true;
            if (isThen && IsActing(holder))
            {
                return Acting;
            }

            isInDoubt |= !isThen && IsActing(holder) && MayHoldOn(holder, date, scope);
            isHeld |= isThen && (holder.ElectedOn is not null || holder.Capacity == OfficeCapacity.Holder);
        }

        return isHeld && !isInDoubt ? Holder : null;
    }

    private bool MayHoldOn(OfficeHolder holder, PartialDate date, AreaScope scope) =>
        holder.Body is { } body && Governs(body, scope)
        && holder.Provenance.Basis != FactBasis.Assumed
        && holder.Period.From is { } from && from <= date.Latest
        && !(holder.Period.End?.Latest <= date.Earliest);

    private static bool IsActing(OfficeHolder holder) => holder.Capacity == OfficeCapacity.Acting
        || (holder.Capacity == OfficeCapacity.Unknown && holder.Office.Contains(Acting, StringComparison.OrdinalIgnoreCase));

    private bool Governs(Id<LocalPolicingBody> id, AreaScope scope) => survey.Landscape.Find(id)?.ForceArea == scope.ForceArea;
}
