using PccGovernance.Reference;
using static PccGovernance.Tests.Rules.Contract.RuleCase;
using static PccGovernance.Tests.Rules.Contract.RuleLandscapes;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on the quality of the record (DAT).</summary>
internal static class DataRuleCases
{
    private const string MissingIsTheViolation = "what is missing is what the rule finds";
    private static readonly Id<PartnershipKind> Safety = new("community-safety-partnership");
    private static readonly Id<PartnershipKind> County = new("county-strategy-group");
    private static readonly Id<PartnershipKind> Violence = new("serious-violence-duty-partnership");
    private const string HasNoBound = "a fact is on record or it is not";

    public static RuleCase[] All { get; } =
    [
        .. RecordRuleCases.All,

        Satisfied("DAT001", "two seats", static () => Of(Sound)),
        Violated("DAT001", "no seats", static () => Of(Sound with { Seats = [] }), "data.no-seats"),
        Violated("DAT001", "no seats, on a list that is said to be the whole", static () =>
            WithAllSeatsOnRecord(Sound with { Seats = [] }), "data.no-seats-in-all"),
        None("DAT001", RuleCaseKind.Undetermined, MissingIsTheViolation),
        Boundary("DAT001", "the seats' holders ended on the day", static () =>
            WithOrganisationsUntil(Day, Contents(Sound)), "data.no-seats"),
        Boundary("DAT001", "the seats' holders end the day after", static () => WithOrganisationsUntil(Day.PlusDays(1), Contents(Sound))),

        Satisfied("DAT002", "number and length", static () => Of(Sound)),
        Violated("DAT002", "neither", static () => Of(Sound with { Meetings = null }), "data.no-meetings"),
        Violated("DAT002", "no length", static () =>
            Of(Sound with { Meetings = new() { MeetingsPerYear = 4 } }), "data.no-length-of-meetings"),
        Violated("DAT002", "a length of nothing", static () =>
            Of(Sound with { Meetings = new() { MeetingsPerYear = 4, MeetingHours = 0 } }), "data.no-length-of-meetings"),
        Violated("DAT002", "no number", static () =>
            Of(Sound with { Meetings = new() { MeetingHours = 2 } }), "data.no-number-of-meetings"),
        Violated("DAT002", "a board for single cases, whose pattern is missing too", static () =>
            Of(Sound with { Function = PartnershipFunction.Casework, Meetings = null }), "data.no-meetings"),
        None("DAT002", RuleCaseKind.Undetermined, MissingIsTheViolation),
        Boundary("DAT002", "a board on record as never meeting", static () =>
            Of(Sound with { Meetings = new() { MeetingsPerYear = 0, MeetingHours = 2 } }), "data.never-meets"),
        Boundary("DAT002", "a board that meets every other year", static () =>
            Of(Sound with { Meetings = new() { MeetingsPerYear = 0.5m, MeetingHours = 2 } })),

        Satisfied("DAT003", "a theme", static () => Of(Sound)),
        Violated("DAT003", "no theme", static () => Of(Sound with { Themes = [] }), "data.no-themes"),
        None("DAT003", RuleCaseKind.Undetermined, MissingIsTheViolation),
        Boundary("DAT003", "a kind that has usual themes is no record", static () =>
            Of(Sound with { Themes = [], Kind = new("community-safety-partnership") }), "data.no-themes"),

        Satisfied("DAT004", "a district", static () => Of(Sound)),
        Violated("DAT004", "no footprint", static () => Of(Sound with { Footprint = Footprint.Unknown }), "data.no-footprint"),
        None("DAT004", RuleCaseKind.Undetermined, MissingIsTheViolation),
        None("DAT004", RuleCaseKind.Boundary, HasNoBound),

        Satisfied("DAT005", "confirmed this year", static () => Of(Sound)),
        Violated("DAT005", "366 days before", static () => Of(Confirmed(Day.PlusDays(-366))), "data.confirmed-long-ago"),
        Violated("DAT005", "confirmed the day after", static () => Of(Confirmed(Day.PlusDays(1))), "data.confirmed-later"),
        Undetermined("DAT005", "no day on record", static () => Of(Confirmed(null)), "data.never-confirmed"),
        Boundary("DAT005", "365 days before", static () => Of(Confirmed(Day.PlusDays(-365)))),
        Boundary("DAT005", "on the day", static () => Of(Confirmed(Day))),
        Satisfied("DAT005", "in a month that is known, within the year", static () => Of(Confirmed(PartialDate.Parse("2026-03")))),
        Satisfied("DAT005", "in the year of the day, known to the year", static () => Of(Confirmed(PartialDate.Parse("2026")))),
        Violated("DAT005", "in a season that is over for a year", static () => Of(Confirmed(PartialDate.Parse("2025-summer"))),
            "data.confirmed-long-ago"),
        Violated("DAT005", "in a month to come", static () => Of(Confirmed(PartialDate.Parse("2026-12"))), "data.confirmed-later"),
        Undetermined("DAT005", "in the month of which the bound is a day", static () => Of(Confirmed(PartialDate.Parse("2025-11"))),
            "data.confirmed-not-to-the-day"),
        Undetermined("DAT005", "in the year before, known to the year", static () => Of(Confirmed(PartialDate.Parse("2025"))),
            "data.confirmed-not-to-the-day"),

        Satisfied("DAT006", "a priority", static () => With(Written)),
        Violated("DAT006", "no priority", static () => With(Written with { Priorities = [] }), "data.no-priorities"),
        None("DAT006", RuleCaseKind.Undetermined, MissingIsTheViolation),
        None("DAT006", RuleCaseKind.Boundary, HasNoBound),

        Satisfied("DAT007", "an owner", static () => With(Written)),
        Violated("DAT007", "no owner", static () => With(Written with { OwnerOrganisation = null }), "data.no-owner"),
        None("DAT007", RuleCaseKind.Undetermined, MissingIsTheViolation),
        Boundary("DAT007", "the owner ended on the day", static () =>
            WithOrganisationsUntil(Day, Contents() with { Strategies = [Written] }), "data.no-owner"),
        Boundary("DAT007", "the owner ends the day after", static () =>
            WithOrganisationsUntil(Day.PlusDays(1), Contents() with { Strategies = [Written] })),

        Satisfied("DAT008", "recorded seats", static () => Of(Sound)),
        Violated("DAT008", "assumed seats", static () =>
            Of(Sound with { Seats = [Assumed(Council), Assumed(Police)] }), "data.seats-assumed"),
        None("DAT008", RuleCaseKind.Undetermined, "a seat is recorded or assumed"),
        Boundary("DAT008", "one assumed seat of two", static () =>
            Of(Sound with { Seats = [Assumed(Council), new() { Organisation = Police }] }), "data.seats-assumed"),

        Satisfied("DAT016", "all that the law requires", static () => Listed(static board => board)),
        Violated("DAT016", "no safety partnership", static () =>
            Listed(static board => board.Kind == Safety ? null : board), "data.required-not-listed"),
        Undetermined("DAT016", "safety partnerships by name alone", static () =>
            Listed(static board => board.Kind == Safety ? board with { Kind = null } : board), "data.required-by-name-alone"),
        Boundary("DAT016", "one board that carries the function on all the ground", static () =>
            Listed(static board => board.Kind == Safety ? null : board.Kind == County ? board with { AlsoActsAs = [Safety] } : board)),

        Satisfied("DAT017", "every duty has its board", static () => Listed(static board => board)),
        Violated("DAT017", "no home of the serious violence duty", static () =>
            Listed(static board => board.Kind == Violence ? null : board), "data.duty-without-home"),
        Undetermined("DAT017", "a home by its name alone", static () =>
            Listed(static board => board.Kind == Violence ? board with { Kind = null, Name = "Serious Violence Board" } : board),
            "data.required-by-name-alone"),
        Boundary("DAT017", "a board that records the duty itself", static () =>
            Listed(static board => board.Kind == Violence ? null : board.Kind == County ? board with { Duties = ViolenceDuties } : board)),

        Satisfied("DAT018", "only what the law requires", static () =>
            Listed(static board => EnglandAndWales.Edition.PartnershipKind(board.Kind!.Value)!.IsStatutory ? board : null)),
        Violated("DAT018", "usual boards beside", static () => Listed(static board => board), "data.beyond-the-law"),
        Undetermined("DAT018", "a board of which nobody knows what it is", static () =>
            Listed(static board => !EnglandAndWales.Edition.PartnershipKind(board.Kind!.Value)!.IsStatutory ? null : board, Sound),
            "data.law-untold"),
        Boundary("DAT018", "a second board of a required kind on the same ground", static () =>
            Listed(static board =>
                EnglandAndWales.Edition.PartnershipKind(board.Kind!.Value)!.IsStatutory ? board : null, Sound with { Kind = Safety })),

        Violated("DAT016", "no safety partnership on a list that is said to be whole", static () =>
            Whole(Listed(static board => board.Kind == Safety ? null : board)), "data.required-not-listed-in-all"),
        Violated("DAT017", "no home on a list that is said to be whole", static () =>
            Whole(Listed(static board => board.Kind == Violence ? null : board)), "data.duty-without-home-in-all"),

        Satisfied("DAT020", "a beginning in a year long past", static () =>
            Of(Sound with { Period = EffectivePeriod.Between(PartialDate.Parse("2019"), null) })),
        None("DAT020", RuleCaseKind.Violated, "what is not known is no fault of the thing"),
        Undetermined("DAT020", "an end in the year of the day", static () =>
            Of(Sound with { Period = EffectivePeriod.Between(null, PartialDate.Parse("2026")) }), "data.in-force-untold"),
        Undetermined("DAT020", "a beginning in the month of the day", static () =>
            Of(Sound with { Period = EffectivePeriod.Between(PartialDate.Parse("2026-11"), null) }), "data.in-force-untold"),
        Boundary("DAT020", "an end in the year after", static () =>
            Of(Sound with { Period = EffectivePeriod.Between(null, PartialDate.Parse("2027")) })),

        Satisfied("DAT019", "a kind", static () => Of(Sound with { Kind = Safety })),
        Violated("DAT019", "neither kind nor function", static () => Of(Sound), "data.no-kind"),
        Violated("DAT019", "a name that suggests one", static () => Of(Sound with { Name = "Boston MARAC" }), "data.no-kind"),
        None("DAT019", RuleCaseKind.Undetermined, MissingIsTheViolation),
        Boundary("DAT019", "a function without a kind", static () => Of(Sound with { Function = PartnershipFunction.Casework })),
    ];

    private static Partnership Confirmed(PartialDate? day) => Sound with { Provenance = new() { ConfirmedOn = day } };

    private static Seat Assumed(Id<Organisation> organisation) =>
        new() { Organisation = organisation, Provenance = Provenance.AssumedFrom("the law") };

    /// <summary>The same, said to hold every board of England and Wales.</summary>
    private static Landscape Whole(Landscape listed) => Landscape.Create(
        listed.Edition,
        listed.Contents with
        {
            CompleteRecords =
            [
                new()
                {
                    Id = new("all"),
                    Matter = CompleteRecord.Partnerships,
                    Footprint = new() { Areas = EnglandAndWales.ForceAreas.All.Select(static area => area.Code).ToValueList() },
                },
            ],
        });

    private static ValueList<Id<Duty>> ViolenceDuties => EnglandAndWales.Edition.PartnershipKind(Violence)!.Duties;

    /// <summary>The boards of Lincolnshire's statutory landscape as a caller might list them, and more.</summary>
    private static Landscape Listed(Func<Partnership, Partnership?> change, params Partnership[] more)
    {
        Landscape law = EnglandAndWales.StatutoryLandscape(EnglandAndWales.ForceAreas.Lincolnshire);
        LandscapeContents own = Contents(more);
        return Landscape.Create(EnglandAndWales.Edition, law.Contents with
        {
            Organisations =
                more.Length == 0 ? law.Contents.Organisations : law.Contents.Organisations.Concat(own.Organisations).ToValueList(),
            Partnerships = law.Contents.Partnerships.Select(change).OfType<Partnership>().Concat(more).ToValueList(),
            Panels = [],
        });
    }
}
