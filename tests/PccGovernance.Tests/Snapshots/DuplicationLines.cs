using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Tests.Snapshots;

/// <summary>What a report of duplication says, a line for each pair, piece of evidence, remedy, cluster, family and group.</summary>
internal static partial class DuplicationLines
{
    public static void Append(StringBuilder text, DuplicationReport report)
    {
        text.Append(CultureInfo.InvariantCulture, $"{Said(report.Summary)}; compared {report.PartnershipsCompared}");
        text.Append(Some(", usual themes of", report.PartnershipsWithAssumedThemes));
        text.Append(CultureInfo.InvariantCulture, $", pairs {report.PairsCompared}");
        text.Append(Count(", of no common terms ", report.PairsWithoutCommonTerms)).Append(Count(", left out ", report.PairsLeftOut));
        text.Append(Count(", cut ", report.PairsCut)).Append(Count(", cut of those set aside ", report.SetAsideCut)).Append("; ");
        text.AppendJoin(
            ", ", report.Counts.Where(static count => count.Pairs > 0).Select(static count => $"{count.Pattern} {count.Pairs}"));
        text.Append('\n');
        AppendRows(text, report.NotCompared);
        foreach (DuplicationPair pair in report.Pairs)
        {
            Append(text, pair);
        }

        foreach (SetAsidePair pair in report.SetAside)
        {
            text.Append(CultureInfo.InvariantCulture, $"aside {pair.First} + {pair.Second}: {pair.Pattern} {pair.Reason}: ");
            text.Append(Said(pair.Statement)).Append('\n');
        }

        foreach (DuplicationCluster cluster in report.Clusters)
        {
            Append(text, cluster);
        }

        foreach (ParallelGroup family in report.ParallelGroups)
        {
            Append(text, family);
        }

        AppendRows(text, report.SharedGroups);
        foreach (ValueList<Id<Partnership>> sitting in report.Sittings)
        {
            text.Append("one sitting").Append(Some("", sitting)).Append('\n');
        }

        AppendRows(text, report.TemporaryGroups);
        if (report.Strategies.StrategiesCompared + report.Strategies.NotCompared.Count > 0)
        {
            AppendRows(text, new[] { report.Strategies });
        }
    }

    private static void Append(StringBuilder text, DuplicationPair pair)
    {
        text.Append(CultureInfo.InvariantCulture, $"{pair.First} + {pair.Second}: {pair.Pattern} {pair.Form}");
        text.Append(pair.IsQuestion ? " question" : "").Append(pair.IsByDesign ? " by design" : "");
        text.Append(pair.Upper is { } upper ? $" upper {upper}" : "").Append(Number(" score ", pair.Score));
        text.Append(pair.ScoreWithoutStatutoryCore is { } without ? Number(" without core ", without) : "");
        text.Append(" P ").Append(Said(pair.People)).Append(" T ").Append(Said(pair.Remit)).Append(" G ").Append(Said(pair.Place));
        text.Append(Number(" expected ", pair.ExpectedShared));
        text.Append(Number(" absorbs ", pair.AbsorptionOfFirst)).Append(Number(" ", pair.AbsorptionOfSecond));
        text.Append(Some(" bodies", pair.SharedOrganisations)).Append(Some(" core", pair.StatutoryCore));
        text.Append(Some(" themes", pair.SharedThemes)).Append(Some(" duties", pair.SharedDuties)).Append('\n');
        Append(text, "  + ", pair.EvidenceFor);
        Append(text, "  - ", pair.EvidenceAgainst);
        Append(text, pair.Remedy);
    }

    private static void Append(StringBuilder text, DuplicationCluster cluster)
    {
        text.Append(CultureInfo.InvariantCulture, $"cluster {cluster.Pattern}").Append(Some("", cluster.Members));
        text.Append(Some(" below", cluster.Parents)).Append(Some(" near", cluster.Near));
        text.Append(Number(" least P ", cluster.LeastPeople)).Append(Number(" T ", cluster.LeastRemit));
        text.Append(Some(" core", cluster.CoreOrganisations)).Append(Some(" mostly", cluster.MostlySharedOrganisations));
        text.Append(Some(" by law", cluster.StatutoryCore)).Append(Some(" themes", cluster.CommonThemes)).Append('\n');
        MergedPartnership merged = cluster.Merged;
        text.Append("  one board of").Append(Some("", merged.Members.Select(Said).ToValueList()));
        text.Append(CultureInfo.InvariantCulture, $" places {merged.PlacesToday} {merged.Tier} on [{merged.Footprint}]");
        text.Append(Number(" ", (double)merged.Authorities));
        text.Append(Some(" themes", merged.Themes)).Append(Some(" duties", merged.Duties)).Append(Some(" law", merged.Provisions));
        text.Append(Said(merged.MeetingsToday));
        text.Append(merged.MeetingsPerYear is { } year ? Number(" then ", (double)year) : "").Append('\n');
        AppendRows(text, cluster.Losses);
        Append(text, "  - ", cluster.EvidenceAgainst);
        Append(text, cluster.Remedy);
    }

    private static void Append(StringBuilder text, ParallelGroup family)
    {
        text.Append(CultureInfo.InvariantCulture, $"family {family.Kind}").Append(Some("", family.Members));
        text.Append(CultureInfo.InvariantCulture, $" pairs {family.Pairs}").Append(Some(" core", family.CoreOrganisations));
        text.Append(Some(" several", family.SharedOrganisations.Select(Said).ToValueList())).Append(Some(" by law", family.StatutoryCore));
        text.Append(Said(family.Meetings)).Append('\n');
        Append(text, "  + ", family.EvidenceFor);
        Append(text, "  - ", family.EvidenceAgainst);
        Append(text, family.Remedy);
    }

    private static void Append(StringBuilder text, DuplicationRemedy remedy)
    {
        text.Append("  = ").Append(remedy.Kind).Append(remedy.Into is { } into ? $" into {into}" : "");
        text.Append(remedy.Citation is { } law ? $" by {law.Text}" : "").Append(": ").Append(Said(remedy.Statement)).Append('\n');
    }

    private static void Append(StringBuilder text, string mark, ValueList<DuplicationEvidence> evidence)
    {
        foreach (DuplicationEvidence one in evidence)
        {
            text.Append(mark).Append(one.Kind).Append(": ").Append(Said(one.Statement)).Append(" |");
            foreach (IGrouping<string, string> values in one.Values.GroupBy(static value => value.Name, static value => value.Value))
            {
                text.Append(' ').Append(values.Key).Append('=').AppendJoin(',', values);
            }

            text.Append('\n');
        }
    }

    private static void AppendRows<T>(StringBuilder text, IEnumerable<T> rows)
    {
        foreach (T row in rows)
        {
            string[] lines = ReportLines.Of("", (typeof(T).Name, row)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            text.AppendJoin('\n', lines.Skip(1)).Append('\n');
        }
    }

    /// <summary>A statement of which what it names is named by its identifier alone.</summary>
    private static string Said(Statement statement) =>
        Named().Replace(statement.ToString(), "${id}").Replace("duplication.", "", StringComparison.Ordinal);

    private static string Said(MemberCount member) => FormattableString.Invariant($"{member.Organisation} {member.Partnerships}");

    private static string Said(MeetingTotal meetings) => FormattableString.Invariant(
        $" meetings {meetings.MeetingsPerYear} of {meetings.PartnershipsKnown} and {meetings.PartnershipsUnknown} unknown");

    private static string Said(SimilarityMeasure measure) => FormattableString.Invariant(
        $"{measure.Intersection:0.####}/{measure.Union:0.####} of {measure.SizeOfFirst:0.####} {measure.SizeOfSecond:0.####}");

    private static string Number(string name, double number) => FormattableString.Invariant($"{name}{number:0.####}");

    private static string Count(string name, long count) => count == 0 ? "" : FormattableString.Invariant($"{name}{count}");

    private static string Some<T>(string name, ValueList<T> some) => some.IsEmpty ? "" : $"{name} [{string.Join(' ', some)}]";

    [GeneratedRegex(
        "(?:Organisation|Partnership|PartnershipKind|Post|Person|Theme|Duty) '(?<id>[^']*)'",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Named();
}
