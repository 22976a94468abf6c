using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace PccGovernance.Tests.Conventions;

/// <summary>
/// Every type that a type names: in its base, attributes left aside, its members' signatures and the instructions of its methods.
/// </summary>
public static class TypeUses
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!).ToDictionary(static code => code.Value);

    public static IReadOnlySet<Type> Of(Type type)
    {
        HashSet<Type> found = [];
        Add(found, type.BaseType);
        foreach (Type implemented in type.GetInterfaces())
        {
            Add(found, implemented);
        }

        foreach (FieldInfo field in type.GetFields(All))
        {
            Add(found, field.FieldType);
        }

        foreach (MethodBase method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            Add(found, method);
        }

        found.Remove(type);
        return found;
    }

    private static void Add(HashSet<Type> found, MethodBase method)
    {
        Add(found, (method as MethodInfo)?.ReturnType);
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            Add(found, parameter.ParameterType);
        }

        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        foreach (LocalVariableInfo local in body.LocalVariables)
        {
            Add(found, local.LocalType);
        }

        foreach (MemberInfo member in Members(method, body.GetILAsByteArray() ?? []))
        {
            Add(found, member as Type ?? member.DeclaringType);
            Add(found, (member as FieldInfo)?.FieldType);
            Add(found, (member as MethodInfo)?.ReturnType);
            foreach (Type argument in member is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : [])
            {
                Add(found, argument);
            }
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        if (found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type) || type.IsGenericType)
        {
            foreach (Type argument in type.GetGenericArguments())
            {
                Add(found, argument);
            }
        }
    }

    private static IEnumerable<MemberInfo> Members(MethodBase method, byte[] instructions)
    {
        Type[]? ofType = method.DeclaringType?.GetGenericArguments();
        Type[]? ofMethod = method is MethodInfo { IsGenericMethodDefinition: true } ? method.GetGenericArguments() : null;
        int at = 0;
        while (at < instructions.Length)
        {
            short value = instructions[at++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | instructions[at++]));
            }

            OpCode code = OpCodesByValue[value];
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                int token = BinaryPrimitives.ReadInt32LittleEndian(instructions.AsSpan(at));
                if (method.Module.ResolveMember(token, ofType, ofMethod) is { } member)
                {
                    yield return member;
                }
            }

            at += Length(code.OperandType, instructions, at);
        }
    }

    private static int Length(OperandType operand, byte[] instructions, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(instructions.AsSpan(at))),
        _ => 4,
    };
}
