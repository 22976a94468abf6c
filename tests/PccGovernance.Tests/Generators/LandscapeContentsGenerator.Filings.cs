namespace PccGovernance.Tests.Generators;

internal sealed partial class LandscapeContentsGenerator
{
    private Filing Filing(int i, Id<Partnership>[] boards, PoliceAndCrimePlan[] plans) => new()
    {
        Id = new($"filing-{i}"),
        OwnFacts = random.OwnFacts(),
        Kind = random.Pick(["annual-report", "precept", "partnership-plan"]),
        Name = random.MaybeText(),
        Footprint = random.Footprint(),
        Partnership = random.PickOrNull(boards),
        Organisation = random.PickOrNull(_organisations),
        Plan = random.PickOrNull(plans.Select(static p => p.Id).ToArray()),
        FinancialYear = random.Chance() ? 2012 + random.Count(18) : null,
        Covers = random.Period(),
        IsComplete = random.Chance(),
        Steps = random.Many(3, _ => FilingStep()),
        Facts = random.Many(3, _ => new FilingFact
        {
            Name = random.Pick(["votes-for-veto", "members-in-post", "differs-from-draft"]),
            Holds = random.Chance() ? random.Chance() : null,
            Number = random.Chance() ? random.Count(20) : null,
            Word = random.MaybeText(),
        }),
        Provenance = random.Provenance(),
    };

    private FilingStep FilingStep() => new()
    {
        Kind = random.Pick(["issued", "published", "sent"]),
        On = random.Chance() ? random.PartialDate() : null,
        IsDone = random.Chance(),
        With = random.Some<string>(["chief-officer-of-police", "public"]),
        Organisations = random.Some(_organisations),
        By = random.Chance() ? "holder" : null,
        Where = random.MaybeText(),
    };

    private CompleteRecord CompleteRecord(int i, Id<Partnership>[] boards) =>
        new()
        {
            Id = new($"complete-{i}"),
            OwnFacts = random.OwnFacts(),
            Matter = random.Pick([
                global::PccGovernance.CompleteRecord.Partnerships,
                global::PccGovernance.CompleteRecord.Seats,
                "annual-report",
            ]),
            Footprint = random.Footprint(),
            Partnership = random.PickOrNull(boards),
            From = random.MaybeDate(),
            Through = random.MaybeDate(),
            Provenance = random.Provenance(),
        };
}
