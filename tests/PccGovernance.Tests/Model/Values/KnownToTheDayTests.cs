using System.Reflection;

namespace PccGovernance.Tests.Model.Values;

/// <summary>Which dates of the model are days and nothing else, each with why.</summary>
public sealed class KnownToTheDayTests
{
    private static readonly Dictionary<string, string> s_why = new(StringComparer.Ordinal)
    {
        ["BusinessPlan.RecordedTo"] = "says up to which day the record goes: who keeps it knows, and half a claim would claim nothing",
        ["CompleteRecord.From"] = "says from which day a list is the whole list: a claim, as above",
        ["CompleteRecord.Through"] = "says through which day a list is the whole list: a claim, as above",
        ["LocalPolicingBody.KnownTo"] = "says how far ahead an edition knows who governs: a claim of the edition",
        ["LandscapeEdit.On"] = "is the day from which somebody decides that an edit holds",
        ["MeetingHistory.AsOf"] = "is the day that is asked about",
        ["EffectivePeriod.From"] = "is the first day that Beginning, which is kept in part, can mean",
        ["EffectivePeriod.To"] = "is the first day that End, which is kept in part, can mean",
        ["PartialDate.Earliest"] = "is the first day that a date known in part can mean",
        ["PartialDate.Latest"] = "is the last day that a date known in part can mean",
    };

    [Fact]
    public void Members_ThatAreDaysAlone_AreThoseThatCannotBeKnownInPart()
    {
        string[] days =
        [
            .. from type in typeof(Landscape).Assembly.GetExportedTypes()
               where type.Namespace == "PccGovernance"
               from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
               where property.PropertyType == typeof(LocalDate) || property.PropertyType == typeof(LocalDate?)
               select $"{type.Name}.{property.Name}",
        ];

        days.Should().BeEquivalentTo(s_why.Keys);
    }
}
