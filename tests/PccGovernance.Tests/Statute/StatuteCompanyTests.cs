using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Tests.Statute;

/// <summary>
/// Who was there: a word stands for all bodies of a kind, an organisation for itself and where its area touches the one asked about.
/// </summary>
public sealed class StatuteCompanyTests
{
    private static readonly AreaCode Boston = new("E07000136");
    private static readonly AreaCode Lincolnshire = new("E23000020");

    private static readonly AreaCode[] Councils =
        [.. EnglandAndWales.Geography.Authorities.Where(static one => one.ForceArea == Lincolnshire).Select(static one => one.Code)];

    [Fact]
    public void Sent_ToOneCouncilOfEight_IsNotSentToAll()
    {
        Plan([.. Councils.Take(1)], isComplete: false).Should().Be(StatutoryVerdict.CannotBeTold);
        Plan([.. Councils.Take(1)], isComplete: true).Should().Be(StatutoryVerdict.NotMet);
        Plan([.. Councils.Skip(1)], isComplete: true).Should().Be(StatutoryVerdict.NotMet);
        Plan(Councils, isComplete: true).Should().Be(StatutoryVerdict.Met);
        Plan(Councils, isComplete: false).Should().Be(StatutoryVerdict.Met);
    }

    [Fact]
    public void Sent_ToACouncilOfUnknownArea_CannotBeTold() =>
        Plan([.. Councils.Skip(1)], isComplete: true, hasUnknownArea: true).Should().Be(StatutoryVerdict.CannotBeTold);

    [Fact]
    public void Signed_ByTheChiefOfficerOfTheNextForce_IsNotSignedByThisOne()
    {
        Combination("E23000020").Should().Be(StatutoryVerdict.Met);
        Combination("E23000023").Should().Be(StatutoryVerdict.NotMet, "the chief officer of another force is no party here");
    }

    [Fact]
    public void Signed_ByAnOrganisationOfNoKnownKind_CannotBeTold() =>
        Combination("E23000020", chiefOfficer: null).Should().Be(StatutoryVerdict.CannotBeTold);

    /// <summary>Of a district its own council and its county have to be there; of districts no county.</summary>
    [Theory]
    [InlineData("csp-responsible-authorities", "local-authority", "E07000136", StatutoryVerdict.NotMet)]
    [InlineData("csp-responsible-authorities", "local-authority", "E10000019", StatutoryVerdict.NotMet)]
    [InlineData("csp-responsible-authorities", "local-authority", "E07000136 E10000019", StatutoryVerdict.Met)]
    [InlineData("csp-responsible-authorities", "local-authority", "E07000137 E10000019", StatutoryVerdict.NotMet)]
    [InlineData("community-remedy-consult", "district-council", "all", StatutoryVerdict.Met)]
    [InlineData("community-remedy-consult", "district-council", "all but Boston", StatutoryVerdict.NotMet)]
    public void Listed_OfACountyWithDistricts_AreTheCouncilsOfTheGround(
        string requirement, string kind, string councils, StatutoryVerdict verdict)
    {
        bool isOfDistrict = requirement is "csp-responsible-authorities";
        AreaCode[] named = councils switch
        {
            "all" => [.. Councils.Where(static code => code != new AreaCode("E10000019"))],
            "all but Boston" => [.. Councils.Where(static code => code != new AreaCode("E10000019") && code != Boston)],
            _ => [.. councils.Split(' ').Select(static code => new AreaCode(code))],
        };
        Organisation[] organisations = [.. named.Select((code, place) => Body($"council-{place}", kind, code))];
        AreaCode subject = isOfDistrict ? Boston : Lincolnshire;

        One(requirement, EntityReference.Of(subject), organisations, new()
        {
            Id = new("filing"),
            Kind = isOfDistrict ? "responsible-authorities" : "community-remedy",
            Footprint = Footprint.Of(subject),
            IsComplete = true,
            Steps =
            [
                new()
                {
                    Kind = isOfDistrict ? "listed" : "consulted",
                    On = PartialDate.Parse("2025-03-04"),
                    With = ["chief-officer-of-police", "probation", "integrated-care-board", "community-representatives"],
                    Organisations = organisations.Select(static one => one.Id).ToValueList(),
                },
            ],
            Facts =
            [
                new() { Name = "county-listed", Holds = true },
                new() { Name = "agreed-with-chief-officer", Holds = true },
            ],
        }).Should().Be(verdict);
    }

    private static StatutoryVerdict Plan(AreaCode[] councils, bool isComplete, bool hasUnknownArea = false)
    {
        Organisation[] organisations =
        [
            .. councils.Select(static (code, place) => Body($"council-{place}", "local-authority", code)),
            .. hasUnknownArea
                ?
                [
                    new Organisation
                    {
                        Id = new("somewhere"),
                        Name = "Somewhere",
                        Kind = new("local-authority"),
                    },
                ]
                : Array.Empty<Organisation>(),
        ];
        return One("plan-sent-after-issue", EntityReference.Of(Lincolnshire), organisations, new()
        {
            Id = new("plan"),
            Kind = "police-and-crime-plan",
            Footprint = Footprint.Of(Lincolnshire),
            IsComplete = isComplete,
            Steps =
            [
                new() { Kind = "issued", On = PartialDate.Parse("2025-03-03") },
                new()
                {
                    Kind = "sent",
                    On = PartialDate.Parse("2025-03-04"),
                    With = ["chief-officer-of-police", "fire-and-rescue-authority", "probation", "integrated-care-board"],
                    Organisations = organisations.Select(static one => one.Id).ToValueList(),
                },
            ],
        });
    }

    [Theory]
    [InlineData(new[] { "E07000136" }, StatutoryVerdict.DoesNotApply)]
    [InlineData(new[] { "E07000136", "E07000137" }, StatutoryVerdict.CannotBeTold)]
    [InlineData(new[] { "E10000019" }, StatutoryVerdict.CannotBeTold)]
    [InlineData(new string[0], StatutoryVerdict.CannotBeTold)]
    public void Combination_WithoutAnAgreement_IsAskedOnlyWhereAreasMayBeOne(string[] ground, StatutoryVerdict verdict)
    {
        foreach (string requirement in new[] { "csp-combination", "csp-combination-cross-force" })
        {
            Of(requirement, Csp("csp", ground)).Should().Be(verdict);
            Of(requirement, Csp("csp", ground) with { Provenance = Provenance.AssumedFrom("the law") }).Should()
                .Be(StatutoryVerdict.CannotBeTold, "a board that is assumed is no board on record");
        }

        Of("csp-combination", Csp("own", ["E07000136"]), Csp("both", ["E07000136", "E07000137"])).Should()
            .Be(StatutoryVerdict.CannotBeTold, "one of the boards is of two areas");

        static Partnership Csp(string id, string[] ground) => new()
        {
            Id = new(id),
            Name = id,
            Kind = new("community-safety-partnership"),
            Footprint = new() { Areas = ground.Select(static code => new AreaCode(code)).ToValueList() },
        };

        static StatutoryVerdict Of(string requirement, params Partnership[] boards) => StatuteAnalysis.Analyse(
            Landscape.Create(EnglandAndWales.Edition, new()
            {
                LocalPolicingBodies = EnglandAndWales.LocalPolicingBodies,
                Partnerships = [.. boards],
            }),
            new(2026, 11, 21),
            new()).OutcomesOf(requirement).Single(static outcome => outcome.Subject == EntityReference.Of(Boston)).Verdict;
    }

    [Fact]
    public void CitationFor_RulesOfEachCountry_NamesItsOwn()
    {
        StatutoryRequirement assessment = StatutoryRequirements.Find("csp-assessment-yearly")!;

        assessment.CitationFor(new("E23000020")).Should().Be("SI 2007/1830 reg.5");
        assessment.CitationFor(new("W15000002")).Should().Be("SI 2007/3076 reg.5");
        StatutoryRequirement common = StatutoryRequirements.Find("csp-combination")!;
        common.CitationFor(new("E23000020")).Should().Be(common.Citation);
        foreach (StatutoryRequirement requirement in StatutoryRequirements.All)
        {
            foreach (string area in new[] { "E23000020", "W15000002" })
            {
                requirement.Citation.Should().Contain(requirement.CitationFor(new(area)));
            }
        }
    }

    private static StatutoryVerdict Combination(string force, string? chiefOfficer = "chief-officer-of-police")
    {
        Organisation chief = Body("chief", "chief-officer-of-police", new(force));
        Organisation[] organisations = [chief with { Kind = chiefOfficer is null ? null : chief.Kind }];
        return One("csp-combination", EntityReference.Of(Boston), organisations, new()
        {
            Id = new("combination"),
            Kind = "combination-agreement",
            Footprint = Footprint.Of(Boston),
            IsComplete = true,
            Steps =
            [
                new()
                {
                    Kind = "signed",
                    On = PartialDate.Parse("2026-02-01"),
                    With = ["district-council", "county-council", "probation", "integrated-care-board", "local-policing-body"],
                    Organisations = [chief.Id],
                },
            ],
            Facts =
            [
                new() { Name = "in-writing", Holds = true }, new() { Name = "every-responsible-authority-signed", Holds = true },
                new() { Name = "purpose-recorded", Holds = true },
            ],
        });
    }

    private static Organisation Body(string id, string kind, AreaCode area) =>
        new() { Id = new(id), Name = id, Kind = new(kind), Footprint = Footprint.Of(area) };

    private static StatutoryVerdict One(string requirement, EntityReference subject, Organisation[] organisations, Filing filing) =>
        StatuteExample.AskOf(
            new()
            {
                LocalPolicingBodies = [.. EnglandAndWales.LocalPolicingBodies.Where(static body => body.ForceArea == Lincolnshire)],
                Organisations = [.. organisations],
                Filings = [filing],
            },
            new(2026, 11, 21), requirement, subject).Single().Verdict;
}
