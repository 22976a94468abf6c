namespace PccGovernance.Text;

/// <summary>What is said of requirements of law, guidance and practice (LAW), and of their rules.</summary>
internal static class EnglishStatutePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        .. EnglishRequirementPlansTitles.All,
        .. EnglishRequirementDutiesTitles.All,
        .. EnglishRequirementPartnersTitles.All,
        .. EnglishStatuteReasons.All,
        .. EnglishStatuteFacts.All,
        .. Whys.Select(static why => new KeyValuePair<string, Phrase>($"statute.why.{why.Subject}", _ => why.Text)),
        new("statute.examines.policing-body", static _ => "answers of local policing bodies, of which something is on record"),
        new("statute.examines.chief-officer", static _ => "answers of chief officers, of which something is on record"),
        new("statute.examines.panel", static _ => "answers of police and crime panels, of which something is on record"),
        new("statute.examines.force-area", static _ => "answers of force areas, of which something is on record"),
        new("statute.examines.local-area", static _ => "answers of local areas, of which something is on record"),
        new("statute.examines.council", static _ => "answers of councils, of which something is on record"),
        new("statute.examines.upper-tier", static _ => "answers of upper-tier areas, of which something is on record"),
        new("statute.examines.county", static _ => "answers of counties, of which something is on record"),
        .. EnglishRulePhrases.Of(
            "LAW000",
            "What the law asks can be told from the record",
            "Where facts are missing nobody can say whether the law is met, and silence would be read as approval.",
            "force areas"),
        new(
            "law.record",
            static a =>
                $"Of {a.Count("requirements", "requirement", "requirements")} that apply in {a.Name("area")}, {a.Number("unknown")} "
                + $"cannot be told from the record, in {a.Count("answers", "answer", "answers")}."
                + $" Most would be settled by recording {string.Join(", ", Named.Where(a.Has).Select(a.Say))}."),
        new("law.record.remedy", static _ => "Record these facts first."),
        new(
            "law.filing-without-place",
            static a =>
                $"Where {a.Name("filing")} applies is not on record, so that it is read for no area: what it would answer cannot be told."),
        new("law.filing-without-year", static a =>
            $"For which financial year {a.Name("filing")} is, is not on record, so it is read for none."),
        new("law.filing-without-year.remedy", static _ => "Record its financial year, or from which day it covers."),
        new("law.filing-without-place.remedy", static _ => "Record its footprint, or the plan, the board or the body that it is of."),
        new("law.not-met", static a => $"{Quoted(a)} is not met ({a.Text("citation")}): {Lowered(a.Say("reason"))}"),
        new("law.not-met.remedy", static _ => "Put it right, or correct the record if it is wrong."),
        new(
            "law.cannot-be-told",
            static a =>
                $"Whether {Quoted(a)} is met cannot be told in {a.Count("answers", "case", "cases")} of which something is on record: "
                + $"what is missing is {a.Say("fact")}."),
        new("law.cannot-be-told.remedy", static a => $"Record {a.Say("fact")}."),
    ];

    private static string[] Named { get; } = ["first", "second", "third"];

    private static (string Subject, string Text)[] Whys { get; } =
    [
        ("accountability", "The chief officer answers to an elected body, and there is a record of it."),
        ("annual-report", "The public can see each year what was done and how far the objectives were reached."),
        ("appointments", "The most senior posts are filled in the open."),
        ("asb", "Whoever suffers from anti-social behaviour has somebody who answers."),
        ("collaboration", "Work done together rests on an agreement that can be read."),
        ("complaints", "A complaint goes to somebody who may and must handle it."),
        ("criminal-justice", "The system works as one only where its bodies work together."),
        ("csp", "The bodies with the means to reduce crime plan together for each area."),
        ("custody-visiting", "People held by the police are seen by somebody independent."),
        ("deaths-reviews", "From a death something is learnt."),
        ("domestic-abuse", "Victims and their children get support and a safe place."),
        ("drugs", "Treatment, enforcement and prevention are planned together."),
        ("elections", "Who governs the police is elected, for a term, by rule."),
        ("equality", "Objectives that can be measured are published and renewed."),
        ("finance", "Public money is kept, counted and audited."),
        ("fire", "Whoever also runs fire is scrutinised for that too."),
        ("health-wellbeing", "Health and local government plan from one view of needs."),
        ("information", "The public can judge only what is published."),
        ("licensing", "Licensing follows a policy that was consulted on."),
        ("local-scrutiny", "Councillors can ask the responsible authorities to account."),
        ("mappa", "The most dangerous offenders are managed together, and the public is told."),
        ("panel", "The panel scrutinises in public whoever governs the police."),
        ("plan", "The plan is what the force and its partners are held to."),
        ("precept", "The tax for policing is scrutinised before it is raised."),
        ("prevent", "People are kept from being drawn into terrorism."),
        ("protocol", "Elected and operational roles are kept apart."),
        ("resilience", "Responders prepare for emergencies together."),
        ("safeguarding", "Children and adults at risk are protected by bodies that work together."),
        ("serious-violence", "Serious violence is prevented by bodies that share what they know."),
        ("victims", "Victims get the support that they need, planned together."),
        ("wales-other", "In Wales these boards work for a region."),
        ("wales-psb", "Public bodies in Wales plan well-being together."),
        ("youth-justice", "Offending by children is prevented by a team of all who can help."),
    ];

    private static string Quoted(PhraseArguments a) => $"'{a.Say("title")}'";

    /// <summary>A sentence within a sentence begins small, unless it begins with a name.</summary>
    private static string Lowered(string sentence) =>
        sentence.StartsWith("The ", StringComparison.Ordinal)
            || sentence.StartsWith("No ", StringComparison.Ordinal)
            || sentence.StartsWith("It ", StringComparison.Ordinal)
            ? EnglishCase.Small(sentence)
            : sentence;
}
