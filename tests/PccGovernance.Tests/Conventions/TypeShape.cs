using System.CodeDom.Compiler;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PccGovernance.Tests.Conventions;

/// <summary>Finds types that can be changed, inherited from or broken where they should not be.</summary>
public static class TypeShape
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Changeable =
    [
        typeof(List<>),
        typeof(Dictionary<,>),
        typeof(HashSet<>),
        typeof(SortedSet<>),
        typeof(SortedDictionary<,>),
        typeof(SortedList<,>),
        typeof(Queue<>),
        typeof(Stack<>),
        typeof(Collection<>),
        typeof(IList<>),
        typeof(ICollection<>),
        typeof(IDictionary<,>),
        typeof(ISet<>),
    ];

    public static IEnumerable<string> FindUnsealed(IEnumerable<Type> types) =>
        types
            .Where(static t => t.IsClass && !t.IsSealed && !t.IsAbstract)
            .Select(static t => $"{t.FullName} is neither sealed, static nor abstract.");

    public static IEnumerable<string> FindChangeableStatics(IEnumerable<Type> types) =>
        types.Where(static t => !IsGenerated(t))
            .SelectMany(static t => t.GetFields(Declared))
            .Where(static f => f is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !IsGenerated(f))
            .Select(static f => $"{f.DeclaringType!.FullName}.{f.Name} is a static field that can be set.");

    /// <summary>Public members by which a value can be changed.</summary>
    public static IEnumerable<string> FindChangeableMembers(IEnumerable<Type> types)
    {
        foreach (Type type in types.Where(static t => !t.IsEnum))
        {
            foreach (FieldInfo field in type.GetFields(Declared).Where(static f => f is { IsPublic: true, IsLiteral: false }))
            {
                yield return $"{type.FullName}.{field.Name} is a public field.";
            }

            foreach (
                PropertyInfo property in type.GetProperties(Declared)
                    .Where(static p => p.GetMethod is { IsPublic: true } || p.SetMethod is { IsPublic: true }))
            {
                if (
                    property.SetMethod is { IsPublic: true } setter
                    && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
                {
                    yield return $"{type.FullName}.{property.Name} can be set after the value was made.";
                }

                if (IsChangeable(property.PropertyType))
                {
                    yield return $"{type.FullName}.{property.Name} is of a type whose content can be changed.";
                }
            }
        }
    }

    public static IEnumerable<string> FindPositionalRecords(IEnumerable<Type> types) =>
        types.Where(static t => t.GetMethod("PrintMembers", Declared) is not null && t.GetMethod("Deconstruct", Declared) is not null)
            .Select(static t => $"{t.FullName} is a positional record: a new member would break its callers.");

    /// <summary>Structs of which <c>default</c> throws where nothing may throw.</summary>
    public static IEnumerable<string> FindBreakableDefaults(IEnumerable<Type> types)
    {
        foreach (Type type in types.Where(static t => t is { IsValueType: true, IsEnum: false, IsByRefLike: false }))
        {
            Type closed = type.IsGenericTypeDefinition
                ? type.MakeGenericType([.. type.GetGenericArguments().Select(static _ => typeof(Partnership))])
                : type;
            if (Breaks(RuntimeHelpers.GetUninitializedObject(closed)))
            {
                yield return $"{type.FullName}: its default throws in ToString, GetHashCode or Equals.";
            }
        }
    }

    private static bool Breaks(object value)
    {
        try
        {
            _ = value.ToString();
            _ = value.GetHashCode();
            return !value.Equals(RuntimeHelpers.GetUninitializedObject(value.GetType()));
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidOperationException or ArgumentException)
        {
            return true;
        }
    }

    private static bool IsChangeable(Type type) =>
        type.IsArray || (type.IsGenericType && Changeable.Contains(type.GetGenericTypeDefinition()));

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(GeneratedCodeAttribute))
        || (member.DeclaringType is { } outer && IsGenerated(outer));
}
