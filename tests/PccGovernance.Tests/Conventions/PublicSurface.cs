using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PccGovernance.Tests.Conventions;

/// <summary>Writes the public surface of types as text: one line a type, one indented line a member, in ordinal order.</summary>
public static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Describe(IEnumerable<Type> types)
    {
        StringBuilder text = new();
        foreach (Type type in types.OrderBy(static t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (string member in Members(type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        bool isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => isRecord ? "readonly record struct"
            : type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct"
            : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{(type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : string.Empty)}{(isRecord ? "record" : "class")}",
        };
        string[] bases =
        [
            .. new[] { type.BaseType }
                .OfType<Type>()
                .Where(static b => b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))
                .Select(SurfaceNames.Of),
            .. type.GetInterfaces().Where(one => one.IsVisible && !type.IsEnum).Select(SurfaceNames.Of).Order(StringComparer.Ordinal),
        ];
        return $"{kind} {type.Namespace}.{SurfaceNames.Of(type)}{(bases.Length == 0 ? string.Empty : $" : {string.Join(", ", bases)}")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type)
                .Cast<object>()
                .Select(static value =>
                    $"{value} = {Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}");
        }

        return
        [
            .. type.GetFields(Declared).Where(static f => f.IsPublic).Select(Field),
            .. type.GetConstructors(Declared).Where(static c => c.IsPublic && !c.IsStatic).Select(static c => $"new({Parameters(c)})"),
            .. type.GetProperties(Declared).Where(static p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod)).Select(Property),
            .. type.GetEvents(Declared)
                .Where(static e => IsVisible(e.AddMethod))
                .Select(static e => $"event {SurfaceNames.Of(e.EventHandlerType!)} {e.Name}"),
            .. type.GetMethods(Declared)
                .Where(static m => IsVisible(m) && !m.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsAccessor(m))
                .Select(Method),
        ];
    }

    private static string Field(FieldInfo field) =>
        field.IsLiteral
            ? $"const {SurfaceNames.Of(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue())}"
            : $"{(field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly " : string.Empty)}{SurfaceNames.Of(new NullabilityInfoContext().Create(field))} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetMethod ?? property.SetMethod!;
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ?? false;
        string accessors =
            $"{(IsVisible(property.GetMethod) ? " get;" : string.Empty)}{(!IsVisible(property.SetMethod) ? string.Empty : isInit ? " init;" : " set;")}";
        string name = property.GetIndexParameters() is { Length: > 0 } index
            ? $"this[{string.Join(", ", index.Select(Parameter))}]"
            : property.Name;
        return $"{(accessor.IsStatic ? "static " : string.Empty)}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty)}"
            + $"{SurfaceNames.Of(new NullabilityInfoContext().Create(property))} {name} {{{accessors} }}";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethodDefinition
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(static a => a.Name))}>"
            : string.Empty;
        string modifier =
            method.IsStatic ? "static "
            : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract "
            : method.GetBaseDefinition() != method ? "override "
            : string.Empty;
        return $"{modifier}{SurfaceNames.Of(new NullabilityInfoContext().Create(method.ReturnParameter))} "
            + $"{method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) =>
        $"{(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty)}{string.Join(", ", method.GetParameters().Select(Parameter))}";

    private static string Parameter(ParameterInfo parameter)
    {
        string modifier = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => string.Empty,
        };
        return $"{modifier}{SurfaceNames.Of(new NullabilityInfoContext().Create(parameter))} "
            + $"{parameter.Name}{(parameter.HasDefaultValue ? $" = {Value(parameter.RawDefaultValue)}" : string.Empty)}";
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
