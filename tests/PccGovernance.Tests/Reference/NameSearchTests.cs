using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Reference;

/// <summary>Things by what people call them.</summary>
public sealed class NameSearchTests
{
    [Theory]
    [InlineData("Hampshire Police", "E23000030")]
    [InlineData("Hampshire Constabulary", "E23000030")]
    [InlineData("Cumbria Police", "E23000002")]
    [InlineData("Avon and Somerset Police", "E23000036")]
    [InlineData("West Mercia Constabulary", "E23000016")]
    [InlineData("Devon & Cornwall Constabulary", "E23000035")]
    [InlineData("Northamptonshire Police Force", "E23000022")]
    [InlineData("Met Police", "E23000001")]
    [InlineData("Met", "E23000001")]
    [InlineData("GMP", "E23000005")]
    [InlineData("Lincs", "E23000020")]
    [InlineData("avon-somerset", "E23000036")]
    [InlineData("devon-cornwall", "E23000035")]
    [InlineData("city-london", "E23000034")]
    [InlineData("Cambridgeshire and Peterborough", "E23000023")]
    [InlineData("York and North Yorkshire", "E23000009")]
    [InlineData("Leicester, Leicestershire and Rutland", "E23000021")]
    [InlineData("Devon, Cornwall and the Isles of Scilly", "E23000035")]
    [InlineData("Police and Crime Commissioner for Essex", "E23000028")]
    [InlineData("Mayor of West Yorkshire", "E23000010")]
    public void Find_ForceAreaByAnyName_IsFound(string name, string code) =>
        EnglandAndWales.ForceAreas.Find(name)!.Code.ToString().Should().Be(code);

    [Fact]
    public void Nearest_EveryPoliceAndConstabulary_HasTheRightAreaAmongThree()
    {
        foreach (ForceArea area in EnglandAndWales.ForceAreas.All)
        {
            string plain = area.Name.Replace(" Police", string.Empty, StringComparison.Ordinal);
            foreach (string name in new[] { plain, $"{plain} Police", $"{plain} Constabulary" })
            {
                EnglandAndWales.ForceAreas.Find(name).Should().Be(area);
                EnglandAndWales.ForceAreas.Nearest(name, 3).Should().Contain(area);
                EnglandAndWales
                    .ForceAreas.Nearest(name.Remove(name.Length / 2, 1), 3)
                    .Should()
                    .Contain(area, "a letter left out of {0}", name);
            }
        }
    }

    [Theory]
    [InlineData("Kings Lynn and West Norfolk", "E07000146")]
    [InlineData("Hull", "E06000010")]
    [InlineData("Shepway", "E07000112")]
    [InlineData("Folkestone and Hythe", "E07000112")]
    [InlineData("Bristol", "E06000023")]
    [InlineData("County Durham", "E06000047")]
    [InlineData("City of Lincoln", "E07000138")]
    [InlineData("Rhondda Cynon Taff", "W06000016")]
    [InlineData("Cambs CC", "E10000003")]
    [InlineData("Abertawe", "W06000011")]
    [InlineData("Milton Keynes City Council", "E06000042")]
    [InlineData("Southend-on-Sea City Council", "E06000033")]
    [InlineData("Colchester City Council", "E07000071")]
    [InlineData("Derby City Council", "E06000015")]
    [InlineData("North Yorkshire", "E06000065")]
    [InlineData("Craven", "E07000163")]
    [InlineData("E06000048", "E06000057")]
    public void Find_CouncilByAnyName_IsFound(string name, string code) =>
        EnglandAndWales.Find(name, NameScope.Authorities).Only!.Reference.Should().Be(EntityReference.Of(new AreaCode(code)));

    [Theory]
    [InlineData("MOPAC", NameScope.LocalPolicingBodies, "body.e23000001.1")]
    [InlineData("MARAC", NameScope.PartnershipKinds, "marac")]
    [InlineData("CSP", NameScope.PartnershipKinds, "community-safety-partnership")]
    [InlineData("Community Trigger", NameScope.PartnershipKinds, "asb-case-review")]
    [InlineData("WECA", NameScope.CombinedAuthorities, "e47000009")]
    [InlineData("county lines", NameScope.Themes, "criminal-exploitation")]
    [InlineData("Hampshire Police", NameScope.ForceAreas, "e23000030")]
    [InlineData("Met", NameScope.ForceAreas, "e23000001")]
    public void Find_AmongEverything_IsTheOneThing(string name, NameScope scope, string id)
    {
        NamedThing thing = EnglandAndWales.Find(name, scope).Only!;

        thing.Reference.Id.Should().Be(id);
        EnglandAndWales.Find(name).Things.Should().Contain(thing);
    }

    [Fact]
    public void Find_NameOfSeveralThings_AnswersWithAll()
    {
        NameSearchResult lincs = EnglandAndWales.Find("Lincs");

        lincs.IsAmbiguous.Should().BeTrue();
        lincs.Only.Should().BeNull();
        lincs.Match.Should().Be(NameMatch.Alias);
        lincs.Things.Select(static thing => thing.Reference.Id).Should().Contain("e23000020").And.Contain("e10000019");
    }

    [Fact]
    public void Find_NoName_IsNearOrNothing()
    {
        EnglandAndWales.Find(null).Match.Should().Be(NameMatch.None);
        EnglandAndWales.Find(" - ").Things.Should().BeEmpty();
        NameSearchResult near = EnglandAndWales.Find("Yorkshire", NameScope.ForceAreas);
        (near.Match, near.Only, near.IsAmbiguous).Should().Be((NameMatch.Near, null, false));
        near.Things.Select(static thing => thing.Name).Should().Contain(["North Yorkshire", "West Yorkshire", "South Yorkshire"]);
    }

    [Fact]
    public void Find_EveryCodeAndOfficialName_IsExact()
    {
        Geography map = EnglandAndWales.Geography;
        map.Authorities.Should()
            .OnlyContain(static a => EnglandAndWales.Find(a.Code.ToString(), NameScope.Authorities).Only!.Name == a.CouncilName);
        map.Authorities.Should()
            .OnlyContain(static a =>
                EnglandAndWales.Find(a.CouncilName.ToUpperInvariant(), NameScope.Authorities).Match == NameMatch.Exact);
        map.Authorities.Should().OnlyContain(static a => !a.CouncilName.Contains("  ", StringComparison.Ordinal));
        map.OtherAuthorities.Should()
            .OnlyContain(static a => EnglandAndWales.Find(a.Code.ToString(), NameScope.Authorities).Only!.HasEnded);
        EnglandAndWales
            .Edition.PartnershipKinds.Should()
            .OnlyContain(static k => EnglandAndWales.Find(k.Name, NameScope.PartnershipKinds).Only!.Reference.Id == k.Id.Value);
    }

    [Fact]
    public void Find_AnyTextAndItsCapitals_IsTheSame() =>
        Prop.ForAll<NonNull<string>>(static text =>
                EnglandAndWales.Find(text.Get.ToUpperInvariant(), NameScope.ForceAreas).Things
                == EnglandAndWales.Find(text.Get.ToUpperInvariant() + " ", NameScope.ForceAreas).Things)
            .QuickCheckThrowOnFailure();
}
