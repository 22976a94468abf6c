using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PccGovernance;

/// <summary>
/// Writes the value of a member for a reader. Values that differ have texts that differ, sums of less than a penny apart excepted.
/// </summary>
internal static class FieldText
{
    /// <summary>The text of a value; <c>null</c> for one that is unknown or empty.</summary>
    public static string? Of(object? value) =>
        value switch
        {
            null => null,
            string text => text,
            bool flag => flag ? "yes" : "no",
            LocalDate date => LocalDatePattern.Iso.Format(date),
            Seat s => Parts(
                $"{s.Organisation} ({s.Role})",
                ("post", s.Post),
                ("person", s.Person),
                ("pay", s.Pay),
                ("grade", s.Grade),
                ("payment a meeting", s.PaymentPerMeeting),
                ("attendance", s.Attendance),
                ("", s.Holding),
                ("held", s.Period),
                ("", s.Provenance)),
            SeatHolding h => Parts($"{h.Capacity}", ("for", h.SitsFor), ("deputies", h.Deputies)),
            AgreementShare s => Parts(s.Organisation.Value, ("bears", s.Share)),
            PortfolioLead l => Parts(
                l.IsDeputy ? "deputy" : "joint",
                ("organisation", l.Organisation),
                ("post", l.Post),
                ("person", l.Person),
                ("from and to", l.Period)),
            MeetingAttendance a => Parts($"{a.Organisation} ({a.Attended})", ("post", a.Post), ("person", a.Person)),
            OwnFact f => Parts(f.Name, ("text", f.Text), ("number", f.Number), ("flag", f.Flag), ("date", f.Date), ("amount", f.Amount)),
            MeetingPattern m => Parts(
                null,
                ("a year", m.MeetingsPerYearRange),
                ("hours", m.MeetingHoursRange),
                ("preparation hours", m.PreparationHoursRange),
                ("travel hours", m.TravelHoursRange),
                ("travel miles", m.TravelMiles),
                ("in months", m.Months),
                ("decisions a year", m.DecisionsPerYear),
                ("actions a year", m.ActionsPerYear),
                ("", m.Provenance)),
            PartnershipSupport s => Parts(
                null,
                ("hours a year", s.SupportHoursPerYear),
                ("pay", s.SupportPay),
                ("hours of analysis a year", s.AnalysisHoursPerYear),
                ("pay for analysis", s.AnalysisPay),
                ("venue a meeting", s.VenuePerMeeting),
                ("expenses a meeting", s.ExpensesPerMeeting),
                ("other a year", s.OtherPerYear),
                ("once", s.OneOff),
                ("paid by", s.PaidBy),
                ("", s.Provenance)),
            TermsOfReference t => Parts(
                null,
                ("agreed", t.AgreedOn),
                ("review due", t.ReviewDue),
                ("reference", t.Reference),
                ("", t.Provenance)),
            PayBand p => Parts(p.Low == p.High ? $"{p.Low}" : $"{p.Low} to {p.High}", ("grade", p.Grade), ("", p.Provenance)),
            MilestoneReport r => Parts(
                Of(r.On),
                ("on", r.Period),
                ("status", r.Status),
                ("colour", r.Rag),
                ("confidence", r.Confidence),
                ("forecast", r.Forecast),
                ("progress", r.Progress),
                ("planned", r.PlannedProgress),
                ("evidence", r.Evidence),
                ("evidence of", r.EvidenceOn),
                ("reason", r.Reason),
                ("by", r.ReportedBy)),
            DueDateChange c => Parts($"to {Of(c.Due)}", ("on", c.On), ("reason", c.Reason), ("agreed by", c.AgreedBy)),
            RagOverride o => Parts($"{o.Colour}", ("set on", o.On), ("until", o.ExpiresOn), ("reason", o.Reason), ("by", o.Author)),
            MeasureReading r => Parts(Of(r.Value), ("on", r.On), ("evidence", r.Evidence)),
            PlanGrant g => Parts(g.Purpose, ("to", g.Recipient), ("of", g.Amount), ("conditions", g.Conditions), ("for", g.Period)),
            PlanVersion<Strand> v => Version(v, "strands"),
            PlanVersion<CorporatePriority> v => Version(v, "priorities"),
            PlanVersion<PlanPriority> v => Version(v, "priorities"),
            MemberRequirement m => Parts(m.Kind.Value, ("in", m.Extent), ("two-tier only", m.TwoTierOnly)),
            LegalCondition c => Parts(c.Text, ("", c.Citation)),
            Citation c => Parts(c.Text, ("extent", c.Extent), ("in force", c.InForce), ("at", c.Url)),
            Provenance p => Parts(Of(p.Basis), ("confirmed", p.ConfirmedOn), ("note", p.Note), ("sources", p.Sources)),
            _ when PlanText.Of(value) is var (heading, parts) => Parts(heading, parts),
            IEnumerable items => NullIfEmpty(string.Join("; ", items.Cast<object?>().Select(Of))),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };

    /// <summary>The texts of a list's items; none for a value that is no list.</summary>
    public static IEnumerable<string> Items(object? value) =>
        value is IEnumerable items and not string ? items.Cast<object?>().Select(Of).OfType<string>() : [];

    private static string Version<TPart>(PlanVersion<TPart> version, string parts)
        where TPart : class, IEntity<TPart> =>
        Parts(version.Version, ("replaced", version.ReplacedOn), ("reason", version.Reason), (parts, version.Parts));

    /// <summary>A heading and the parts that are known and not the usual; 'on record' when there is nothing to say but that.</summary>
    private static string Parts(string? heading, params (string Label, object? Value)[] parts)
    {
        IEnumerable<string> known = parts
            .Where(static part => !IsUsual(part.Value) && Of(part.Value) is not null)
            .Select(static part => part.Label.Length == 0 ? Of(part.Value)! : $"{part.Label} {Of(part.Value)}");
        return NullIfEmpty(string.Join(", ", heading is null ? known : known.Prepend(heading))) ?? "on record";
    }

    private static bool IsUsual(object? value) =>
        value is false or LegalExtent.EnglandAndWales
        || value is EffectivePeriod period && period == EffectivePeriod.Always
        || Provenance.Recorded.Equals(value);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
