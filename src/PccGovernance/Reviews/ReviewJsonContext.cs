using System.Text.Json.Serialization;
using PccGovernance.Alignment;
using PccGovernance.Costing;
using PccGovernance.Delivery;
using PccGovernance.Demand;
using PccGovernance.Duplication;
using PccGovernance.KnownLists;
using PccGovernance.Rules;
using PccGovernance.Statute;

namespace PccGovernance.Reviews;

/// <summary>The source-generated metadata of a review; <see cref="ReviewJson"/> gives it its options.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LandscapeReview))]
[JsonSerializable(typeof(ValueList<AreaCode>))]
[JsonSerializable(typeof(DuplicationReport))]
[JsonSerializable(typeof(CostingReport))]
[JsonSerializable(typeof(DemandReport))]
[JsonSerializable(typeof(AlignmentReport))]
[JsonSerializable(typeof(DeliveryReport))]
[JsonSerializable(typeof(StatuteReport))]
[JsonSerializable(typeof(MergerReport))]
[JsonSerializable(typeof(KnownListsReport))]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
