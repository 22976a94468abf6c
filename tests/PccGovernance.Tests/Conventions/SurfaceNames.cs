using System.Reflection;

namespace PccGovernance.Tests.Conventions;

/// <summary>Writes types as they are written in code, with the question marks of what may be <c>null</c>.</summary>
public static class SurfaceNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
    };

    public static string Of(Type type) => Of(type, [.. type.GetGenericArguments().Select(Of)]);

    public static string Of(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Of(underlying)}?";
        }

        string name =
            info.ElementType is { } element && type.IsArray
                ? $"{Of(element)}[]"
                : Of(
                    type,
                    info.GenericTypeArguments.Length == 0
                        ? [.. type.GetGenericArguments().Select(Of)]
                        : [.. info.GenericTypeArguments.Select(Of)]);
        bool isNull = info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable;
        return isNull && !type.IsValueType && !type.IsGenericParameter ? $"{name}?" : name;
    }

    private static string Of(Type type, string[] arguments)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Of(underlying)}?";
        }

        string outer = type.IsNested && !type.IsGenericParameter ? $"{type.DeclaringType!.Name.Split('`')[0]}." : string.Empty;
        string name = Keywords.GetValueOrDefault(type, type.Name.Split('`')[0]);
        return arguments.Length == 0 ? $"{outer}{name}" : $"{outer}{name}<{string.Join(", ", arguments)}>";
    }
}
