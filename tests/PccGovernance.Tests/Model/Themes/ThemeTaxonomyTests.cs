namespace PccGovernance.Tests.Model;

public sealed class ThemeTaxonomyTests
{
    private static readonly Theme Victims = new() { Id = new("victims"), Name = "Victims" };
    private static readonly Theme Violence = new() { Id = new("violence"), Name = "Violence" };

    [Fact]
    public void Themes_GivenInAnyOrder_AreSortedAndFound()
    {
        ThemeTaxonomy themes = new([Violence, Victims]);

        themes.Themes.Should().Equal(Victims, Violence);
        themes.Find(new("violence")).Should().BeSameAs(Violence);
        themes.Find(new("none")).Should().BeNull();
        themes.Find(default).Should().BeNull();
    }

    [Fact]
    public void With_SameIdentifier_TakesItsPlace_AndLeavesTheFirstAlone()
    {
        ThemeTaxonomy themes = new([Victims, Violence]);
        Theme other = Victims with { Name = "Victims and witnesses" };

        ThemeTaxonomy larger = themes.With([new() { Id = new("drugs"), Name = "Drugs" }, other]);

        larger.Themes.Select(static t => t.Name).Should().Equal("Drugs", "Victims and witnesses", "Violence");
        themes.Find(new("victims")).Should().BeSameAs(Victims);
    }

    [Fact]
    public void Constructor_RepeatedIdentifier_SaysWhich()
    {
        Action twice = static () => _ = new ThemeTaxonomy([Victims, Violence, Victims]);
        Action none = static () => _ = new ThemeTaxonomy(null!);
        Action noneMore = static () => _ = new ThemeTaxonomy([]).With(null!);

        twice.Should().Throw<ArgumentException>().WithMessage("The identifier 'victims' stands twice*");
        none.Should().Throw<ArgumentNullException>();
        noneMore.Should().Throw<ArgumentNullException>();
    }
}
