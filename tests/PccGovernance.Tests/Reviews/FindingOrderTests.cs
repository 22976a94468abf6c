using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Tests.Reviews;

public sealed class FindingOrderTests
{
    private static readonly Gen<Finding> s_finding =
        from severity in Gen.Elements(Enum.GetValues<RuleSeverity>())
        from outcome in Gen.Elements(Enum.GetValues<FindingOutcome>())
        from rule in Gen.Elements("AAA001", "AAA002", "BBB001")
        from subjects in Gen.Elements("a", "b", "c").NonEmptyListOf()
        from said in Gen.Elements("test.one", "test.two")
        select new Finding
        {
            RuleId = rule,
            Severity = severity,
            Outcome = outcome,
            Subjects = subjects.Select(static id => EntityReference.Of(new Id<Partnership>(id))).ToValueList(),
            Statement = Statement.Of(said),
        };

    [Fact]
    public void GravestFirst_AnyFindings_AreInOneOrder() =>
        Prop.ForAll(s_finding.ListOf().ToArbitrary(), static findings =>
        {
            Finding[] plain =
            [
                .. findings.OrderByDescending(static f => f.Severity)
                    .ThenBy(static f => f.Outcome)
                    .ThenBy(static f => f.RuleId, StringComparer.Ordinal)
                    .ThenBy(static f => string.Join(' ', f.Subjects.Select(static subject => subject.Id)), StringComparer.Ordinal)
                    .ThenBy(static f => f.Statement.Code, StringComparer.Ordinal),
            ];

            return FindingOrder.GravestFirst(findings).SequenceEqual(plain);
        })
            .Holds();

    [Fact]
    public void Subjects_AnyOrder_AreEachOnceAndInOrder() =>
        Prop.ForAll(Gen.Elements("a", "b", "c").ListOf().ToArbitrary(), static ids =>
        {
            ValueList<EntityReference> given = ids.Select(static id => EntityReference.Of(new Id<Partnership>(id))).ToValueList();

            return Finding.InOrder(given).Select(static subject => subject.Id).SequenceEqual(ids.Distinct().Order(StringComparer.Ordinal));
        })
            .Holds();
}
