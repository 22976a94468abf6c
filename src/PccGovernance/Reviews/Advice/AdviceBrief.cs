using PccGovernance.Text;

namespace PccGovernance.Reviews;

/// <summary>The same figures in fewer words: advice is read aloud, evidence is looked up.</summary>
internal static class AdviceBrief
{
    public static Statement Of(Statement evidence) => evidence.Code switch
    {
        "duplication.for.shared-bodies" => evidence with { Code = "advice.why.shared" },
        "duplication.for.group-bodies" => evidence with { Code = "advice.why.group" },
        "duplication.against.parted" => evidence with { Code = "advice.why.parted" },
        "duplication.against.parted-by-dates" => Statement.Of(
            "advice.why.parted",
            ("before", evidence.Find("before")),
            ("until", evidence.Find("until")),
            ("by-dates", evidence.Find("boards"))),
        "duplication.against.statutory-core" => evidence with { Code = "advice.against.core" },
        "duplication.against.different-duties" => evidence with { Code = "advice.against.duties" },
        "duplication.against.different-law" => evidence with { Code = "advice.against.law" },
        "duplication.against.unshared-bodies" => Statement.Of(
            "advice.against.bodies",
            ("bodies", new ReferencesValue
            {
                References = References(evidence, "one").Concat(References(evidence, "other")).ToValueList(),
            })),
        _ => evidence,
    };

    private static ValueList<EntityReference> References(Statement statement, string name) => statement.Find(name)?.Referenced ?? [];
}
