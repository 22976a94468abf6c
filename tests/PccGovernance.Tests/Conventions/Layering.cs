using System.Text.RegularExpressions;

namespace PccGovernance.Tests.Conventions;

/// <summary>Finds what knows a room that it must not know.</summary>
public static partial class Layering
{
    private const int TimeoutInMilliseconds = 10_000;

    /// <summary>By the text: usings and qualified names.</summary>
    public static IEnumerable<string> FindInSource(IEnumerable<SourceFile> files)
    {
        foreach (SourceFile file in files)
        {
            string room = Rooms.OfFile(file);
            if (!Rooms.IsRoom(room))
            {
                yield return $"{file.Path}: the room '{room}' has no place in the order of rooms.";
                continue;
            }

            string code = Comment().Replace(Text().Replace(file.Text, "\"\""), string.Empty);
            foreach (
                string other in QualifiedName().Matches(code).Select(static m => m.Groups["room"].Value).Distinct(StringComparer.Ordinal))
            {
                if (Rooms.IsRoom(other) && !Rooms.MayKnow(room, other))
                {
                    yield return $"{file.Path}: {Describe(room)} must not know {other}.";
                }
            }
        }
    }

    /// <summary>By what was compiled: signatures, fields and the instructions of methods.</summary>
    /// <param name="types">The types.</param>
    /// <param name="atRoot">The names of those that stand at the root, where every room may be known.</param>
    public static IEnumerable<string> FindInTypes(IEnumerable<Type> types, IReadOnlyCollection<string> atRoot)
    {
        foreach (Type type in types)
        {
            if (RoomOf(type, atRoot) is not { } room)
            {
                continue;
            }

            foreach (Type known in TypeUses.Of(type))
            {
                if (RoomOf(known, atRoot) is { } other && !Rooms.MayKnow(room, other))
                {
                    yield return $"{type.FullName}: {Describe(room)} must not know {known.FullName}.";
                }
            }
        }
    }

    private static string? RoomOf(Type type, IReadOnlyCollection<string> atRoot)
    {
        Type outermost = type;
        while (outermost.DeclaringType is { } outer)
        {
            outermost = outer;
        }

        return atRoot.Contains(outermost.Name) ? Rooms.Root : Rooms.OfNamespace(outermost.Namespace);
    }

    private static string Describe(string room) => room.Length == 0 ? "the root" : room;

    [GeneratedRegex(@"\bPccGovernance\.(?<room>\w+)", RegexOptions.ExplicitCapture, TimeoutInMilliseconds)]
    private static partial Regex QualifiedName();

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline, TimeoutInMilliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex(@"""(?:[^""\\\n]|\\.)*""", RegexOptions.None, TimeoutInMilliseconds)]
    private static partial Regex Text();
}
