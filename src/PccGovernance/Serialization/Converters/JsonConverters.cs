using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>The converters of the model's types: closed types, each listed once, so that nothing is made by reflection.</summary>
/// <remarks>Any source-generated context can take them, for writing as well as for reading.</remarks>
internal static class JsonConverters
{
    private static readonly Dictionary<Type, Func<bool, JsonConverter>> s_enumerations = new()
    {
        [typeof(AgreementKind)] = static isLenient => new KebabEnumConverter<AgreementKind>(isLenient),
        [typeof(AnnouncementStatus)] = static isLenient => new KebabEnumConverter<AnnouncementStatus>(isLenient),
        [typeof(AreaLevel)] = static isLenient => new KebabEnumConverter<AreaLevel>(isLenient),
        [typeof(AreaTranslationOutcome)] = static isLenient => new KebabEnumConverter<AreaTranslationOutcome>(isLenient),
        [typeof(PartnershipFunction)] = static isLenient => new KebabEnumConverter<PartnershipFunction>(isLenient),
        [typeof(AttendanceKind)] = static isLenient => new KebabEnumConverter<AttendanceKind>(isLenient),
        [typeof(CommissioningStage)] = static isLenient => new KebabEnumConverter<CommissioningStage>(isLenient),
        [typeof(DatePrecision)] = static isLenient => new KebabEnumConverter<DatePrecision>(isLenient),
        [typeof(DeliveryConfidence)] = static isLenient => new KebabEnumConverter<DeliveryConfidence>(isLenient),
        [typeof(EntityKind)] = static isLenient => new KebabEnumConverter<EntityKind>(isLenient),
        [typeof(FactBasis)] = static isLenient => new KebabEnumConverter<FactBasis>(isLenient),
        [typeof(FootprintLevel)] = static isLenient => new KebabEnumConverter<FootprintLevel>(isLenient),
        [typeof(FundingKind)] = static isLenient => new KebabEnumConverter<FundingKind>(isLenient),
        [typeof(LandscapeErrorKind)] = static isLenient => new KebabEnumConverter<LandscapeErrorKind>(isLenient),
        [typeof(LegalExtent)] = static isLenient => new KebabEnumConverter<LegalExtent>(isLenient),
        [typeof(LocalAuthorityType)] = static isLenient => new KebabEnumConverter<LocalAuthorityType>(isLenient),
        [typeof(LocalPolicingBodyKind)] = static isLenient => new KebabEnumConverter<LocalPolicingBodyKind>(isLenient),
        [typeof(MeasureDirection)] = static isLenient => new KebabEnumConverter<MeasureDirection>(isLenient),
        [typeof(MilestoneStatus)] = static isLenient => new KebabEnumConverter<MilestoneStatus>(isLenient),
        [typeof(OfficeCapacity)] = static isLenient => new KebabEnumConverter<OfficeCapacity>(isLenient),
        [typeof(PartnershipTier)] = static isLenient => new KebabEnumConverter<PartnershipTier>(isLenient),
        [typeof(RagStatus)] = static isLenient => new KebabEnumConverter<RagStatus>(isLenient),
        [typeof(SeatRole)] = static isLenient => new KebabEnumConverter<SeatRole>(isLenient),
        [typeof(Sector)] = static isLenient => new KebabEnumConverter<Sector>(isLenient),
        [typeof(OrganisationRole)] = static isLenient => new KebabEnumConverter<OrganisationRole>(isLenient),
        [typeof(ThemeNature)] = static isLenient => new KebabEnumConverter<ThemeNature>(isLenient),
    };

    /// <summary>Converters of identifiers, area codes, dates, numbers, money, footprints and enumerations.</summary>
    /// <param name="isLenient">Whether malformed texts are read as <c>default</c>.</param>
    public static IReadOnlyList<JsonConverter> Values(bool isLenient = false) =>
    [
        .. Identifiers(isLenient),
        new EnumConverters(s_enumerations, isLenient),
        new AreaCodeConverter(isLenient),
        new EntityReferenceTextConverter(isLenient),
        new LocalDateConverter(isLenient),
        new PartialDateConverter(isLenient),
        new DecimalConverter(),
        new MoneyConverter(),
        new NumberRangeConverter(),
        new FootprintConverter(),
    ];

    /// <summary>Converters of the lists that the model has.</summary>
    public static IReadOnlyList<JsonConverter> Lists() =>
    [
        .. EntityCatalogue.Lists.Select(static list => list.Accept(EntityListConverters.Instance)),
        new ValueListConverter<AgreementShare>(),
        new ValueListConverter<AreaCode>(),
        new ValueListConverter<PlanVersion<Strand>>(),
        new ValueListConverter<BusinessPriority>(),
        new ValueListConverter<PlanVersion<CorporatePriority>>(),
        new ValueListConverter<CorporatePriority>(),
        new ValueListConverter<CoveredElsewhere>(),
        new ValueListConverter<Deliverable>(),
        new ValueListConverter<DueDateChange>(),
        new ValueListConverter<EditEntry>(),
        new ValueListConverter<EntityReference>(),
        new ValueListConverter<ScenarioEntry>(),
        new ValueListConverter<Id<Duty>>(),
        new ValueListConverter<Id<Milestone>>(),
        new ValueListConverter<Id<Organisation>>(),
        new ValueListConverter<Id<OrganisationKind>>(),
        new ValueListConverter<Id<Partnership>>(),
        new ValueListConverter<Id<PartnershipKind>>(),
        new ValueListConverter<Id<PlanPriority>>(),
        new ValueListConverter<Id<Post>>(),
        new ValueListConverter<Id<Strategy>>(),
        new ValueListConverter<Id<Theme>>(),
        new ValueListConverter<int>(),
        new ValueListConverter<Measure>(),
        new ValueListConverter<MeasureReading>(),
        new ValueListConverter<MeetingAttendance>(),
        new ValueListConverter<MemberRequirement>(),
        new ValueListConverter<LegalCondition>(),
        new ValueListConverter<Milestone>(),
        new ValueListConverter<MilestoneReport>(),
        new ValueListConverter<OwnFact>(),
        new ValueListConverter<PlanAction>(),
        new ValueListConverter<PlanGrant>(),
        new ValueListConverter<PlanPriority>(),
        new ValueListConverter<PlanVersion<PlanPriority>>(),
        new ValueListConverter<PortfolioLead>(),
        new ValueListConverter<RagOverride>(),
        new ValueListConverter<CarriedFunction>(),
        new ValueListConverter<PanelMember>(),
        new ValueListConverter<FilingStep>(),
        new ValueListConverter<FilingFact>(),
        new ValueListConverter<ReportingLine>(),
        new ValueListConverter<Seat>(),
        new ValueListConverter<Strand>(),
        new ValueListConverter<StrategyPriority>(),
        new ValueListConverter<string>(),
    ];

    private static IEnumerable<JsonConverter> Identifiers(bool isLenient) =>
    [
        .. EntityCatalogue.Lists.Select(list => list.Accept(new EntityIdConverters(isLenient))),
        new IdConverter<AreaChange>(isLenient),
        new IdConverter<BusinessPriority>(isLenient),
        new IdConverter<CorporatePriority>(isLenient),
        new IdConverter<Deliverable>(isLenient),
        new IdConverter<Measure>(isLenient),
        new IdConverter<Milestone>(isLenient),
        new IdConverter<PlanAction>(isLenient),
        new IdConverter<PlanPriority>(isLenient),
        new IdConverter<ReferenceEdition>(isLenient),
        new IdConverter<Strand>(isLenient),
        new IdConverter<StrategyPriority>(isLenient),
    ];
}
