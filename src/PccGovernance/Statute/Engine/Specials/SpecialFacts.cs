using NodaTime;
using PccGovernance.Text;

namespace PccGovernance.Statute;

/// <summary>The facts of a case as special checks ask for them.</summary>
internal readonly struct SpecialFacts(RequirementCase at, string filing, Gap? board = null)
{
    /// <summary>That no board of the kind that the check is about is on record.</summary>
    public Answer NoBoard => board ?? throw new InvalidOperationException(
        $"The check of '{filing}' asks for a board: give its clause the kind of it.");

    public KnownDay Day(string step) => at.Day(step);

    public decimal? Number(string name) => at.Filing?.Fact(name)?.Number;

    public string? Word(string name) => at.Filing?.Fact(name)?.Word;

    public bool? Holds(string name) => at.Filing?.Fact(name)?.Holds;

    public Answer NoFact(string name) => Gap.Of("statute.fact", filing, name);

    public Answer NoDay(string step) => Gap.Of(at.Day(step).IsOnRecord ? "statute.fact-day" : "statute.fact-step", filing, step);

    public Answer Late(string step, PartialDate on, LocalDate due) =>
        Answer.NotMet(Statement.Of("statute.late", ("of", filing), ("step", step), ("on", on), ("due", due)), due);
}
