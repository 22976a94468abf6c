using System.Reflection;
using System.Reflection.Emit;

namespace PccGovernance.Tests.Conventions;

public sealed class AnalysisFurnitureTests
{
    [Fact]
    public void Rooms_OfTheLibrary_AreFurnished() =>
        AnalysisFurniture.Find(typeof(Landscape).Assembly.GetExportedTypes()).Should().BeEmpty();

    [Fact]
    public void Find_RoomWithOneOtherTypeOnly_LacksEverything() =>
        AnalysisFurniture.Find([Made("PccGovernance.Demand.PostDemand")]).Should().Equal(
            "Demand has no sealed record DemandOptions.",
            "Demand has no sealed record DemandReport.",
            "Demand has no static class DemandAnalysis.");

    [Fact]
    public void Find_AnalysisWithoutItsFunction_IsFound() =>
        AnalysisFurniture
            .Find([
                Made("PccGovernance.Demand.DemandAnalysis", TypeAttributes.Abstract | TypeAttributes.Sealed),
                Made("PccGovernance.Demand.DemandOptions"),
            ])
            .Should()
            .Contain("DemandAnalysis has no method DemandReport Analyse(Landscape, LocalDate, DemandOptions, Execution).")
            .And.Contain("Demand has no sealed record DemandOptions.", "a class is no record");

    [Fact]
    public void Find_OtherRooms_AreLeftAlone() =>
        AnalysisFurniture.Find([typeof(Landscape), typeof(string), Made("PccGovernance.Rules.Finding")]).Should().BeEmpty();

    /// <summary>A type that no assembly has, to stand for one that a room might.</summary>
    private static Type Made(string name, TypeAttributes attributes = TypeAttributes.Sealed) =>
        AssemblyBuilder.DefineDynamicAssembly(new("Made"), AssemblyBuilderAccess.Run).DefineDynamicModule("Made")
            .DefineType(name, TypeAttributes.Public | attributes).CreateType();
}
