using System.Globalization;
using System.Text;
using NodaTime.Text;
using PccGovernance.Reference;
using PccGovernance.Rules;
using PccGovernance.Statute;
using PccGovernance.Tests.Rules;

namespace PccGovernance.Tests.Statute;

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
        text.Append(Introduction);
        Grounds(text);
        text.Append(WorkedExamples);
        Unchecked(text);
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
            ["judgement"] = "a matter of judgement: report it, never fail on it",
            ["convention"] = "practice or a condition of a grant: not to have it is no breach",
            ["ended"] = "the words ended before the record begins",
            ["every-decision"] = "it binds every single decision",
            ["power"] = "a power, no duty",
            ["elsewhere"] = "`csp-four-strategies` asks it",
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
        var kinds = StatutoryRequirements.All.SelectMany(static requirement => requirement.Filings.Select(kind => (kind, requirement)))
            .GroupBy(static pair => pair.kind, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            ClauseEntry[] clauses = [.. kind.SelectMany(static pair => pair.requirement.Clauses).Select(static clause => clause.Entry)];
            string[] steps = [.. clauses.Where(static clause => clause.Kind is "step" or "every" || clause.IsStep)
                .Select(static clause => clause.Name)
                .Distinct()
                .Order(StringComparer.Ordinal)];
            string[] facts =
                [.. clauses.Where(static clause => clause.Kind is "fact" or "figure" || (clause.Kind is "when" && !clause.IsStep))
                .SelectMany(static clause => new[] { clause.Name, clause.OrFact })
                .OfType<string>()
                .Distinct()
                .Order(StringComparer.Ordinal)];
            text.Append($"| `{kind.Key}` | {Listed(steps)} | {Listed(facts)} |\n");
        }

        text.Append('\n');
    }

    private static string Listed(string[] words) => string.Join(", ", words.Select(static word => $"`{word}`"));

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

    private const string Introduction =
        """
        # Statute: is the law met, what is due next, and what cannot be told?

        Made from the data in the code by a test; `UPDATE_SNAPSHOTS=1 dotnet test` writes it anew.

        `StatuteAnalysis.Analyse` asks 203 requirements of policing governance of every force area of a landscape, on any day. **Nothing here is legal advice**: the
        texts were read in stored copies, of which each requirement names the version, and later changes were not seen.

        ```csharp
        StatuteReport report = StatuteAnalysis.Analyse(landscape, new LocalDate(2026, 11, 21), new StatuteOptions());
        Console.WriteLine(report.Counts.ShareThatCannotBeTold);
        foreach (StatutoryOutcome due in report.DueBetween(report.AsOf, report.AsOf.PlusMonths(12))) { }
        ```

        ## Answers

        - **Met**, **not met**, **not yet due** (with the last day), **does not apply** (and why), **cannot be told** (and which fact is missing), **not in force**.
        - A missing fact is never a breach and never fine. What is not on record is not known, unless a `CompleteRecord` or `Filing.IsComplete` says that everything is on
          record; a step that was not taken is recorded as such (`FilingStep.IsDone` false). What is assumed is not on record here. A step that is recorded is taken for
          the one that counts: whoever records only the second of two plans will be told that it was late.
        - Guidance and convention are never a breach.
        - "As soon as practicable" and the like have no number. Within a number of `StatuteOptions` they are taken as met; beyond it the answer is that somebody has to
          judge, and the reason says that the number is this library's own. Only what was never done in a complete record is not met after that number.
        - The wording is that of the version that was read. On an earlier day `StatutoryOutcome.IsLaterWording` says that words may have been applied that came later.
        - Rules LAW001 to LAW203 find by the requirements, one each: a violation for each answer that is not met, and one finding for all answers of a rule that cannot
          be told although something is on record. Of what nothing at all is on record LAW000 tells, in one finding for each force area, with the facts that would settle most.

        ## What to record

        Each document, decision or process is a `Filing` with its steps and facts; Police and Crime Plans, agreements, panels with their members, times in office and
        the seats of boards are read where they are on record. The words are listed below. A `CompleteRecord` says of which matters everything is on record
        (`partnerships`, `seats`, or a kind of filing), where, and until when.

        ```json
        { "id": "precept-2026", "kind": "precept", "footprint": ["E23000020"], "financialYear": 2026,
          "steps": [ { "kind": "notified", "on": "2026-01-28", "with": ["panel"] }, { "kind": "panel-reported", "on": "2026-02-04" } ],
          "facts": [ { "name": "veto", "holds": false } ] }
        ```

        ## How days are counted

        - A span "beginning with" a day has that day as its first: three weeks from 2 September end on 22 September.
        - A financial year runs from 1 April to 31 March and is named by the year in which it begins. Days of the precept do not move for weekends.
        - Business days leave out Saturdays, Sundays, Christmas Eve, Christmas Day, Good Friday and bank holidays (2011 Act s.73(5)); `BankHolidays` has the days with
          their source, to 2032.
        - Two thirds of members are counted of those in post, multiplied out: of 14 they are 10.
        - Elections of commissioners and mayors are data; times in office with `ElectedOn` go before. The next ordinary election is expected in the fourth May after the last.


        """;

    private const string WorkedExamples =
        """
        ## Worked examples

        Each is a test (`StatuteWorkedExampleTests`).

        **A plan after the election of 2 May 2024.** In office from 9 May 2024; a plan of one's own by 31 March 2025, which begins on 1 April 2025 at the latest and ends on
        31 March 2029, also where it is varied in between. Issued on 31 March 2025 it is met, a day later not; asked on 1 February 2025 it is not yet due. A plan with six
        heads and no word on services under s.143 is not met, a plan issued by the deputy neither. The predecessor's plan does not answer.

        **A panel for twelve authorities.** Twelve appointed, one each; two co-opted who are no councillors of the area; a veto of 14 needs 10 votes, of 13 nine, of 12
        eight. Four co-opted need a resolution that the Home Secretary agrees to, nine cannot be resolved. Ten appointed is not met; eleven with a
        vacancy on record, or eleven members on record, cannot be told.

        **The precept for 2026-27.** Told by 1 February 2026 (a Sunday, which does not move), report by 8 February, revised by 15 February, second report by 22 February,
        second response by 1 March; a mayor answers by 26 February. Ten of 14 votes are a veto, nine are none, and one reported on 9 February has no effect.

        **Merging two partnerships of two forces.** Only by a written agreement with every responsible authority, both commissioners and the Secretary of State; one missing
        in a complete record is not met. In Wales it does not apply. Two councils that meet together are two partnerships.

        **A mayoral transfer on 10 May 2027.** The mayor's plan is due by 31 March 2028 and runs to 31 March 2032; no commissioner is elected any more; the precept for
        2028-29 has its last response by 28 February 2028. Without an order on record the commissioner continues.

        **A vacancy on 10 November 2027** is not filled by a by-election: the six months that end with the poll of 4 May 2028 begin on 5 November 2027.


        """;
}
