using PccGovernance.Reference;
using PccGovernance.Statute;

namespace PccGovernance.Interchange.Tests.Formats;

public sealed class StatuteCalendarTests
{
    [Fact]
    public void Write_WithAStatuteReport_HasWhatTheLawAsksFor()
    {
        LocalDate day = new(2026, 11, 21);
        Landscape landscape = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        StatuteReport report = StatuteAnalysis.Analyse(landscape, day, new());

        string text = DueCalendar.Write(landscape, day, report).Text;

        string unfolded = text.Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        unfolded.Should()
            .Contain("UID:law-precept-notify-e23000020-20270201@pccgovernance.invalid").And.Contain(
                "DTSTART;VALUE=DATE:20270201").And.Contain("(LAW051)");
        unfolded.Split("\r\n").Where(static line => line.StartsWith("UID:", StringComparison.Ordinal)).Should().OnlyHaveUniqueItems()
            .And.HaveCount(report.DueBetween(day, LocalDate.MaxIsoValue).Count);
        report.DueBetween(day, LocalDate.MaxIsoValue).Count(static outcome => outcome.IsByOurNumber).Should().BePositive()
            .And.Be(unfolded.Split("a day by this library's own number").Length - 1);
        DueCalendar.Write(landscape, day).Text.Should().NotContain("LAW");
        text.Split("\r\n").Should().OnlyContain(static line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
    }
}
