namespace PccGovernance.Tests.Model;

/// <summary>
/// A small made-up edition whose figures can be worked out by hand. The force area of Alder has a two-tier county of two districts, which
/// share one community safety area, and the unitary authority of Cedar, which has two; the Welsh force area of Dyfant has one authority.
/// </summary>
public static class TestEdition
{
    public static readonly AreaCode Alder = new("E23000091");
    public static readonly AreaCode Dyfant = new("W15000091");
    public static readonly AreaCode Region = new("E12000091");
    public static readonly AreaCode Fire = new("E31000091");
    public static readonly AreaCode HealthBoard = new("W11000091");
    public static readonly AreaCode Alderset = new("E10000091");
    public static readonly AreaCode Ashby = new("E07000901");
    public static readonly AreaCode Birch = new("E07000902");
    public static readonly AreaCode BirchRecoded = new("E07000992");
    public static readonly AreaCode Cedar = new("E06000901");
    public static readonly AreaCode Derw = new("W06000901");
    public static readonly AreaCode Districts = new("E22000901");
    public static readonly AreaCode CedarNorth = new("E22000902");
    public static readonly AreaCode CedarSouth = new("E22000903");
    public static readonly AreaCode DerwSafety = new("W14000901");

    public static Geography Map { get; } = new(ForceAreas(), Authorities(), CommunitySafetyAreas(), OtherAreas());

    public static ReferenceEdition Edition { get; } = new(
        new("test-1"),
        Map,
        [
            new() { Id = new("police-force"), Name = "Police force", Sector = Sector.Policing },
            new() { Id = new("local-policing-body"), Name = "Local policing body", Sector = Sector.Policing },
            new() { Id = new("council"), Name = "Council", Sector = Sector.LocalGovernment },
        ],
        [
            new()
            {
                Id = new("community-safety-partnership"),
                Name = "Community Safety Partnership",
                Function = PartnershipFunction.Partnership,
                Duties = [new("reduce-crime"), new("serious-violence-duty")],
            },
            new() { Id = new("scrutiny-panel"), Name = "Scrutiny panel", Function = PartnershipFunction.Oversight },
        ],
        [
            new() { Id = new("reduce-crime"), Name = "Reduce crime and disorder" },
            new() { Id = new("serious-violence-duty"), Name = "Serious violence duty" },
        ],
        new ThemeTaxonomy(
        [
            new() { Id = new("victims"), Name = "Victims" },
            new() { Id = new("serious-violence"), Name = "Serious violence" },
        ]));

    public static ForceArea[] ForceAreas() =>
    [
        new() { Code = Dyfant, Name = "Dyfant", ForceName = "Dyfant Police", WelshForceName = "Heddlu Dyfant", PoliceUkId = "dyfant",
            Country = AreaCode.Wales },
        new() { Code = Alder, Name = "Alder", ForceName = "Alder Police", PoliceUkId = "alder", Country = AreaCode.England,
            Region = Region },
    ];

    public static LocalAuthority[] Authorities() =>
    [
        English(Alderset, "Alderset", LocalAuthorityType.County),
        English(Birch, "Birch", LocalAuthorityType.NonMetropolitanDistrict) with { County = Alderset, RecodedAs = BirchRecoded },
        English(Ashby, "Ashby", LocalAuthorityType.NonMetropolitanDistrict) with { County = Alderset },
        English(Cedar, "Cedar", LocalAuthorityType.Unitary),
        new()
        {
            Code = Derw,
            Name = "Derw",
            CouncilName = "Derw Council",
            Type = LocalAuthorityType.WelshUnitary,
            Country = AreaCode.Wales,
            ForceArea = Dyfant,
            LocalHealthBoard = HealthBoard,
        },
    ];

    public static CommunitySafetyArea[] CommunitySafetyAreas() =>
    [
        new() { Code = Districts, Name = "Ashby and Birch", ForceArea = Alder, Country = AreaCode.England, Authorities = [Ashby, Birch] },
        new() { Code = CedarNorth, Name = "Cedar North", ForceArea = Alder, Country = AreaCode.England, Authorities = [Cedar] },
        new() { Code = CedarSouth, Name = "Cedar South", ForceArea = Alder, Country = AreaCode.England, Authorities = [Cedar] },
        new() { Code = DerwSafety, Name = "Derw", ForceArea = Dyfant, Country = AreaCode.Wales, Authorities = [Derw] },
    ];

    public static NamedArea[] OtherAreas() =>
    [
        new() { Code = Region, Name = "The Region" },
        new() { Code = Fire, Name = "Alder Fire" },
        new() { Code = HealthBoard, Name = "Dyfant Health Board" },
    ];

    private static LocalAuthority English(AreaCode code, string name, LocalAuthorityType type) =>
        new()
        {
            Code = code,
            Name = name,
            CouncilName = $"{name} Council",
            Type = type,
            Country = AreaCode.England,
            Region = Region,
            ForceArea = Alder,
            FireArea = Fire,
        };
}
