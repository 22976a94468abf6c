using PccGovernance.Rules;
using PccGovernance.Text;

namespace PccGovernance.Tests.Conventions.Nulls;

public sealed class NullCareTests
{
    private static readonly Type[] Exported = typeof(Landscape).Assembly.GetExportedTypes();

    /// <summary>Values whose functions put together what they are given, and are as lenient as their initialisers.</summary>
    private static readonly Type[] s_values = [typeof(OwnFact), typeof(Provenance), typeof(Evidence), typeof(Statement),
        typeof(StatementValue)];

    [Fact]
    public void Lists_OfTheLibrary_AreEmptyWhereNothingIsSetAndKeepWhatIsSet() => NullCare.FindLooseLists(Exported).Should().BeEmpty();

    [Fact]
    public void Functions_OfTheLibrary_SayWhichArgumentIsNull() =>
        NullCare.FindUncheckedArguments(Exported.Except(s_values)).Should().BeEmpty();

    [Fact]
    public void FindLooseLists_ListThatKeepsNullOrNothing_IsFound() =>
        NullCare.FindLooseLists([typeof(Lists)]).Should().Equal(
            $"{typeof(Lists).FullName}.Loose is null where null is set.",
            $"{typeof(Lists).FullName}.Empty does not keep what is set.");

    [Fact]
    public void FindUncheckedArguments_FunctionThatReadsFirst_IsFound() =>
        NullCare.FindUncheckedArguments([typeof(Functions)]).Should().Equal(
            $"{typeof(Functions).FullName}.Reads says NullReferenceException where 'text' is null.",
            $"{typeof(Functions).FullName}.Other says first where 'second' is null.");

    private sealed record Lists
    {
        public ValueList<int> Exact { get; init => field = value ?? []; } = [];

        public ValueList<int> Loose { get; init; } = [];

        public ValueList<int> Empty { get; init => field = []; } = [];

        public ValueList<int>? MayBeNull { get; init; }
    }

    private static class Functions
    {
        public static int Checks(string text, string? other)
        {
            ArgumentNullException.ThrowIfNull(text);
            return text.Length + (other?.Length ?? 0);
        }

        public static int Reads(string text) => text.Length;

        public static string Other(string first, string second)
        {
            ArgumentNullException.ThrowIfNull(first);
            return second ?? throw new ArgumentNullException(nameof(first));
        }
    }
}
