using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance;

/// <summary>The kinds of thing in a landscape that have an identifier.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<EntityKind>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<EntityKind>))]
public enum EntityKind
{
    /// <summary>Nothing; the value of <c>default</c>.</summary>
    None = 0,

    /// <summary>The landscape as a whole, or a force area of it, named by its code in lower case.</summary>
    Area,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A post.</summary>
    Post,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A local policing body.</summary>
    LocalPolicingBody,

    /// <summary>A time in office.</summary>
    OfficeHolder,

    /// <summary>An announced change.</summary>
    AnnouncedChange,

    /// <summary>A police and crime panel.</summary>
    PoliceAndCrimePanel,

    /// <summary>A portfolio.</summary>
    Portfolio,

    /// <summary>A partnership.</summary>
    Partnership,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>A strategy.</summary>
    Strategy,

    /// <summary>A strategy priority.</summary>
    StrategyPriority,

    /// <summary>A Police and Crime Plan.</summary>
    PoliceAndCrimePlan,

    /// <summary>A plan priority.</summary>
    PlanPriority,

    /// <summary>A corporate plan.</summary>
    CorporatePlan,

    /// <summary>A corporate priority.</summary>
    CorporatePriority,

    /// <summary>A business plan.</summary>
    BusinessPlan,

    /// <summary>A strand.</summary>
    Strand,

    /// <summary>A business plan priority.</summary>
    BusinessPriority,

    /// <summary>A deliverable.</summary>
    Deliverable,

    /// <summary>A milestone.</summary>
    Milestone,

    /// <summary>A kind of organisation.</summary>
    OrganisationKind,

    /// <summary>A kind of partnership.</summary>
    PartnershipKind,

    /// <summary>A duty.</summary>
    Duty,

    /// <summary>A theme.</summary>
    Theme,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>An action of a plan.</summary>
    PlanAction,

    /// <summary>A filing.</summary>
    Filing,

    /// <summary>That a record is complete.</summary>
    CompleteRecord,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>Money on record.</summary>
    FundingLine,
}
