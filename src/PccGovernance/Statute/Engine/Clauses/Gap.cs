using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>A fact that may be missing: made once, so that thousands of answers share what they say.</summary>
internal sealed class Gap
{
    private readonly Answer _answer;

    private Gap(Statement fact) => _answer = new(AnswerKind.Unknown, Statement.Of("statute.fact-missing", ("fact", fact)), fact);

    public static Gap Of(string code, string kind, string name) =>
        new(Statement.Of(code, ("of", kind), ("fact", name)));

    public static Gap With(string kind, string name, string who) =>
        new(Statement.Of("statute.fact-with", ("of", kind), ("fact", name), ("who", who)));

    public static Gap OfThing(string code, string thing) => new(Statement.Of(code, ("of", thing)));

    public static implicit operator Answer(Gap gap) => gap._answer;
}
