using NodaTime;
using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>Says what can be done about a pattern.</summary>
internal sealed class RemedyWriter(LocalDate asOf, DuplicationOptions options, PartnershipSurvey survey)
{
    private readonly DuplicationShares _shares = new(options);

    public DuplicationRemedy Of(PairFacts facts) => facts.Match.Pattern switch
    {
        DuplicationPattern.Overlapping => Overlapping(facts),
        DuplicationPattern.Parallel => Parallel([facts.First, facts.Second]),
        DuplicationPattern.Layered => facts.Match.IsByDesign ? ByDesign(facts) : Layered(facts),
        DuplicationPattern.SharedTheme => SharedTheme(facts),
        _ => SharedTable(facts),
    };

    /// <summary>The remedy for boards of one kind side by side: combine them only where the law gives a power for all of their ground.</summary>
    public DuplicationRemedy Parallel(IReadOnlyList<PartnershipProfile> boards)
    {
        string names = EvidenceBuilder.Quoted(boards.Select(static board => board.Id).ToValueList());
        string coordinate = $"Bring the agendas, papers and dates of {names} together, so that those who sit on several prepare and travel once.";
        Citation? power = boards[0].Kind.Kinds[0].CombiningPower;
        if (power is null)
        {
            return Remedy(DuplicationRemedyKind.CoordinateAgendas, coordinate);
        }

        if (!boards.All(board => board.Ground.IsWithin(power.Extent)))
        {
            return Remedy(
                DuplicationRemedyKind.CoordinateAgendas,
                $"{coordinate} The power of {power.Text} extends to {Word(power.Extent)} only, so that these boards cannot be combined under it.");
        }

        if (!power.InForce.Contains(asOf))
        {
            return Remedy(
                DuplicationRemedyKind.CoordinateAgendas,
                $"{coordinate} The power of {power.Text} is not in force on that day.");
        }

        return Remedy(
            DuplicationRemedyKind.Combine,
            $"Combine {names} under {power.Text}{Terms(boards[0].Kind.Kinds[0].CombiningConditions)}.",
            power);
    }

    /// <summary>What must hold first, as the kind records it: each Act has terms of its own.</summary>
    private static string Terms(ValueList<LegalCondition> conditions) => conditions.Count switch
    {
        0 => ", whose terms are not recorded here",
        1 => $": {conditions[0].Text}",
        _ => $": {string.Join(", ", conditions.SkipLast(1).Select(static condition => condition.Text))}, and {conditions[^1].Text}",
    };

    private static string Word(LegalExtent extent) => extent switch
    {
        LegalExtent.England => "England",
        LegalExtent.Wales => "Wales",
        _ => "England and Wales",
    };

    private DuplicationRemedy Overlapping(PairFacts facts)
    {
        string home = DutiesNeedAHome(facts);
        double first = KeepsTheLaw(facts.Second, facts.First) ? Absorption(facts, static measure => measure.ContainmentOfFirst) : 0;
        double second = KeepsTheLaw(facts.First, facts.Second) ? Absorption(facts, static measure => measure.ContainmentOfSecond) : 0;
        if (Math.Max(first, second) < _shares.AbsorptionFloor || first == second)
        {
            return Remedy(
                DuplicationRemedyKind.Merge,
                $"Look at merging '{facts.First.Id}' and '{facts.Second.Id}', or write down what each does that the other does not.{home}");
        }

        (PartnershipProfile absorbed, PartnershipProfile kept) = first > second ? (facts.First, facts.Second) : (facts.Second, facts.First);
        return Remedy(
            DuplicationRemedyKind.Absorb,
            $"Look at letting '{kept.Id}' take over '{absorbed.Id}', nearly all of whose people, remit and ground it has already.{home}") with
        { Into = kept.Id };
    }

    /// <summary>Whether what the law requires of one board it requires of the other too: else the other cannot simply take it over.</summary>
    public static bool KeepsTheLaw(PartnershipProfile kept, PartnershipProfile absorbed) =>
        Array.TrueForAll(absorbed.Provisions, provision => kept.Provisions.Contains(provision, StringComparer.Ordinal));

    private static double Absorption(PairFacts facts, Func<OverlapMeasure, double> containment) =>
        Math.Min(containment(facts.Match.People), Math.Min(containment(facts.Match.Remit), containment(facts.Place)));

    private static string DutiesNeedAHome(PairFacts facts)
    {
        string[] provisions = [.. facts.First.Provisions.Union(facts.Second.Provisions, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return provisions.Length == 0 ? string.Empty : $" What the law requires under {string.Join(" and ", provisions)} must still have a home.";
    }

    private DuplicationRemedy Layered(PairFacts facts)
    {
        if (!facts.Match.Hierarchy.IsVertical)
        {
            ValueList<Id<Partnership>> parents = survey.Partnerships.Ids(SortedSets.Shared(facts.First.Parents, facts.Second.Parents));
            return Remedy(
                DuplicationRemedyKind.FlexibleGroup,
                $"Look at one flexible group of {EvidenceBuilder.Quoted(parents)} in the place of '{facts.First.Id}' and '{facts.Second.Id}', "
                    + $"which sets up short-lived groups of only those members that a task needs.{DutiesNeedAHome(facts)}");
        }

        (PartnershipProfile upper, PartnershipProfile lower) = (facts.Match.Upper, facts.Match.Lower);
        string[] provisions = lower.Provisions;
        return provisions.Length > 0
            ? Remedy(
                DuplicationRemedyKind.DivideWork,
                $"Keep '{lower.Id}', which rests on {string.Join(" and ", provisions)}, and settle which items '{upper.Id}' takes for all and which stay with it.")
            : Remedy(
                DuplicationRemedyKind.FlexibleGroup,
                $"Look at taking the work of '{lower.Id}' in '{upper.Id}', with one flexible group below it that sets up short-lived groups of only those members that a task needs.") with
            { Into = upper.Id };
    }

    private static DuplicationRemedy ByDesign(PairFacts facts) =>
        Remedy(
            DuplicationRemedyKind.DivideWork,
            $"Keep both levels, and settle which items '{facts.Match.Upper.Id}' takes for all and which stay with '{facts.Match.Lower.Id}', so that the same bodies hear each once.");

    private DuplicationRemedy SharedTheme(PairFacts facts) =>
        Remedy(
            DuplicationRemedyKind.AgreeLead,
            $"Keep both, and agree which of '{facts.First.Id}' and '{facts.Second.Id}' leads on {EvidenceBuilder.Quoted(survey.Themes.Ids(facts.Match.FewNamedThemes))} and which hears of it.");

    private static DuplicationRemedy SharedTable(PairFacts facts) =>
        Remedy(
            DuplicationRemedyKind.HoldTogether,
            $"Look at holding the duties of '{facts.First.Id}' and '{facts.Second.Id}' in one board, or let them meet back to back. "
                + "Say beforehand how much time each subject keeps: one board has less bandwidth than two.");

    private static DuplicationRemedy Remedy(DuplicationRemedyKind kind, string text, Citation? citation = null) =>
        new() { Kind = kind, Text = text, Citation = citation };
}
