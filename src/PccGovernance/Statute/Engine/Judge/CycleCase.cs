namespace PccGovernance.Statute;

/// <summary>One turn of a requirement that is looked at, with the filing on record for it.</summary>
internal readonly record struct CycleCase(CycleInstance Instance, FilingView? Filing)
{
    /// <summary>The answer, where it is known already.</summary>
    public Answer? Told { get; init; }

    /// <summary>Whether it is told only where there is something to tell.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether there are filings of the kind of which the turn is not known: then nothing is known to be missing.</summary>
    public bool HasUnplaced { get; init; }

    /// <summary>
    /// What else may be looked at for the turn, where nothing on record tells which it is: all of them are asked, the first of which is the
    /// turn itself. <c>null</c> where there is no doubt.
    /// </summary>
    public Alternative[]? Alternatives { get; init; }

    /// <summary>
    /// The step whose day would tell which of the alternatives it is; <c>null</c> where no day would.
    /// </summary>
    public string? Step { get; init; }

    /// <summary>
    /// Whether the first of the alternatives is surely of the turn, and what else may be is of the turn only where it came before: then
    /// what the first meets is met.
    /// </summary>
    public bool IsFirstSure { get; init; }

    /// <summary>A turn of one filing, or of the several that it may be.</summary>
    public static CycleCase Of(CycleInstance instance, IReadOnlyList<FilingView> filings) =>
        new(instance, filings.Count > 0 ? filings[0] : null)
        {
            Alternatives = filings.Count < 2 ? null : [.. filings.Select(filing => new Alternative(filing.Thing, instance, filing))],
        };

    /// <summary>A turn of its first filing, or of those that it may be; none among them where no filing is surely of the turn.</summary>
    public static CycleCase Of(CycleInstance instance, FirstFilings first)
    {
        Alternative[] all = AlternativesOf(instance, first);
        return new(instance, all.Length > 0 ? all[0].Filing : null)
        {
            Alternatives = all.Length < 2 ? null : all,
            Step = first.Step,
            IsFirstSure = !first.MayBeNone,
        };
    }

    /// <summary>What may be asked about for a turn; nothing where no filing may be of it.</summary>
    public static Alternative[] AlternativesOf(CycleInstance instance, FirstFilings first)
    {
        IEnumerable<Alternative> filings = first.Views.Select(filing => new Alternative(filing.Thing, instance, filing));
        return
        [
            .. first is { MayBeNone: true, Views: [var one, ..] } ? filings.Append(new(one.Thing, instance, null)) : filings,
        ];
    }
}
