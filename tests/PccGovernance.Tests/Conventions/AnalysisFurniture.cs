using System.Reflection;

namespace PccGovernance.Tests.Conventions;

/// <summary>Finds analysis rooms that lack what every analysis room has: XOptions, XAnalysis with its pure function, XReport.</summary>
public static class AnalysisFurniture
{
    public static IEnumerable<string> Find(IEnumerable<Type> types) =>
        types
            .GroupBy(static t => t.Namespace, StringComparer.Ordinal)
            .Where(static room =>
                Rooms.OfNamespace(room.Key) is { } name
                && Rooms.Analyses.Contains(name, StringComparer.Ordinal)
                && room.Key!.Split('.').Length == 2)
            .SelectMany(static room => FindIn(Rooms.OfNamespace(room.Key)!, [.. room]));

    private static IEnumerable<string> FindIn(string room, Type[] types)
    {
        Type? options = Named(types, $"{room}Options");
        Type? report = Named(types, $"{room}Report");
        Type? analysis = Named(types, $"{room}Analysis");
        if (options is null || !IsSealedRecord(options))
        {
            yield return $"{room} has no sealed record {room}Options.";
        }

        if (report is null || !IsSealedRecord(report))
        {
            yield return $"{room} has no sealed record {room}Report.";
        }

        if (analysis is not { IsAbstract: true, IsSealed: true })
        {
            yield return $"{room} has no static class {room}Analysis.";
        }
        else if (!analysis.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => IsAnalyse(method, options, report)))
        {
            yield return $"{room}Analysis has no method {room}Report Analyse(Landscape, LocalDate, {room}Options, Execution).";
        }
    }

    private static bool IsAnalyse(MethodInfo method, Type? options, Type? report) =>
        method.Name is "Analyse"
        && method.ReturnType == report
        && method
            .GetParameters()
            .Select(static p => p.ParameterType)
            .SequenceEqual([typeof(Landscape), typeof(LocalDate), options, typeof(Execution)]);

    private static Type? Named(Type[] types, string name) =>
        types.FirstOrDefault(type => string.Equals(type.Name, name, StringComparison.Ordinal));

    private static bool IsSealedRecord(Type type) => type.IsSealed && type.GetMethod("<Clone>$") is not null;
}
