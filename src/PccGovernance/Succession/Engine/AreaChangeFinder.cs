using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Succession;

/// <summary>Finds what comes about in a force area between two days, by the law or as announced.</summary>
internal sealed class AreaChangeFinder(Landscape landscape, ForceArea area, LocalDate asOf, SuccessionOptions options)
{
    public AreaSuccessionOutcome Find()
    {
        LocalPolicingBody? before = landscape.GoverningBody(area.Code, asOf);
        LocalPolicingBody? after = landscape.GoverningBody(area.Code, options.Until);
        SuccessionChange change = ChangeInLaw(before, after);
        bool ends = options.Basis == SuccessionBasis.Announced && change == SuccessionChange.None && IsToEnd(before!);
        return new()
        {
            ForceArea = area.Code,
            Before = before,
            After = ends ? null : after,
            Change = ends ? SuccessionChange.EndsAsAnnounced : change,
            Projected = ends ? Successor() : ProjectedSuccessor.None,
            IsProjection = ends,
            IsBeyondWhatIsKnown = !ends && options.Until > KnownTo(after),
            MayoralFits = ends ? Fits().ToValueList() : [],
            Announcements = Announced().Select(static announced => announced.Id).ToValueList(),
        };
    }

    /// <summary>
    /// What was announced and can hold here: not of a board where a mayor is to follow, nor of a mayor where none is in prospect.
    /// </summary>
    public IEnumerable<AnnouncedChange> Applying()
    {
        ProjectedSuccessor projected = Find().Projected;
        return Announced().Where(change => (projected, change.Successor) is not (
            (ProjectedSuccessor.Mayor, LocalPolicingBodyKind.PolicingAndCrimeBoard)
            or (ProjectedSuccessor.Board, LocalPolicingBodyKind.CombinedAuthorityMayor)));
    }

    /// <summary>The last day for which it is settled that a body governs that governs on the second day.</summary>
    public LocalDate? KnownTo(LocalPolicingBody? after) =>
        after is null ? null : GoverningTerm.KnownTo(landscape, after, options.Until);

    /// <summary>The day on which what comes about does so.</summary>
    public LocalDate DayOf(AreaSuccessionOutcome outcome) =>
        outcome.IsProjection ? SuccessionFacts.FirstDayAfter : outcome.After?.Period.From ?? options.Until;

    private static SuccessionChange ChangeInLaw(LocalPolicingBody? before, LocalPolicingBody? after) =>
        before is null || after is null ? SuccessionChange.NotKnown
        : before.Id == after.Id ? SuccessionChange.None
        : IsCommissioner(before) && IsCommissioner(after) ? SuccessionChange.FireTaken
        : SuccessionChange.Transferred;

    private static bool IsCommissioner(LocalPolicingBody body) => body.Kind
        is LocalPolicingBodyKind.PoliceAndCrimeCommissioner
        or LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner;

    private bool IsToEnd(LocalPolicingBody before) =>
        SuccessionFacts.IsToEnd(before.Kind)
        && asOf < SuccessionFacts.FirstDayAfter
        && options.Until >= SuccessionFacts.FirstDayAfter
        && Announced().Any(static change => change.Id == SuccessionFacts.Abolition);

    /// <summary>What was announced by the day, touches the area, and was neither overtaken nor quashed.</summary>
    private IEnumerable<AnnouncedChange> Announced()
    {
        FootprintExtent ground = landscape.Geography.Resolve(Footprint.Of(area.Code));
        ValueList<AnnouncedChange> own = landscape.AnnouncedChanges;
        return (own.IsEmpty ? landscape.Edition.AnnouncedChanges : own).Where(change =>
            change.Announced.Earliest <= asOf
            && change.Status is not (AnnouncementStatus.Overtaken or AnnouncementStatus.Quashed)
            && landscape.Geography.Resolve(change.Footprint).Intersects(ground));
    }

    private IEnumerable<MayoralFit> Fits() => SuccessionFacts.FitsOf(area.Code).Select(static fit => new MayoralFit
    {
        MayoralArea = fit.MayoralArea,
        Fit = fit.Fit,
        Note = fit.Note,
        Provenance = new() { Basis = fit.Basis, Sources = fit.Sources.ToValueList() },
    });

    private ProjectedSuccessor Successor()
    {
        if (landscape.Geography.Resolve(Footprint.Of(AreaCode.Wales)).Intersects(landscape.Geography.Resolve(Footprint.Of(area.Code))))
        {
            return ProjectedSuccessor.NotSettled;
        }

        string[] fits = [.. SuccessionFacts.FitsOf(area.Code).Select(static fit => fit.Fit)];
        return fits.Contains("whole", StringComparer.Ordinal) ? ProjectedSuccessor.Mayor
            : fits.Any(static fit => fit is "several" or "wider" or "part") ? ProjectedSuccessor.MayorOrBoard
            : ProjectedSuccessor.Board;
    }
}
