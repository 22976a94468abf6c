using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Extensions;

/// <summary>What a configuration can say of review options. A baseline is a document of its own, and a classifier is code.</summary>
internal sealed record ConfiguredReview
{
    public ConfiguredRules? Rules { get; init; }

    public RuleOptions? RuleOptions { get; init; }

    public UsualValues? UsualValues { get; init; }

    public DuplicationOptions? Duplication { get; init; }

    public CostingOptions? Costing { get; init; }

    public DemandOptions? Demand { get; init; }

    public AlignmentOptions? Alignment { get; init; }

    public DeliveryOptions? Delivery { get; init; }

    public int? MaximumThreads { get; init; }

    public static ConfiguredReview Of(ReviewOptions options) => new()
    {
        RuleOptions = options.RuleOptions,
        UsualValues = options.UsualValues,
        Duplication = options.Duplication,
        Costing = options.Costing,
        Demand = options.Demand,
        Alignment = options.Alignment,
        Delivery = options.Delivery,
        MaximumThreads = options.MaximumThreads,
    };

    public ReviewOptions ApplyTo(ReviewOptions options) => options with
    {
        RuleOptions = RuleOptions!,
        UsualValues = UsualValues,
        Duplication = Duplication!,
        Costing = Costing,
        Demand = Demand!,
        Alignment = (Alignment ?? new()) with { Classifier = options.Alignment.Classifier },
        Delivery = Delivery!,
        MaximumThreads = MaximumThreads,
    };
}
