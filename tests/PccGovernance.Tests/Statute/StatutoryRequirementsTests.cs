using System.Text.RegularExpressions;
using PccGovernance.Rules;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// The data of the requirements: each citation, day, basis, source and vintage is held against the list that they were taken from.
/// </summary>
public sealed partial class StatutoryRequirementsTests
{
    public static TheoryData<string> Identifiers => [.. StatutoryRequirements.All.Select(static requirement => requirement.Id)];

    [Fact]
    public void All_AreThoseOfTheList_InItsOrder()
    {
        StatutoryRequirements.All.Select(static requirement => requirement.Id)
            .Should()
            .Equal(ReferenceRow.All.Select(static row => row.Id)).And.HaveCount(203);
        StatutoryRequirements.All.Select(static requirement => requirement.Rule)
            .Should()
            .Equal(Enumerable.Range(1, 203).Select(static number => $"LAW{number:D3}"));
    }

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void Requirement_HasTheFactsOfTheList(string id)
    {
        StatutoryRequirement requirement = StatutoryRequirements.Find(id)!;
        ReferenceRow row = ReferenceRow.ById[id];

        requirement.Subject.Should().Be(row.Subject);
        Iso(requirement.InForce.From).Should().Be(row.From);
        Iso(requirement.InForce.To).Should().Be(row.To);
        requirement.IsBegun.Should().Be(row.From.Length > 0, "a requirement without a first day has not begun");
        requirement.Citation.Should().Be(row.Citation).And.NotBeEmpty();
        requirement.Basis.ToString().ToLowerInvariant().Should().Be(row.Basis);
        requirement.Gravity.ToString().ToLowerInvariant().Should().Be(row.Severity);
        requirement.Source.Should().Be(row.Source).And.NotBeEmpty();
        requirement.Vintage.Should().Be(row.Vintage).And.NotBeEmpty();
        requirement.IsRead.Should().Be(row.IsRead);
    }

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void Citation_NamesInstrumentsOfTheTable_AndNoOther(string id)
    {
        StatutoryRequirement requirement = StatutoryRequirements.Find(id)!;
        LegalInstrument[] cited =
            [.. requirement.Instruments.Select(static wanted => StatutoryRequirements.Instruments.Single(one => one.Id == wanted))];

        cited.Should().NotBeEmpty();
        cited.Should()
            .OnlyContain(one =>
                one.ShortTitles.Any(title => requirement.Citation.Contains(title, StringComparison.Ordinal)), requirement.Citation);
        string[] named = [.. Named().Matches(requirement.Citation).Select(static match => match.Value)];
        named.Where(name =>
            !cited.Any(one =>
                one.ShortTitles.Any(title =>
                    title.Contains(name, StringComparison.Ordinal) || name.Contains(title, StringComparison.Ordinal))))
            .Should()
            .BeEmpty(requirement.Citation);
    }

    [Fact]
    public void Source_AtLegislationGovUk_IsOfWhatIsCited_OrOfWhatBeganOrAmendedIt()
    {
        IEnumerable<string> others =
            from requirement in StatutoryRequirements.All
            from Match match in Path().Matches(requirement.Source)
            where !requirement.Instruments.Contains(match.Value)
            select match.Value;

        others.Distinct().Order(StringComparer.Ordinal).Should().Equal(Commencing);
    }

    [Fact]
    public void Instruments_HaveATitleAndAPage_OrAreGuidanceOrHaveNoNumberYet()
    {
        StatutoryRequirements.Instruments.Should()
            .OnlyHaveUniqueItems(static one => one.Id).And.OnlyContain(static one => one.Title.Length > 0 && !one.ShortTitles.IsEmpty);
        StatutoryRequirements.Instruments.Where(static one => one.Url is null).Select(static one => one.Id)
            .Should()
            .OnlyContain(static id =>
                id.StartsWith("guidance/", StringComparison.Ordinal)
                    || id.StartsWith("practice/", StringComparison.Ordinal)
                    || id == "ukpga/2026/crime-and-policing");
        StatutoryRequirements.All.SelectMany(static requirement => requirement.Instruments)
            .Distinct()
            .Should()
            .BeEquivalentTo(StatutoryRequirements.Instruments.Select(static one => one.Id));
    }

    [Fact]
    public void Prospective_AreEnactedAndNotBegun() =>
        StatutoryRequirements.All.Where(static requirement => !requirement.IsBegun).Select(static requirement => requirement.Id)
            .Should().Equal("victims-collaborate", "victims-strategy", "victims-code-review-lpb", "macpt", "asb-case-review-lpb");

    [Fact]
    public void NoCheck_HasAReason_AndACheckHasClauses()
    {
        StatutoryRequirements.All.Should()
            .OnlyContain(static requirement => requirement.NoCheck == null == (requirement.Form != RequirementForm.NoCheck));
        StatutoryRequirements.All.Should()
            .OnlyContain(static requirement => requirement.Clauses.IsEmpty == (requirement.Form == RequirementForm.NoCheck));
        StatutoryRequirements.All.Where(static requirement => requirement.NoCheck is not null).Select(static requirement => requirement.Id)
            .Should()
.Equal("section-115", "svd-csp-strategy", "prevent-duty");
    }

    [Fact]
    public void Rules_AreOneForEachRequirement_WithItsCitation()
    {
        RuleDescriptor[] rules = [.. RuleCatalogue.Descriptors.Where(static rule => rule.Family is "LAW" && rule.Id is not "LAW000")];

        rules.Select(static rule => (rule.Id, rule.Citation?.Text))
            .Should()
            .Equal(StatutoryRequirements.All.Select(static requirement => (requirement.Rule, (string?)requirement.Citation)));
    }

    /// <summary>Instruments that were read beside those cited: they begin, amend or replace what is cited.</summary>
    private static string[] Commencing { get; } =
    [
        "ukpga/2011/13",
        "ukpga/2022/31",
        "ukpga/2023/55",
        "uksi/2010/647",
        "uksi/2011/1230",
        "uksi/2012/2479",
        "uksi/2012/2660",
        "uksi/2014/630",
        "uksi/2014/949",
        "uksi/2017/399",
        "uksi/2020/5",
        "uksi/2021/1038",
        "uksi/2021/547",
        "uksi/2023/649",
        "uksi/2024/414",
        "uksi/2025/1325",
        "uksi/2025/95",
    ];

    private static string Iso(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : string.Empty;

    [GeneratedRegex(@"(?:SI \d+/\d+|[A-Z]{3,} \d{4}|(?:[A-Z][a-z']+ (?:and |, )?)+Act \d{4})", RegexOptions.None, 1_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:ukpga|uksi|anaw|wsi)/\d+/\d+", RegexOptions.None, 1_000)]
    private static partial Regex Path();
}
