using PccGovernance.Reference;
using PccGovernance.Reviews;

namespace PccGovernance.Tests.Reviews;

public sealed class CountryReviewTests
{
    [Fact]
    public void Review_AllOfEnglandAndWales_HasTheCountsOfTheReferenceFacts()
    {
        LocalDate asOf = new(2026, 11, 21);
        Landscape country = EnglandAndWales.StatutoryLandscape().AsOf(asOf);

        LandscapeReview review = new LandscapeReviewer().Review(country, asOf);

        review.Governance.Should().HaveCount(43);
        review.Governance.Should().OnlyContain(area => area.Body != null);
        review
            .Governance.GroupBy(area => area.Body!.Kind)
            .ToDictionary(kind => kind.Key, kind => kind.Count())
            .Should()
            .Equal(
                new Dictionary<LocalPolicingBodyKind, int>
                {
                    // 37 commissioners, 4 of them for fire too, 4 mayors of combined authorities, the Mayor's Office and the Common
                    // Council.
                    [LocalPolicingBodyKind.PoliceAndCrimeCommissioner] = 33,
                    [LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner] = 4,
                    [LocalPolicingBodyKind.CombinedAuthorityMayor] = 4,
                    [LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime] = 1,
                    [LocalPolicingBodyKind.CommonCouncil] = 1,
                }
            );
        Count(country, "community-safety-partnership").Should().Be(293, "of 314 areas some have one between them");
        Count(country, "public-services-board").Should().Be(13, "futuregenerations.wales counts them");
        Count(country, "police-and-crime-panel").Should().Be(41, "the Metropolitan Police has the Assembly's committee and the City none");
        review
            .Summary.Partnerships.Should()
            .Be(review.Duplication!.PartnershipsCompared + review.Duplication!.PartnershipsNotComparedTotal);
        ((long)review.Duplication!.PartnershipsCompared * (review.Duplication!.PartnershipsCompared - 1) / 2)
            .Should().Be(review.Duplication!.PairsCompared + review.Duplication!.PairsWithoutCommonTerms, "every pair is compared");
    }

    private static int Count(Landscape landscape, string kind) =>
        landscape.Partnerships.Count(p => p.Kind == new Id<PartnershipKind>(kind));
}
