using PccGovernance.Statute;
using PccGovernance.Text;

namespace PccGovernance.Tests.Statute;

/// <summary>What several answers make together: 'kind day', so far where no last day is set.</summary>
public sealed class AnswerTests
{
    private const string First = "2026-02-01";
    private const string Later = "2026-03-01";

    /// <summary>Two clauses of one step: the worse answer; of two alike the first, and of what is met or to come the sooner.</summary>
    [Theory]
    [InlineData("met", "met", "met")]
    [InlineData("met", "met " + First, "met " + First)]
    [InlineData("met " + First, "met", "met " + First)]
    [InlineData("met " + First, "met " + Later, "met " + First)]
    [InlineData("met " + Later, "met " + First, "met " + First)]
    [InlineData("met", "pending " + First, "pending " + First)]
    [InlineData("pending " + First, "met", "pending " + First)]
    [InlineData("pending " + First, "met " + Later, "pending " + First)]
    [InlineData("pending " + Later, "met " + First, "pending " + Later)]
    [InlineData("pending " + Later, "pending " + First, "pending " + First)]
    [InlineData("pending " + First, "pending " + Later, "pending " + First)]
    [InlineData("pending " + First, "unknown", "unknown")]
    [InlineData("unknown", "pending " + First, "unknown")]
    [InlineData("unknown", "unknown " + First, "unknown")]
    [InlineData("unknown " + Later, "unknown " + First, "unknown " + Later)]
    [InlineData("unknown", "not-met", "not-met")]
    [InlineData("not-met", "unknown " + First, "not-met")]
    [InlineData("not-met", "not-met " + First, "not-met")]
    [InlineData("not-met " + First, "not-applicable", "not-applicable")]
    [InlineData("not-applicable", "not-met " + First, "not-applicable")]
    public void And_OfTwo_IsTheWorse(string one, string other, string together) =>
        Text(Of(one).And(Of(other))).Should().Be(together);

    /// <summary>
    /// The clauses of a requirement: what is not met first, what is only not there yet where nothing is to come, then what is not known,
    /// with the day of what is to come.
    /// </summary>
    [Theory]
    [InlineData("met", "")]
    [InlineData("met " + First, "met", "met " + First)]
    [InlineData("met " + First, "met " + First, "met " + Later)]
    [InlineData("met " + First, "met " + Later, "met " + First)]
    [InlineData("pending " + First, "pending " + Later, "pending " + First, "met")]
    [InlineData("pending " + First, "pending " + First, "pending " + Later, "met " + First)]
    [InlineData("unknown " + First, "unknown", "pending " + First)]
    [InlineData("unknown " + Later, "unknown " + Later, "pending " + First)]
    [InlineData("unknown", "met " + First, "unknown")]
    [InlineData("unknown " + First, "unknown " + First, "unknown " + Later)]
    [InlineData("not-met", "unknown", "not-met")]
    [InlineData("not-met " + First, "not-met " + First, "not-met " + Later)]
    [InlineData("not-applicable", "not-applicable", "not-met")]
    [InlineData("not-met", "not-met", "not-applicable")]
    [InlineData("not-met so far", "unknown", "not-met so far", "met")]
    [InlineData("pending " + First, "not-met so far", "pending " + First)]
    [InlineData("unknown " + First, "not-met so far", "unknown", "pending " + First)]
    [InlineData("not-met " + First, "not-met so far", "not-met " + First)]
    public void Together_OfSeveral_IsWhatDecides(string together, params string[] answers)
    {
        AnswersTogether all = default;
        foreach (string answer in answers.Where(static one => one.Length > 0))
        {
            all.Add(Of(answer));
        }

        Text(all.Result).Should().Be(together);
        all.IsMet.Should().Be(together.StartsWith("met", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Together_OfWhatIsNotKnownAndAnotherToCome_HasItsDayAndWhoseNumberItIs(bool isOurs)
    {
        AnswersTogether all = default;
        all.Add(Of("unknown"));
        all.Add(Answer.Pending(new(2026, 2, 1), isOurs));

        (all.Result.Due, all.Result.IsOurs).Should().Be((new LocalDate(2026, 2, 1), isOurs));
    }

    private static Answer Of(string text)
    {
        string[] words = text.Split(' ');
        return new(
            Enum.Parse<AnswerKind>(words[0].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true),
            Statement.Of("asked"),
            null,
            words.Length == 2 ? NodaTime.Text.LocalDatePattern.Iso.Parse(words[1]).Value : null)
        { IsOpen = words.Length == 3 };
    }

    private static string Text(Answer answer)
    {
        string kind = answer.Kind switch
        {
            AnswerKind.NotMet => "not-met",
            AnswerKind.NotApplicable => "not-applicable",
            var other => other.ToString().ToLowerInvariant(),
        };
        return kind + (answer.Due is { } due ? FormattableString.Invariant($" {due:uuuu-MM-dd}") : "") + (answer.IsOpen ? " so far" : "");
    }
}
