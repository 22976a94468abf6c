using System.Reflection;
using FsCheck.Fluent;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Reference;

public sealed class ForceAreaCatalogueTests
{
    private static readonly ForceAreaCatalogue s_areas = EnglandAndWales.ForceAreas;

    [Fact]
    public void Properties_OneForEachArea_AreNamedAfterIt()
    {
        PropertyInfo[] properties =
        [
            .. typeof(ForceAreaCatalogue)
                .GetProperties()
                .Where(static p => p.PropertyType == typeof(ForceArea) && p.GetIndexParameters().Length == 0),
        ];
        ForceArea[] typed = [.. properties.Select(static p => (ForceArea)p.GetValue(s_areas)!)];

        typed.Should().BeEquivalentTo(s_areas.All).And.HaveCount(43);
        properties
            .Zip(typed)
            .Should()
            .OnlyContain(static pair =>
                s_areas.Find(string.Concat(pair.First.Name.Select(static (c, i) => i > 0 && char.IsUpper(c) ? $" {c}" : $"{c}")))
                == pair.Second);
    }

    [Theory]
    [InlineData("E23000020", "Lincolnshire")]
    [InlineData("e23000020", "Lincolnshire")]
    [InlineData("Lincolnshire Police", "Lincolnshire")]
    [InlineData("  LINCOLNSHIRE  ", "Lincolnshire")]
    [InlineData("London, City of", "London, City of")]
    [InlineData("City of London", "London, City of")]
    [InlineData("city-of-london", "London, City of")]
    [InlineData("Devon and Cornwall", "Devon & Cornwall")]
    [InlineData("Devon & Cornwall", "Devon & Cornwall")]
    [InlineData("Hampshire", "Hampshire")]
    [InlineData("Hampshire and Isle of Wight", "Hampshire")]
    [InlineData("Hampshire & Isle of Wight Constabulary", "Hampshire")]
    [InlineData("metropolitan", "Metropolitan Police")]
    [InlineData("Heddlu Gogledd Cymru", "North Wales")]
    [InlineData("De Cymru", "South Wales")]
    [InlineData("Dyfed Powys", "Dyfed-Powys")]
    [InlineData("Dyfed–Powys", "Dyfed-Powys")]
    [InlineData("Cümbria", "Cumbria")]
    public void Find_AnyNameInUse_IsTheArea(string text, string name) => s_areas.Find(text)!.Name.Should().Be(name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Police")]
    [InlineData("Lincolnshir")]
    [InlineData("Yorkshire")]
    [InlineData("\ud800")]
    public void Find_NoNameInUse_IsNull(string? text) => s_areas.Find(text).Should().BeNull();

    [Fact]
    public void Find_EveryNameOfEveryArea_IsThatArea()
    {
        foreach (ForceArea area in s_areas.All)
        {
            string?[] names = [area.Code.ToString(), area.Name, area.ForceName, area.WelshForceName, area.PoliceUkId];
            names.OfType<string>().Select(s_areas.Find).Should().AllBeEquivalentTo(area);
        }
    }

    [Theory]
    [InlineData("Lincolnshir", "Lincolnshire")]
    [InlineData("Leicestshire", "Leicestershire")]
    [InlineData("Devon", "Devon & Cornwall")]
    [InlineData("Northumbira Police", "Northumbria")]
    public void Nearest_AMisspeltName_BeginsWithTheNearestArea(string text, string name) =>
        s_areas.Nearest(text, 3)[0].Name.Should().Be(name);

    [Fact]
    public void Nearest_AnyTextAndCount_HasThatManyDistinctAreas()
    {
        Prop.ForAll<string, byte>(static (text, count) =>
        {
            ValueList<ForceArea> nearest = s_areas.Nearest(text ?? string.Empty, count);
            return nearest.Count == Math.Min((int)count, 43) && nearest.Distinct().Count() == nearest.Count;
        }).Holds();
    }

    [Fact]
    public void Nearest_AnyNameThatIsFound_BeginsWithThatArea() =>
        s_areas.All.Should().OnlyContain(static area => s_areas.Nearest(area.ForceName, 1)[0] == area);

    [Fact]
    public void Nearest_OfFewerThanNone_IsMisuse() =>
        FluentActions.Invoking(static () => s_areas.Nearest("Kent", -1)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Footprint_OfTheAuthoritiesOfAnArea_IsThatOfTheArea()
    {
        Geography geography = EnglandAndWales.Geography;
        foreach (ForceArea area in s_areas.All)
        {
            FootprintExtent whole = geography.Resolve(Footprint.Of(area.Code));
            FootprintExtent authorities = geography.Resolve(
                new() { Areas = geography.Authorities.Where(a => a.ForceArea == area.Code).Select(static a => a.Code).ToValueList() });
            FootprintExtent partnerships = geography.Resolve(
                new()
                {
                    Areas = geography.CommunitySafetyAreas.Where(a => a.ForceArea == area.Code).Select(static a => a.Code).ToValueList(),
                });

            authorities.Overlap(whole).Should().Be(1.0);
            authorities.Should().Be(whole);
            partnerships.Should().Be(whole);
            geography.ForceAreasOf(Footprint.Of(area.Code)).Should().Equal(area);
        }
    }
}
