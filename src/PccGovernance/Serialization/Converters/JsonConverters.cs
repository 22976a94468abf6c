using System.Text.Json.Serialization;

namespace PccGovernance.Serialization;

/// <summary>The converters of the model's types: closed types, each listed once, so that nothing is made by reflection.</summary>
/// <remarks>Any source-generated context can take them, for writing as well as for reading.</remarks>
internal static class JsonConverters
{
    /// <summary>Converters of identifiers, area codes, dates, numbers, money, footprints and enumerations.</summary>
    /// <param name="isLenient">Whether malformed texts are read as <c>default</c>.</param>
    public static IReadOnlyList<JsonConverter> Values(bool isLenient = false) =>
    [
        .. Identifiers(isLenient),
        .. Enumerations(isLenient),
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

    private static IEnumerable<JsonConverter> Enumerations(bool isLenient) =>
    [
        new KebabEnumConverter<AgreementKind>(isLenient),
        new KebabEnumConverter<AnnouncementStatus>(isLenient),
        new KebabEnumConverter<AreaLevel>(isLenient),
        new KebabEnumConverter<AreaTranslationOutcome>(isLenient),
        new KebabEnumConverter<PartnershipFunction>(isLenient),
        new KebabEnumConverter<AttendanceKind>(isLenient),
        new KebabEnumConverter<CommissioningStage>(isLenient),
        new KebabEnumConverter<DatePrecision>(isLenient),
        new KebabEnumConverter<DeliveryConfidence>(isLenient),
        new KebabEnumConverter<EntityKind>(isLenient),
        new KebabEnumConverter<FactBasis>(isLenient),
        new KebabEnumConverter<FootprintLevel>(isLenient),
        new KebabEnumConverter<FundingKind>(isLenient),
        new KebabEnumConverter<LandscapeErrorKind>(isLenient),
        new KebabEnumConverter<LegalExtent>(isLenient),
        new KebabEnumConverter<LocalAuthorityType>(isLenient),
        new KebabEnumConverter<LocalPolicingBodyKind>(isLenient),
        new KebabEnumConverter<MeasureDirection>(isLenient),
        new KebabEnumConverter<MilestoneStatus>(isLenient),
        new KebabEnumConverter<OfficeCapacity>(isLenient),
        new KebabEnumConverter<PartnershipTier>(isLenient),
        new KebabEnumConverter<RagStatus>(isLenient),
        new KebabEnumConverter<SeatRole>(isLenient),
        new KebabEnumConverter<Sector>(isLenient),
        new KebabEnumConverter<OrganisationRole>(isLenient),
        new KebabEnumConverter<ThemeNature>(isLenient),
    ];
}
