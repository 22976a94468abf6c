using System.Reflection;
using System.Runtime.CompilerServices;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Conventions.Nulls;

/// <summary>Finds what a caller may set to null or pass as null, and that then breaks somewhere else.</summary>
public static class NullCare
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>
    /// Lists that may be left out and are not empty where a caller sets null, or that do not keep what a caller sets.
    /// </summary>
    public static IEnumerable<string> FindLooseLists(IEnumerable<Type> types) => types
        .Where(static type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false })
        .SelectMany(static type => type.GetProperties(Public))
        .Where(IsListToSet)
        .SelectMany(LooseIn);

    /// <summary>Arguments that may not be null, and of which a function does not say so by name.</summary>
    public static IEnumerable<string> FindUncheckedArguments(IEnumerable<Type> types) => types
        .Where(static type => !type.ContainsGenericParameters && !type.IsSubclassOf(typeof(Delegate)))
        .SelectMany(static type => type.GetMethods(Public))
        .Where(static method => method is { IsStatic: true, ContainsGenericParameters: false, IsSpecialName: false })
        .Where(static method => !method.GetParameters().Any(static parameter => parameter.ParameterType.IsByRefLike))
        .SelectMany(UncheckedIn);

    private static IEnumerable<string> LooseIn(PropertyInfo list)
    {
        Type element = list.PropertyType.GetGenericArguments()[0];
        if (IsLoose(list, static () => null, static kept => kept is null))
        {
            yield return $"{list.DeclaringType!.FullName}.{list.Name} is null where null is set.";
        }

        if (IsLoose(list, () => ListOf(list.PropertyType, OneOf(element)), static kept => kept is null || !kept.Cast<object?>().Any()))
        {
            yield return $"{list.DeclaringType!.FullName}.{list.Name} does not keep what is set.";
        }
    }

    private static bool IsLoose(PropertyInfo list, Func<object?> given, Func<System.Collections.IEnumerable?, bool> isLost)
    {
        object holder = RuntimeHelpers.GetUninitializedObject(list.DeclaringType!);
        return TrySet(list, holder, given()) && TryGet(list, holder, out System.Collections.IEnumerable? kept) && isLost(kept);
    }

    /// <summary>Sets a list, unless it looks into what it is given, or at its other facts: neither has any here.</summary>
    private static bool TrySet(PropertyInfo list, object holder, object? value)
    {
        try
        {
            list.SetValue(holder, value, BindingFlags.DoNotWrapExceptions, null, null, null);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or NullReferenceException)
        {
            return false;
        }
    }

    private static bool TryGet(PropertyInfo list, object holder, out System.Collections.IEnumerable? value)
    {
        value = null;
        try
        {
            value = list.GetValue(holder, BindingFlags.DoNotWrapExceptions, null, null, null) as System.Collections.IEnumerable;
            return true;
        }
        catch (NullReferenceException)
        {
            return false;
        }
    }

    private static Array OneOf(Type element)
    {
        var one = Array.CreateInstance(element, 1);
        one.SetValue(Any(element), 0);
        return one;
    }

    private static bool IsListToSet(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true }
        && !property.IsDefined(typeof(RequiredMemberAttribute))
        && property.PropertyType.IsGenericType
        && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>)
        && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull;

    private static IEnumerable<string> UncheckedIn(MethodInfo method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        foreach (ParameterInfo parameter in parameters.Where(MayNotBeNull))
        {
            object?[] arguments = [.. parameters.Select(other => other == parameter ? null : Given(other))];
            string? thrown = Thrown(method, arguments);
            if (thrown != parameter.Name)
            {
                yield return $"{method.DeclaringType!.FullName}.{method.Name} says {thrown ?? "nothing"} where '{parameter.Name}' is null.";
            }
        }
    }

    /// <summary>The argument that is said to be null, or the fault by which a call ended otherwise.</summary>
    private static string? Thrown(MethodInfo method, object?[] arguments)
    {
        try
        {
            object? result = method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            if (result is System.Collections.IEnumerable later and not string)
            {
                _ = later.Cast<object?>().Count();
            }

            return null;
        }
        catch (ArgumentNullException exception)
        {
            return exception.ParamName;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.GetType().Name;
        }
    }

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        parameter.ParameterType is { IsValueType: false, IsByRef: false }
        && parameter is { HasDefaultValue: false }
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static object? Given(ParameterInfo parameter) =>
        parameter.HasDefaultValue && parameter.ParameterType.IsValueType == false ? parameter.DefaultValue : Any(parameter.ParameterType);

    /// <summary>Something of a type: nothing may be read of it.</summary>
    private static object? Any(Type type) =>
        type == typeof(string) ? "x"
        : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
        : type == typeof(Landscape) ? Landscape.Create(EnglandAndWales.Edition, LandscapeContents.Empty)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? ListOf(type, Array.CreateInstance(type.GetGenericArguments()[0], 0))
        : type.IsAbstract || type.IsSubclassOf(typeof(Delegate)) ? Implementation(type)
        : type.IsByRefLike || type.IsByRef || type.ContainsGenericParameters ? null
        : Bare(type);

    /// <summary>A thing that was not made by its constructor, with lists that are empty.</summary>
    private static object Bare(Type type)
    {
        object bare = RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo list in type.GetProperties(Public).Where(IsListToSet))
        {
            _ = TrySet(list, bare, null);
        }

        return bare;
    }

    private static object? ListOf(Type type, Array items) =>
        Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, null, [items], null);

    private static object? Implementation(Type type) =>
        type.Assembly.GetTypes().FirstOrDefault(other =>
            other is
            {
                IsAbstract: false,
                ContainsGenericParameters: false
            } && other.IsAssignableTo(type)) is { } own && !type.IsSubclassOf(typeof(Delegate))
            ? Bare(own)
            : null;
}
