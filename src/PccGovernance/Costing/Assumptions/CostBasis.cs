using System.ComponentModel;
using System.Text.Json.Serialization;

namespace PccGovernance.Costing;

/// <summary>What an hour of somebody's time is taken to cost.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<CostBasis>))]
[TypeConverter(typeof(KebabCaseEnumTypeConverter<CostBasis>))]
public enum CostBasis
{
    /// <summary>The salary alone.</summary>
    SalaryOnly = 0,

    /// <summary>The salary with the employer's National Insurance and pension contributions: what closing a board would free.</summary>
    WithOnCosts,

    /// <summary>The salary with on-costs and a share of overheads: what a board truly costs.</summary>
    FullEconomic,
}
