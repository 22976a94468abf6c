using System.Text;
using PccGovernance.Rules;
using PccGovernance.Tests.Text;

namespace PccGovernance.Tests.Documentation;

/// <summary><c>docs/rules.md</c> is made from the catalogue of rules.</summary>
public sealed class RulesDocumentTests
{
    internal static readonly SortedDictionary<string, string> Families = new(StringComparer.Ordinal)
    {
        ["ALN"] = "alignment",
        ["CAP"] = "capacity",
        ["CST"] = "cost",
        ["DAT"] = "data quality",
        ["DUP"] = "duplication",
        ["LAW"] = "law",
        ["RAG"] = "delivery",
        ["REV"] = "review",
        ["SUC"] = "succession",
        ["RULE"] = "rules themselves, applied to every review",
    };

    [Fact]
    public void Documentation_HoldsTheCatalogue() => Repository.ShouldHold(Markdown(), "docs", "rules.md");

    private static string Markdown()
    {
        StringBuilder text = new();
        text.Append(
            """
            # Rules

            Made from the catalogue in the code by a test; `UPDATE_SNAPSHOTS=1 dotnet test` writes it anew.

            A rule has an identifier that never changes its meaning. Applied to a landscape as at a day it is satisfied, violated, or undetermined because data is
            missing; what is satisfied is counted, and a rule that looked at nothing says so. `RuleSet` takes rules out, changes their severity and adds rules
            of your own; a `Baseline` accepts findings with a reason, an author and an expiry. Nothing here is legal advice.


            """);
        foreach (IGrouping<string, RuleDescriptor> family in RuleCatalogue.Descriptors.GroupBy(rule => rule.Family))
        {
            text.Append($"## {family.Key}: {Families[family.Key]}\n\n");
            foreach (RuleDescriptor rule in family)
            {
                text.Append($"### {rule.Id}: {rule.Title.English()}\n\n{rule.Rationale.English()}\n\n");
                text.Append(
                    $"- Looks at: {rule.Examines.English()}\n{(rule.Reads.IsEmpty ? string.Empty : $"- Reads: {string.Join(", ", rule.Reads)}\n")}- Severity: {rule.DefaultSeverity.ToString().ToLowerInvariant()}\n");
                if (rule.Citation is { } citation)
                {
                    text.Append(
                        $"- Rests on: {citation.Text}{(citation.Extent == LegalExtent.EnglandAndWales ? string.Empty : $" ({citation.Extent} only)")}\n");
                }

                foreach (RuleOption option in rule.Options)
                {
                    text.Append($"- Option `{option.Name}`, default {option.Default}: {option.Meaning.English()}\n");
                }

                text.Append($"- Since: {rule.Since}\n\n");
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
