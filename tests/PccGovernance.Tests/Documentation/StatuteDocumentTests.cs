using System.Globalization;
using System.Text;
using NodaTime.Text;
using PccGovernance.Reference;
using PccGovernance.Rules;
using PccGovernance.Statute;
using PccGovernance.Tests.Statute;
using PccGovernance.Tests.Text;

namespace PccGovernance.Tests.Documentation;

/// <summary><c>docs/statute.md</c> is made from the data.</summary>
public sealed class StatuteDocumentTests
{
    private static readonly (string Name, string Area)[] Places =
    [
        ("Commissioner, two-tier (Lincolnshire)", "E23000020"), ("Commissioner for fire too (Essex)", "E23000028"),
        ("Mayor (West Yorkshire)", "E23000010"),
        ("Metropolitan Police District", "E23000001"), ("City of London", "E23000034"), ("Wales (Dyfed-Powys)", "W15000004"),
    ];

    private static readonly LocalDate[] Days =
        [new(2012, 11, 22), new(2014, 11, 21), new(2017, 11, 21), new(2020, 11, 21), new(2023, 11, 21), new(2026, 11, 21),
            new(2030, 11, 21)];

    [Fact]
    public void Documentation_HoldsEveryRequirement() => Repository.ShouldHold(Markdown(), "docs", "statute.md");

    private static string Markdown()
    {
        StringBuilder text = new();
        text.Append(StatuteDocumentText.Introduction);
        Grounds(text);
        text.Append(StatuteDocumentText.WorkedExamples);
        Unchecked(text);
        text.Append(StatuteDocumentText.Maintenance);
        Words(text);
        Requirements(text);
        Instruments(text);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Grounds(StringBuilder text)
    {
        text.Append(
            "## How many apply where\n\nOf the 203 requirements, counted on a landscape that records nothing but who governs: those that "
            + "neither fall away nor are out of force.\n\n");
        text.Append(
            $"| Force area | {string.Join(" | ", Days.Select(Iso))} |\n| --- |{string.Concat(Days.Select(static _ => " --- |"))}\n");
        StatuteReport[] reports = [.. Days.Select(static day =>
            StatuteAnalysis.Analyse(
                Landscape.Create(EnglandAndWales.Edition, new() { LocalPolicingBodies = EnglandAndWales.LocalPolicingBodies }), day,
                new()))];
        foreach ((string name, string area) in Places)
        {
            text.Append($"| {name} | {string.Join(" | ", reports.Select(report => Applying(report, new(area))))} |\n");
        }

        text.Append(
            "| All 43 together, outcomes that apply | "
            + $"{string.Join(" | ", reports.Select(static report => report.Outcomes.Count(Applies)))} |\n\n");
    }

    private static int Applying(StatuteReport report, AreaCode area) =>
        report.OutcomesIn(area).Where(Applies).Select(static outcome => outcome.Requirement).Distinct(StringComparer.Ordinal).Count();

    private static bool Applies(StatutoryOutcome outcome) =>
        outcome.Verdict is not (StatutoryVerdict.DoesNotApply or StatutoryVerdict.NotInForce);

    private static void Unchecked(StringBuilder text)
    {
        text.Append("## What cannot be a check, and why\n\n| Rule | Requirement | Why |\n| --- | --- | --- |\n");
        Dictionary<string, string> why = new(StringComparer.Ordinal)
        {
            ["every-decision"] =
                "Due regard is had, or not, in every single decision of every listed authority: no document, step or count shows it. "
                + "The board that usually does the work is guidance, and its absence no breach. The text was not read.",
            ["power"] = "The section lets relevant authorities disclose and obliges nobody: who does not use a power fails nothing. That a "
                + "partnership's protocol covers disclosure under it is asked by LAW130 `csp-info-protocol`.",
            ["elsewhere"] =
                "It is item (d) of the four strategies, which LAW117 `csp-four-strategies` asks for from the same day: two answers "
                + "would count one omission twice.",
        };
        foreach (StatutoryRequirement requirement in StatutoryRequirements.All.Where(static requirement => requirement.NoCheck is not null))
        {
            text.Append($"| {requirement.Rule} | {requirement.Title.English()} | {why[requirement.NoCheck!]} |\n");
        }

        text.Append("\nEnacted and not seen to have begun, so that the answer is always that it is not in force:\n\n");
        foreach (StatutoryRequirement requirement in StatutoryRequirements.All.Where(static requirement => !requirement.IsBegun))
        {
            text.Append($"- {requirement.Rule}: {requirement.Title.English()} ({requirement.Citation})\n");
        }

        text.Append('\n');
    }

    private static void Words(StringBuilder text)
    {
        text.Append(
            "## Words of the record\n\nWhat a `Filing` is called, and the steps and facts of it that requirements read. Other words may "
            + "be kept.\n\n| Kind | Steps | Facts |\n| --- | --- | --- |\n");
        IEnumerable<IGrouping<string, (string Kind, string[] Steps, string[] Facts)>> kinds = StatutoryRequirements.All
            .SelectMany(StatuteWordsRead.Of)
            .GroupBy(static read => read.Kind, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, (string Kind, string[] Steps, string[] Facts)> kind in kinds)
        {
            text.Append($"| `{kind.Key}` | {Listed(kind.SelectMany(static pair => pair.Steps))} | "
                + $"{Listed(kind.SelectMany(static pair => pair.Facts))} |\n");
        }

        text.Append('\n');
    }

    private static string Listed(IEnumerable<string> words) =>
        string.Join(", ", words.Distinct().Order(StringComparer.Ordinal).Select(static word => $"`{word}`"));

    private static void Requirements(StringBuilder text)
    {
        text.Append("## Every requirement\n\nA source marked *not read* rests on general knowledge: check it before you rely on it.\n\n");
        foreach (IGrouping<string, StatutoryRequirement> subject in StatutoryRequirements.All.GroupBy(static requirement =>
            requirement.Subject, StringComparer.Ordinal))
        {
            text.Append($"### {char.ToUpperInvariant(subject.Key[0])}{subject.Key[1..].Replace('-', ' ')}\n\n");
            foreach (StatutoryRequirement requirement in subject)
            {
                RuleDescriptor rule = RuleCatalogue.Find(requirement.Rule)!;
                text.Append($"**{requirement.Rule} `{requirement.Id}`**: {rule.Title.English()}.\n");
                text.Append(
                    $"{requirement.Citation}. {Where(requirement)}; {When(requirement)}; "
                    + $"{requirement.Basis.ToString().ToLowerInvariant()}, {requirement.Gravity.ToString().ToLowerInvariant()}; "
                    + $"{Form(requirement)}.\n");
                text.Append(
                    $"Source: {requirement.Source} ({requirement.Vintage}){(requirement.IsRead ? string.Empty : ", *not read*")}.\n\n");
            }
        }
    }

    private static string Where(StatutoryRequirement requirement)
    {
        string extent =
            requirement.Extent switch { LegalExtent.England => "England", LegalExtent.Wales => "Wales", _ => "England and Wales" };
        string bodies = requirement.Bodies.IsEmpty
            ? string.Empty
            : $", under {string.Join(", ", requirement.Bodies.Select(Body).Distinct(StringComparer.Ordinal))}";
        return $"{requirement.Role switch
        {
            StatutoryRole.PolicingBody => "The policing body",
            StatutoryRole.ChiefOfficer => "The chief officer",
            StatutoryRole.Panel => "The panel",
            StatutoryRole.ForceArea => "Bodies of a force area",
            StatutoryRole.LocalArea => "Bodies of a district or single-tier area",
            StatutoryRole.Council => "Every council",
            StatutoryRole.UpperTier => "Bodies of an upper-tier area",
            _ => "Bodies of a county with districts",
        }} in {extent}{bodies}";
    }

    private static string Body(LocalPolicingBodyKind kind) => kind switch
    {
        LocalPolicingBodyKind.PoliceAndCrimeCommissioner => "a commissioner",
        LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner => "a commissioner for fire too",
        LocalPolicingBodyKind.CombinedAuthorityMayor => "a mayor",
        LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime => "MOPAC",
        _ => "the Common Council",
    };

    private static string When(StatutoryRequirement requirement) => !requirement.IsBegun ? "not begun"
        : $"in force from {Iso(requirement.InForce.From!.Value)}"
            + (requirement.InForceInLondonFrom is { } london ? $" (London {Iso(london)})" : string.Empty)
            + (requirement.InForceInWalesFrom is { } wales ? $" (Wales {Iso(wales)})" : string.Empty)
            + (requirement.InForce.To is { } to ? $" to {Iso(to.PlusDays(-1))}" : string.Empty);

    private static string Form(StatutoryRequirement requirement) => requirement.Form switch
    {
        RequirementForm.DocumentByDate => "a document by a date",
        RequirementForm.StepsInOrder => "steps in order",
        RequirementForm.Members => "members by law",
        RequirementForm.Count => "a count within bounds",
        RequirementForm.Published => "published",
        RequirementForm.Sent => "sent",
        RequirementForm.Consulted => "consulted",
        RequirementForm.Contents => "contents",
        RequirementForm.DecidedBy => "decided by whom",
        RequirementForm.Special => "a check of its own",
        _ => "no check",
    };

    private static void Instruments(StringBuilder text)
    {
        text.Append("## Instruments cited\n\n| Cited as | Title | Page |\n| --- | --- | --- |\n");
        foreach (LegalInstrument instrument in StatutoryRequirements.Instruments)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {string.Join("; ", instrument.ShortTitles)} | {instrument.Title} | {instrument.Url ?? "none recorded"} |\n");
        }
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
