using PccGovernance.Reference;
using static PccGovernance.Tests.Rules.Contract.RuleCase;
using static PccGovernance.Tests.Rules.Contract.RuleLandscapes;

namespace PccGovernance.Tests.Rules.Contract;

/// <summary>The rules on what people keep: times in office, people on boards, panels, meetings that took place, agreements (DAT).</summary>
internal static class RecordRuleCases
{
    private static readonly Id<Person> Somebody = new("somebody");
    private static readonly Id<Person> SomebodyElse = new("somebody-else");

    public static RuleCase[] All { get; } =
    [
        Satisfied("DAT009", "one after the other", static () =>
            InOffice(("2012-11-22", "2016-05-12", OfficeCapacity.Holder), ("2016-05-12", null, OfficeCapacity.Holder))),
        Violated("DAT009", "two at once", static () =>
            InOffice(("2012-11-22", null, OfficeCapacity.Holder), ("2016-05-12", null, OfficeCapacity.Holder)), "data.office-overlaps"),
        Violated("DAT009", "nobody for twelve days", static () =>
            InOffice(("2012-11-22", "2014-07-02", OfficeCapacity.Holder), ("2014-07-14", null, OfficeCapacity.Acting)),
            "data.office-has-a-gap"),
        Violated("DAT009", "an end that is the last day", static () =>
            InOffice(("2012-11-22", "2016-05-11", OfficeCapacity.Holder), ("2016-05-12", null, OfficeCapacity.Holder)),
            "data.office-lasts-a-day-less"),
        None("DAT009", RuleCaseKind.Undetermined, "an end that is not known makes no gap, and one that is known in part may make none"),
        Boundary("DAT009", "the vacancy is on record", static () =>
            InOffice(("2012-11-22", "2014-07-02", OfficeCapacity.Holder), ("2014-07-02", "2014-07-14", OfficeCapacity.Vacancy),
                ("2014-07-14", null, OfficeCapacity.Acting))),
        Boundary("DAT009", "somebody acts beside the holder", static () =>
            InOffice(("2012-11-22", null, OfficeCapacity.Holder), ("2014-07-02", "2014-07-14", OfficeCapacity.Acting))),
        Boundary("DAT009", "a deputy", static () =>
            InOffice(("2012-11-22", null, OfficeCapacity.Holder), ("2014-07-02", "2014-07-14", OfficeCapacity.Deputy))),
        Boundary("DAT009", "an end in the month in which the next began", static () =>
            InOffice(("2012-11-22", "2016-05", OfficeCapacity.Holder), ("2016-05-12", null, OfficeCapacity.Holder))),

        Satisfied("DAT009", "a lead and a joint lead at once", static () =>
            Led(("a", null, null, true, ["b"], null, null))),
        Violated("DAT009", "two sole leads of one subject at once", static () =>
            Led(("a", "2020-05-01", null, true, [], null, null), ("b", "2021-05-01", null, true, [], null, null)), "data.lead-overlaps"),
        Violated("DAT009", "nobody between two joint leads", static () =>
            Led(("a", null, null, false, ["b"], null, "2020-05-01"), ("c", null, null, false, ["c"], "2020-07-01", null)),
            "data.lead-has-a-gap"),
        Undetermined("DAT009", "nobody is on record as the lead", static () =>
            Led(("a", null, null, false, [], null, null)), "data.portfolio-without-lead"),
        Undetermined("DAT009", "two at once, of one of whom nobody knows who it is", static () =>
            Changed(Led(("a", "2020-05-01", null, true, [], null, null), ("b", "2021-05-01", null, true, [], null, null)),
                static portfolio => portfolio with { LeadPost = null }), "data.lead-may-overlap"),
        Undetermined("DAT009", "two at once from one post, of one of whom nobody knows who it is", static () =>
            Changed(Led(("a", "2020-05-01", null, true, [], null, null), ("b", "2021-05-01", null, true, [], null, null)),
                static portfolio => portfolio with { LeadPost = new("a") }), "data.lead-may-overlap"),
        Undetermined("DAT009", "nobody between two, of one of which nobody knows whose it is", static () =>
            Changed(Led(("a", null, "2020-05-01", true, [], null, null), ("b", "2020-07-01", null, true, [], null, null)),
                static portfolio => portfolio with { LeadOrganisation = null, LeadPost = null, Lead = Somebody }),
            "data.portfolio-owner-not-known"),
        Boundary("DAT009", "the second lead is on record as a joint lead of the first", static () =>
            Led(("a", "2020-05-01", null, true, ["b"], null, null), ("b", "2021-05-01", null, true, [], null, null))),
        Boundary("DAT009", "a post leads jointly, and another person is on record for it there", static () =>
            Changed(Led(("b", "2020-05-01", null, true, ["a"], null, null), ("a", "2021-05-01", null, true, [], null, null)),
                static portfolio => portfolio with { Lead = Somebody },
                static first => first with { FurtherLeads = [first.FurtherLeads[0] with { Person = SomebodyElse }] })),
        Boundary("DAT009", "a joint lead remains between two leads", static () =>
            Led(("a", null, "2020-05-01", true, [], null, null), ("c", "2020-01-01", "2021-01-01", false, ["b"], null, null),
                ("b", "2020-07-01", null, true, [], null, null))),
        Boundary("DAT009", "a lead until a year in which the next began", static () =>
            Led(("a", null, "2020", true, [], null, null), ("b", "2020-07-01", null, true, [], null, null))),

        Satisfied("DAT030", "a council", static () => OfKind("Fenmarsh Council", "local-authority")),
        Violated("DAT030", "a combined authority as a council", static () =>
            OfKind("Fenmarsh Combined Authority", "local-authority"), "data.combined-authority-as-council"),
        None("DAT030", RuleCaseKind.Undetermined, "an organisation of no known kind is not on record as a council"),
        Boundary("DAT030", "a combined authority as one", static () => OfKind("Fenmarsh Combined Authority", "combined-authority")),
        Boundary("DAT030", "a combined county authority as a council", static () =>
            OfKind("Fenmarsh Combined County Authority", "upper-tier-authority"), "data.combined-authority-as-council"),

        Satisfied("DAT031", "a council of a place", static () => Named(Placed)),
        None("DAT031", RuleCaseKind.Violated, "an organisation of which little is known is undetermined"),
        Undetermined("DAT031", "one without a kind", static () => Named(Placed with { Kind = null }), "data.organisations-not-known"),
        Undetermined("DAT031", "one of nowhere", static () =>
            Named(Placed with { Footprint = Footprint.Unknown }), "data.organisations-not-known"),
        None("DAT031", RuleCaseKind.Boundary, "a fact is on record or it is not"),

        Satisfied("DAT010", "one seat", static () => Seated(new Seat { Organisation = Council, Person = Somebody })),
        Violated("DAT010", "two seats", static () =>
            Seated(new Seat { Organisation = Council, Person = Somebody }, new Seat { Organisation = Police, Person = Somebody }),
            "data.person-twice"),
        None("DAT010", RuleCaseKind.Undetermined, "seats without a name are not looked at: names are personal data"),
        Boundary("DAT010", "a second seat for another board", static () =>
            Seated(new Seat { Organisation = Council, Person = Somebody },
                new Seat { Organisation = Police, Person = Somebody, Holding = new() { SitsFor = Sound.Id } })),

        Satisfied("DAT011", "two names", static () => Of(Sound)),
        Violated("DAT011", "one name", static () =>
            Named(new() { Id = new("a"), Name = "Fire & Rescue Service" }, new() { Id = new("b"), Name = "The Fire and Rescue Service" }),
            "data.one-body-twice"),
        Undetermined("DAT011", "one council under two names", static () =>
            Named(new() { Id = new("a"), Name = "Lincolnshire County Council" }, new() { Id = new("b"), Name = "Lincs CC" }),
            "data.one-body-two-names"),
        Undetermined("DAT011", "one force under its name and a former one", static () =>
            Named(new() { Id = new("a"), Name = "Kent Police" }, new() { Id = new("b"), Name = "Kent Constabulary" }),
            "data.one-body-two-names"),
        Satisfied("DAT011", "a council and a force of one county", static () =>
            Named(new() { Id = new("a"), Name = "Lincs CC" }, new() { Id = new("b"), Name = "Lincs Police" })),
        Boundary("DAT011", "one name in two areas", static () =>
            Named(new() { Id = new("a"), Name = "Fire", Footprint = Footprint.Of(new AreaCode("E07000136")) },
                new() { Id = new("b"), Name = "Fire", Footprint = Footprint.Of(new AreaCode("E07000137")) })),
        Boundary("DAT011", "one name, one kind not known", static () =>
            Named(new() { Id = new("a"), Name = "Fire", Kind = new("fire-and-rescue-authority") }, new() { Id = new("b"), Name = "Fire" }),
            "data.one-body-twice"),

        Satisfied("DAT012", "ten and two", static () => Panel(10, 2)),
        Violated("DAT012", "a panel for London", static () => Panel(10, 2, "E23000001"), "data.panel-where-none-is"),
        Violated("DAT012", "nine appointed", static () => Panel(9, 2), "data.panel-size"),
        Violated("DAT012", "twenty-one appointed, and nobody knows how many are co-opted", static () => Panel(21, null), "data.panel-size"),
        Undetermined("DAT012", "ten appointed, and nobody knows how many are co-opted", static () =>
            Panel(10, null), "data.panel-size-not-known"),
        Undetermined("DAT012", "nobody knows what governs there", static () =>
            Landscape.Create(EnglandAndWales.Edition, Panel(10, 2).Contents with
            {
                LocalPolicingBodies =
                [
                    new() { Id = new("body"), Name = "Body", Kind = LocalPolicingBodyKind.Unknown, ForceArea = new("E23000014") },
                ],
            }), "data.panel-body-not-known"),
        Undetermined("DAT012", "no numbers", static () => Panel(null, null), "data.panel-size-not-known"),
        Boundary("DAT012", "twenty in all", static () => Panel(18, 2)),
        Boundary("DAT012", "twenty-one in all", static () => Panel(18, 3), "data.panel-size"),

        Satisfied("DAT013", "four meetings a year and four", static () => Met(4, complete: true)),
        Violated("DAT013", "six, of a board that meets four times", static () => Met(6, complete: false), "data.meets-more-often"),
        Violated("DAT013", "two, and these are all", static () => Met(2, complete: true), "data.meets-less-often"),
        Undetermined("DAT013", "two, of which nobody says that they are all", static () =>
            Met(2, complete: false), "data.meets-less-often"),
        Boundary("DAT013", "three, and these are all", static () => Met(3, complete: true)),
        Boundary("DAT013", "five", static () => Met(5, complete: true)),

        Satisfied("DAT014", "as recorded", static () => Came(0.75m, 3, 1)),
        Violated("DAT014", "recorded as all, came to half", static () => Came(1, 2, 2), "data.attendance-differs"),
        None("DAT014", RuleCaseKind.Undetermined, "a seat without an attendance, or with too few meetings, is not looked at"),
        Boundary("DAT014", "a quarter apart", static () => Came(1, 3, 1)),
        Boundary("DAT014", "two meetings are too few", static () => Came(1, 0, 2)),

        Satisfied("DAT015", "both are party", static () => Agreed([Council, Police], complete: false)),
        Violated("DAT015", "one is not, and all agreements are on record", static () =>
            Agreed([Council], complete: true), "data.members-without-agreement"),
        Undetermined("DAT015", "one is not", static () => Agreed([Council], complete: false), "data.members-without-agreement"),
        Undetermined("DAT015", "an agreement of no known kind", static () =>
            Agreed([Council], complete: false, static agreement => agreement with { Kind = AgreementKind.Unknown }),
            "data.agreement-kind-not-known"),
        Undetermined("DAT015", "an agreement that is for nobody knows which boards", static () =>
            Agreed([Council], complete: false, static agreement => agreement with { Partnerships = [] }), "data.agreement-boards-not-known"),
        None("DAT015", RuleCaseKind.Boundary, "an agreement serves two bodies or does not"),
    ];

    private static Landscape InOffice(params (string From, string? To, OfficeCapacity Capacity)[] times) =>
        Landscape.Create(EnglandAndWales.Edition, new()
        {
            LocalPolicingBodies = [new() { Id = new("body"), Name = "Commissioner", Kind = LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
            ForceArea = new("E23000014") }],
            OfficeHolders = times.Select(static (time, i) => new OfficeHolder
            {
                Id = new($"time-{i}"),
                Body = new("body"),
                Office = "Commissioner",
                Capacity = time.Capacity,
                Period = EffectivePeriod.Between(PartialDate.Parse(time.From), time.To is null ? null : PartialDate.Parse(time.To)),
            }).ToValueList(),
        });

    /// <summary>Portfolios of one subject: a post, from, to, whether it is the lead, and the posts that lead jointly from and to.</summary>
    private static Landscape Led(
        params (string Post, string? From, string? To, bool IsLead, string[] Joint, string? JointFrom, string? JointTo)[] portfolios) =>
        Landscape.Create(EnglandAndWales.Edition, new()
        {
            Organisations = [new() { Id = Police, Name = "Police" }],
            Posts = [.. new[] { "a", "b", "c" }.Select(static id => new Post { Id = new(id), Title = id, Organisation = Police })],
            Portfolios = portfolios.Select(static (one, i) => new Portfolio
            {
                Id = new($"portfolio-{i}"),
                Subject = "Victims",
                LeadOrganisation = one.IsLead ? Police : null,
                LeadPost = one.IsLead ? new Id<Post>(one.Post) : null,
                Period = Between(one.From, one.To),
                FurtherLeads =
                [
                    .. one.Joint.Select(joint => new PortfolioLead
                    {
                        Organisation = Police,
                        Post = new Id<Post>(joint),
                        Period = Between(one.JointFrom, one.JointTo),
                    }),
                ],
            }).ToValueList(),
        });

    /// <summary>With the last of two portfolios changed, and perhaps the first.</summary>
    private static Landscape Changed(
        Landscape landscape, Func<Portfolio, Portfolio> change, Func<Portfolio, Portfolio>? changeFirst = null) => Landscape.Create(
        landscape.Edition,
        landscape.Contents with
        {
            People = [new() { Id = Somebody }, new() { Id = SomebodyElse }],
            Portfolios =
            [
                changeFirst is null ? landscape.Contents.Portfolios[0] : changeFirst(landscape.Contents.Portfolios[0]),
                change(landscape.Contents.Portfolios[1]),
            ],
        });

    private static EffectivePeriod Between(string? from, string? to) => EffectivePeriod.Between(
        from is null ? null : PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to));

    private static Landscape Seated(params Seat[] seats) =>
        Landscape.Create(EnglandAndWales.Edition, Contents(Sound with { Seats = [.. seats] }) with { People = [new() { Id = Somebody }] });

    private static Landscape Named(params Organisation[] organisations) =>
        Landscape.Create(EnglandAndWales.Edition, new() { Organisations = [.. organisations] });

    private static Organisation Placed => new()
    {
        Id = Council,
        Name = "Boston Borough Council",
        Kind = new("local-authority"),
        Footprint = Footprint.Of(new AreaCode("E07000136")),
    };

    private static Landscape Panel(int? appointed, int? coOpted, string area = "E23000014") =>
        Landscape.Create(EnglandAndWales.Edition, new()
        {
            Panels =
            [new() { Id = new("panel"), Name = "Panel", ForceArea = new(area), AppointedMembers = appointed, CoOptedMembers = coOpted }],
        });

    /// <summary>The sound board, which meets four times a year, with so many meetings in the year.</summary>
    private static Landscape Met(int meetings, bool complete) => Landscape.Create(EnglandAndWales.Edition, Contents(Sound) with
    {
        Meetings = Enumerable.Range(0, meetings)
            .Select(static i => new Meeting { Id = new($"meeting-{i}"), Partnership = Sound.Id, On = Day.PlusDays(-50 * i) })
            .ToValueList(),
        CompleteRecords = complete ? [new() { Id = new("all"), Matter = CompleteRecord.Meetings, Partnership = Sound.Id }] : [],
    });

    private static Landscape Came(decimal recorded, int attended, int away) => Landscape.Create(
        EnglandAndWales.Edition,
        Contents(Sound with { Seats = [new() { Organisation = Council, Attendance = recorded }] }) with
        {
            Meetings = Enumerable.Range(0, attended + away).Select(i => new Meeting
            {
                Id = new($"meeting-{i}"),
                Partnership = Sound.Id,
                On = Day.PlusDays(-50 * i),
                Attendance =
                    [new() { Organisation = Council, Attended = i < attended ? AttendanceKind.Substitute : AttendanceKind.Apologies }],
            }).ToValueList(),
        });

    private static Landscape Agreed(
        ValueList<Id<Organisation>> parties, bool complete, Func<Agreement, Agreement>? change = null) =>
        Landscape.Create(EnglandAndWales.Edition, Contents(Sound) with
        {
            Agreements = [(change ?? (static same => same))(new()
            {
                Id = new("sharing"),
                Name = "Sharing",
                Kind = AgreementKind.DataSharing,
                Parties = parties,
                Partnerships = [Sound.Id],
            })],
            CompleteRecords = complete
            ? [new() { Id = new("all"), Matter = CompleteRecord.Agreements, Footprint = Footprint.Of(new AreaCode("E07000136")) }]
            : [],
        });

    private static Landscape OfKind(string name, string kind) => Landscape.Create(EnglandAndWales.Edition,
        new() { Organisations = [new() { Id = new("body"), Name = name, Kind = new(kind) }] });
}
