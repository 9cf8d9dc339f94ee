using System.Reflection;
using System.Reflection.Emit;

namespace Architecture;

/// <summary>
/// Which types a type touches: bases, interfaces, fields, signatures, attributes, locals and every token in compiled method bodies.
/// Constants and <c>nameof</c> are inlined by the compiler and cannot be seen.
/// </summary>
internal static class TypeUse
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Each use with the member in which it stands.</summary>
    public static IEnumerable<(string Member, Type Used)> Of(Type type)
    {
        var bases = type.GetInterfaces().Append(type.BaseType).Select(used => ("its bases", used));
        var attributes = type.GetCustomAttributesData().Select(data => ("its attributes", (Type?)data.AttributeType));
        var fields = type.GetFields(All).Select(field => (field.Name, (Type?)field.FieldType));
        var methods = type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All))
            .SelectMany(method => OfMethod(method).Select(used => (method.Name, (Type?)used)));
        return bases.Concat(attributes).Concat(fields).Concat(methods)
            .Where(use => use.Item2 is not null).SelectMany(use => Parts(use.Item2!).Select(part => (use.Item1, part)));
    }

    private static IEnumerable<Type> OfMethod(MethodBase method)
    {
        var signature = method.GetParameters().Select(parameter => parameter.ParameterType);
        var result = method is MethodInfo info ? [info.ReturnType] : Type.EmptyTypes;
        var attributes = method.GetCustomAttributesData().Select(data => data.AttributeType);
        return signature.Concat(result).Concat(attributes).Concat(OfBody(method));
    }

    private static List<Type> OfBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return [];
        }

        var used = body.LocalVariables.Select(local => local.LocalType).ToList();
        var code = body.GetILAsByteArray()!;
        for (var at = 0; at < code.Length;)
        {
            var operation = Next(code, ref at);
            if (operation.OperandType is OperandType.InlineTok or OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField)
            {
                used.AddRange(OfToken(method, BitConverter.ToInt32(code, at)));
            }

            at += SizeOf(operation, code, at);
        }

        return used;
    }

    private static OpCode Next(byte[] code, ref int at)
    {
        short value = code[at++];
        return value == 0xFE ? Codes[(short)(0xFE00 | code[at++])] : Codes[value];
    }

    private static IEnumerable<Type> OfToken(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, typeArguments, methodArguments);
        return member switch
        {
            Type type => [type],
            MethodInfo called => called.GetGenericArguments().Append(called.DeclaringType!).Append(called.ReturnType),
            { DeclaringType: { } owner } => [owner],
            _ => [],
        };
    }

    private static int SizeOf(OpCode operation, byte[] code, int at) => operation.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
