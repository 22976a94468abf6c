using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Statute;

/// <summary>Makes requirements of their document.</summary>
internal static class RequirementReader
{
    public static ValueList<StatutoryRequirement> Requirements() => StatuteDocuments.Requirements.Requirements.Select(Read).ToValueList();

    public static ValueList<LegalInstrument> Instruments() =>
        StatuteDocuments.Instruments.Instruments.Select(static entry => new LegalInstrument
        {
            Id = entry.Id,
            Title = entry.Title,
            ShortTitles = entry.ShortTitles.ToValueList(),
            Url = entry.Url,
        }).ToValueList();

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static ValueList<LocalPolicingBodyKind> Kinds(string body) => body switch
    {
        "commissioner" => [LocalPolicingBodyKind.PoliceAndCrimeCommissioner, LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner],
        "fire-commissioner" => [LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner],
        "mayor" => [LocalPolicingBodyKind.CombinedAuthorityMayor],
        "mopac" => [LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime],
        "common-council" => [LocalPolicingBodyKind.CommonCouncil],
        _ => throw new InvalidOperationException($"The document of requirements has the body '{body}': give one that the code knows."),
    };

    private static StatutoryRequirement Read(RequirementEntry entry) => new()
    {
        Id = entry.Id,
        Rule = entry.Rule,
        Subject = entry.Subject,
        Role = entry.On,
        Bodies = entry.Bodies.SelectMany(Kinds).Distinct().Order().ToValueList(),
        Extent = entry.Extent,
        IsBegun = entry.Begun,
        InForce = new(MaybeDay(entry.From), MaybeDay(entry.To)),
        InForceInLondonFrom = MaybeDay(entry.FromInLondon),
        InForceInWalesFrom = MaybeDay(entry.FromInWales),
        Citation = entry.Citation,
        CitationInEngland = entry.CitationInEngland,
        CitationInWales = entry.CitationInWales,
        Instruments = entry.Instruments.ToValueList(),
        Basis = entry.Basis,
        Gravity = entry.Severity,
        Source = entry.Source,
        Vintage = entry.Vintage,
        IsRead = entry.IsRead,
        WordingFrom = MaybeDay(entry.WordingFrom),
        Form = entry.Form,
        NoCheck = entry.NoCheck,
        Cycle = entry.Each,
        Filings = entry.Filings.ToValueList(),
        IsOfLondonBoroughs = !entry.Except.Contains("london-boroughs", StringComparer.Ordinal),
        IsOfTheCity = !entry.Except.Contains("city", StringComparer.Ordinal),
        Clauses = entry.Clauses.Select(clause => Clause.Of(clause, entry)).ToValueList(),
    };

    private static LocalDate? MaybeDay(string? text) => text is null ? null : Day(text);
}
