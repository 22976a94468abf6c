using NodaTime;

namespace PccGovernance;

/// <summary>The map in time: what stood on other days, and what took the place of what.</summary>
public sealed partial class Geography
{
    private readonly Lock _making = new();
    private readonly SortedDictionary<LocalDate, Geography> _ofOtherDays = [];
    private Geography? _origin;

    /// <summary>The map of a day: the authorities that stood then, with the other areas as far as their days are known.</summary>
    /// <remarks>
    /// <para>Community safety areas, fire areas and force areas of other days are not known and stand as on this map. An announced change
    /// that is not enacted alters nothing. Footprints of any day resolve on either map, to the same ground; their sizes are counted in
    /// authorities of the map's own day.</para>
    /// <para>The maps are kept: asking again for a day between the same changes answers the same object.</para>
    /// </remarks>
    /// <param name="date">The day.</param>
    public Geography AsOf(LocalDate date)
    {
        if (_origin is { } origin)
        {
            return origin.AsOf(date);
        }

        LocalAuthority[] all = [.. Authorities, .. OtherAuthorities];
        LocalAuthority[] standing = [.. all.Where(authority => authority.Period.Contains(date))];
        if (standing.Length == Authorities.Count && Authorities.All(authority => authority.Period.Contains(date)))
        {
            return this;
        }

        LocalDate since = all.SelectMany(static authority => new[] { authority.Period.From, authority.Period.To }).OfType<LocalDate>()
            .Where(day => day <= date).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
        lock (_making)
        {
            if (!_ofOtherDays.TryGetValue(since, out Geography? map))
            {
                _ofOtherDays.Add(since, map = Of(standing, all));
            }

            return map;
        }
    }

    /// <summary>When an area exists; open at both ends where no day is recorded or the area is not known.</summary>
    /// <param name="code">The code.</param>
    public EffectivePeriod PeriodOf(AreaCode code) => _history.PeriodOf(code);

    /// <summary>
    /// What took the place of a code that ended or was changed, one step on, in the order of days and codes; empty where nothing did.
    /// </summary>
    /// <param name="code">The code.</param>
    public ValueList<AreaCode> SuccessorsOf(AreaCode code) => _history.SuccessorsOf(code);

    /// <summary>What a code took the place of, one step back; empty where it took that of nothing.</summary>
    /// <param name="code">The code.</param>
    public ValueList<AreaCode> PredecessorsOf(AreaCode code) => _history.PredecessorsOf(code);

    /// <summary>The changes that touch the ground of a footprint, in the order of identifiers; none when it is unknown.</summary>
    /// <param name="footprint">The footprint.</param>
    public ValueList<AreaChange> ChangesOf(Footprint footprint)
    {
        FootprintExtent ground = Resolve(footprint);
        return Changes.Where(change => ground.Intersects(Resolve(GroundOf(change)))).ToValueList();
    }

    /// <summary>
    /// Carries a footprint forward to the areas of a day: a code that has ended by then gives way to what took its place.
    /// </summary>
    /// <remarks>
    /// An area may give way to several, and several to one. Where a successor holds ground that the footprint does not, it stands in the
    /// answer and the step says so: whether it is meant is for the caller to decide. Codes of other levels stay as they are.
    /// </remarks>
    /// <param name="footprint">The footprint, in codes of any day.</param>
    /// <param name="date">The day.</param>
    public FootprintTranslation Translate(Footprint footprint, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        FootprintExtent ground = Resolve(footprint);
        AreaTranslation[] steps =
        [
            .. footprint.Areas.Select(code => Step(code, ground, date)).Where(static step => step is not null).Select(static step => step!),
        ];
        HashSet<AreaCode> given =
        [
            .. steps
                .Where(static step => step.Outcome != AreaTranslationOutcome.UnknownCode && !step.To.IsEmpty)
                .Select(static step => step.From),
        ];
        return new()
        {
            Footprint = new()
            {
                Areas = footprint.Areas.Where(code => !given.Contains(code)).Concat(steps.SelectMany(static step => step.To)).ToValueList(),
            },
            Steps = steps.ToValueList(),
        };
    }

    /// <summary>Why a record of a period cannot name an area, as the end of a sentence; <c>null</c> where it can.</summary>
    internal string? Objection(AreaCode code, EffectivePeriod period)
    {
        if (PeriodOf(code).To is not { } end || period.HasEndedBy(end) || period.To <= end)
        {
            return null;
        }

        string followed = SuccessorsOf(code) is { IsEmpty: false } successors
            ? $"{string.Join(" and ", successors.Select(next => $"'{next}' ({NameOf(next)})"))} took its place: give "
                + $"{(successors.Count == 1 ? "that" : "those")}"
            : "nothing is recorded that took its place: give another";
        return $"({NameOf(code)}), which ended on {NodaTime.Text.LocalDatePattern.Iso.Format(end)}; {followed}, or end this record by "
            + "that day.";
    }

    private static Footprint GroundOf(AreaChange change) =>
        change.Footprint.IsUnknown ? new() { Areas = change.Steps.Select(static step => step.From).ToValueList() } : change.Footprint;

    private AreaTranslation? Step(AreaCode code, FootprintExtent ground, LocalDate date)
    {
        if (!Contains(code))
        {
            return new() { From = code, Outcome = AreaTranslationOutcome.UnknownCode };
        }

        if (Authority(code) is { } authority && authority.FormerCodes.Contains(code))
        {
            return new() { From = code, To = [authority.Code], Outcome = AreaTranslationOutcome.Replaced };
        }

        if (!PeriodOf(code).HasEndedBy(date))
        {
            return null;
        }

        ValueList<AreaCode> next = _history.StandingFor(code, date).Order().ToValueList();
        return new()
        {
            From = code,
            To = next,
            Outcome = next.IsEmpty ? AreaTranslationOutcome.NoSuccessor
                : next.All(to => ground.Contains(Resolve(Footprint.Of(to)))) ? AreaTranslationOutcome.Replaced
                : AreaTranslationOutcome.PartOfSuccessor,
        };
    }

    private Geography Of(LocalAuthority[] standing, LocalAuthority[] all)
    {
        HashSet<AreaCode> now = [.. standing.Select(static authority => authority.Code)];
        ILookup<AreaCode, LocalAuthority> held = GroundCell.Of(this, _history)
            .Where(static cell => cell.CommunitySafetyArea is not null)
            .SelectMany(static cell => cell.Line.Select(authority => (Area: cell.CommunitySafetyArea!.Value, Authority: authority)))
            .Distinct()
            .ToLookup(static pair => pair.Area, static pair => pair.Authority);
        return new(
            ForceAreas,
            standing,
            CommunitySafetyAreas.Select(area =>
                area with
                {
                    Authorities = held[area.Code].Select(static authority => authority.Code).Where(now.Contains).Order().ToValueList(),
                    OtherAuthorities = held[area.Code]
                        .Select(static authority => authority.Code)
                        .Where(code => !now.Contains(code))
                        .Order()
                        .ToValueList(),
                }),
            OtherAreas,
            all.Where(authority => !now.Contains(authority.Code)),
            Changes)
        {
            _origin = this,
        };
    }
}
