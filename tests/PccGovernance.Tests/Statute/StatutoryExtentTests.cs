using System.Text.RegularExpressions;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>Where each requirement has effect, whom it binds and of which day its wording is, held against the words of the list.</summary>
public sealed partial class StatutoryExtentTests
{
    private const LocalPolicingBodyKind Commissioner = LocalPolicingBodyKind.PoliceAndCrimeCommissioner;
    private const LocalPolicingBodyKind FireCommissioner = LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner;
    private const LocalPolicingBodyKind Mayor = LocalPolicingBodyKind.CombinedAuthorityMayor;
    private const LocalPolicingBodyKind Mopac = LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime;
    private const LocalPolicingBodyKind City = LocalPolicingBodyKind.CommonCouncil;

    public static TheoryData<string> Identifiers => [.. StatutoryRequirements.All.Select(static requirement => requirement.Id)];

    /// <summary>What each wording of an extent means for the data.</summary>
    private static readonly Dictionary<string, Func<StatutoryRequirement, bool>> Extents = new(StringComparer.Ordinal)
    {
        ["EW"] = Both,
        ["E"] = England,
        ["W"] = static one => one.Extent == LegalExtent.Wales,
        ["EW (London: s.6, Mayor of London election)"] = static one => Both(one) && one.Bodies.Contains(Mopac),
        ["EW (not London)"] = static one => Both(one) && NotLondon(one),
        ["EW (London: GLA rules)"] = static one => Both(one) && NotLondon(one),
        ["EW (not Met, not City)"] = static one => Both(one) && NotLondon(one),
        ["EW (not London, not mayors)"] = static one => Both(one) && NotLondon(one) && !one.Bodies.Contains(Mayor),
        ["EW (not City)"] = static one => Both(one) && !one.Bodies.IsEmpty && !one.Bodies.Contains(City),
        ["EW; sending to councils E only"] = static one => Both(one) && HasClauseOfEngland(one, "panel-report-sent"),
        ["EW; sending E only"] = static one => Both(one) && HasClauseOfEngland(one, "sent"),
        ["EW (last item E)"] = static one => Both(one) && HasClauseOfEngland(one, "county-matters"),
        ["EW (devolved Welsh functions excluded)"] = Both,
        ["EW (not devolved Welsh functions)"] = Both,
        ["EW (W from 2009-10-01)"] = static one => Both(one) && one.InForceInWalesFrom == new LocalDate(2009, 10, 1),
        ["EW pilot"] = static one => Both(one) && one.Clauses[0] is WhenClause { Entry.Name: "in-pilot-area" },
        ["London (Met)"] = static one => England(one) && one.Bodies is [Mopac],
        ["E (Wales has its own regulations)"] = England,
        ["E (W own rules)"] = England,
        ["E (W: s.25)"] = England,
        ["E two-tier"] = static one => England(one) && one.Role == StatutoryRole.County,
        ["E (not City)"] = static one => England(one) && !one.IsOfTheCity,
        ["E (s.4A areas)"] = static one => England(one) && one.Bodies is [FireCommissioner],
    };

    /// <summary>Rows whose bodies are not to be read out of their own words, and why.</summary>
    private static readonly Dictionary<string, (LocalPolicingBodyKind[] Bodies, string Why)> OtherBodies = new(StringComparer.Ordinal)
    {
        ["plan-not-by-acting"] = ([Commissioner, FireCommissioner, Mayor], "a mayor is treated as a commissioner"),
        ["panel-london"] = ([Mopac], "the extent is the Metropolitan Police District"),
        ["chief-reserve-candidate"] = ([Commissioner, FireCommissioner, Mayor], "a mayor is treated as a commissioner"),
        ["chief-removal-process"] = ([Commissioner, FireCommissioner, Mayor], "a mayor is treated as a commissioner"),
        ["ordinary-election-cycle"] = ([Commissioner, FireCommissioner], "the extent leaves out London and mayors"),
        ["voting-system"] = ([Commissioner, FireCommissioner], "s.57 is on elections of commissioners"),
        ["vacancy-by-election"] = ([Commissioner, FireCommissioner], "the extent leaves out London and mayors"),
        ["disqualification"] = ([Commissioner, FireCommissioner, Mayor], "the holder is a commissioner or is treated as one"),
        ["protocol-regard"] = ([Commissioner, FireCommissioner, Mayor, Mopac], "those named, and the extent leaves out the City"),
        ["protocol-2011"] = ([Commissioner, FireCommissioner, Mayor, Mopac], "those named, as in the Protocol after it"),
        ["financial-code"] = ([Commissioner, FireCommissioner, Mayor, Mopac], "a mayor is treated as a commissioner"),
        ["audit-accounts"] = ([Commissioner, FireCommissioner, Mayor, Mopac, City], "the extent is all of England"),
        ["csp-commissioner-meeting"] = ([Commissioner, FireCommissioner, Mayor], "a mayor is treated as a commissioner, MOPAC is left out"),
        ["csp-report-demand"] = ([Commissioner, FireCommissioner, Mayor, Mopac], "a mayor is treated as a commissioner"),
        ["community-remedy"] = ([Commissioner, FireCommissioner, Mayor, Mopac, City],
            "the same document as in community-remedy-consult, which names the Common Council"),
        ["asb-case-review-lpb"] = ([Commissioner, FireCommissioner, Mayor, Mopac, City], "local policing bodies are all of these"),
        ["fire-transfer-order"] = ([FireCommissioner], "it is asked where a commissioner runs fire"),
        ["equality-objectives"] = ([Commissioner, FireCommissioner, Mayor, Mopac], "listed bodies; that they are listed was not read"),
    };

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void Extent_IsThatOfTheList_WithItsExceptions(string id) =>
        Extents[ReferenceRow.ById[id].Extent](StatutoryRequirements.Find(id)!).Should().BeTrue(ReferenceRow.ById[id].Extent);

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void Bodies_OfWhatBindsAPolicingBody_AreThoseThatTheListNames(string id)
    {
        StatutoryRequirement requirement = StatutoryRequirements.Find(id)!;
        if (requirement.Role != StatutoryRole.PolicingBody)
        {
            return;
        }

        LocalPolicingBodyKind[] expected = OtherBodies.TryGetValue(id, out (LocalPolicingBodyKind[] Bodies, string Why) other)
            ? other.Bodies
            : [.. Named(ReferenceRow.ById[id])];

        requirement.Bodies.Should().BeEquivalentTo(expected, "{0} {1}", ReferenceRow.ById[id].Binds, other.Why);
    }

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void WordingFrom_IsTheDayOfTheVersionThatWasRead(string id)
    {
        ReferenceRow row = ReferenceRow.ById[id];
        LocalDate? expected = !row.IsRead ? new LocalDate(2026, 1, 1) : AsMade().IsMatch(row.Vintage) ? null : DayIn(row.Vintage);

        StatutoryRequirements.Find(id)!.WordingFrom.Should().Be(expected, row.Vintage);
    }

    [Fact]
    public void Extents_OfTheTable_AreAllUsed() =>
        ReferenceRow.All.Select(static row => row.Extent).Distinct().Should().BeEquivalentTo(Extents.Keys);

    private static bool Both(StatutoryRequirement one) => one.Extent == LegalExtent.EnglandAndWales;

    private static bool England(StatutoryRequirement one) => one.Extent == LegalExtent.England;

    private static bool NotLondon(StatutoryRequirement one) =>
        !one.Bodies.IsEmpty && !one.Bodies.Contains(Mopac) && !one.Bodies.Contains(City);

    private static bool HasClauseOfEngland(StatutoryRequirement one, string name) =>
        one.Clauses.Count(clause => clause.Entry.Extent == LegalExtent.England && clause.Entry.Name == name) == 1;

    private static IEnumerable<LocalPolicingBodyKind> Named(ReferenceRow row)
    {
        bool isFireAlone = row.Extent is "E (s.4A areas)";
        if (!isFireAlone && (Pcc().IsMatch(row.Binds) || row.Binds.Contains("commissioner", StringComparison.Ordinal)))
        {
            yield return Commissioner;
        }

        if (Pcc().IsMatch(row.Binds) || row.Binds.Contains("PFCC", StringComparison.Ordinal))
        {
            yield return FireCommissioner;
        }

        if (row.Binds.Contains("mayor", StringComparison.Ordinal))
        {
            yield return Mayor;
        }

        if (row.Binds.Contains("MOPAC", StringComparison.Ordinal))
        {
            yield return Mopac;
        }

        if (row.Binds.Contains("Common Council", StringComparison.Ordinal))
        {
            yield return City;
        }
    }

    /// <summary>The first day, month or season in a vintage, else the last year of its beginning.</summary>
    private static LocalDate? DayIn(string vintage)
    {
        if (DayMonthYear().Match(vintage) is { Success: true } found)
        {
            int month = Array.IndexOf(Months, found.Groups["month"].Value[..3]) + 1;
            return new(
                int.Parse(found.Groups["year"].ValueSpan, null),
                month,
                found.Groups["day"].Success ? int.Parse(found.Groups["day"].ValueSpan, null) : 1);
        }

        if (Spring().Match(vintage) is { Success: true } spring)
        {
            return new(int.Parse(spring.Groups["year"].ValueSpan, null), 3, 1);
        }

        string[] years = [.. Year().Matches(vintage).Select(static match => match.Value)];
        return years.Length == 0
            ? null
            : new(years.Max(static year => year.Length == 2 ? 2000 + int.Parse(year, null) : int.Parse(year, null)), 1, 1);
    }

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    [GeneratedRegex("^(as made|as enacted|2007, 2010|older copy|revocation read|start day and new|2010s)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex AsMade();

    [GeneratedRegex(@"((?<day>\d{1,2}) )?(?<month>Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]* (?<year>\d{4})",
        RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"spring (?<year>\d{4})", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Spring();

    [GeneratedRegex(@"(?<=^\d{4}-)\d{2}\b|\b20\d\d\b", RegexOptions.None, 1_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\bPCC\b|police and crime commissioner", RegexOptions.None, 1_000)]
    private static partial Regex Pcc();
}
