using System.Reflection;
using System.Reflection.Emit;

namespace OnRecord.Tests;

/// <summary>Which type of an assembly knows which other, as its compiled signatures and method bodies tell.</summary>
internal sealed class Arrows
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => c.Value);

    private readonly Assembly _assembly;
    private readonly HashSet<(Type From, Type To)> _found = [];

    private Arrows(Assembly assembly) => _assembly = assembly;

    /// <summary>Pairs of outermost types: the first one knows the second.</summary>
    public static IReadOnlyCollection<(Type From, Type To)> Of(Assembly assembly)
    {
        var arrows = new Arrows(assembly);
        foreach (Type type in assembly.GetTypes())
            arrows.Read(type);
        return arrows._found;
    }

    private void Read(Type type)
    {
        Add(type, type.BaseType);
        foreach (Type implemented in type.GetInterfaces())
            Add(type, implemented);
        foreach (FieldInfo field in type.GetFields(Everything))
            Add(type, field.FieldType);
        foreach (MethodBase method in type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything)))
            Read(type, method);
        foreach (CustomAttributeData attribute in type.GetCustomAttributesData())
        {
            Add(type, attribute.AttributeType);
            foreach (CustomAttributeTypedArgument argument in attribute.ConstructorArguments)
                Add(type, argument.Value as Type);
        }
    }

    private void Read(Type type, MethodBase method)
    {
        if (method is MethodInfo { ReturnType: var returned })
            Add(type, returned);
        foreach (ParameterInfo parameter in method.GetParameters())
            Add(type, parameter.ParameterType);
        if (method.GetMethodBody() is not { } body)
            return;
        foreach (LocalVariableInfo local in body.LocalVariables)
            Add(type, local.LocalType);
        byte[] code = body.GetILAsByteArray() ?? [];
        for (int at = 0; at < code.Length; )
        {
            OpCode operation = code[at] == 0xFE ? Codes[(short)(0xFE00 | code[at + 1])] : Codes[code[at]];
            at += operation.Size;
            switch (operation.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    Add(type, method, BitConverter.ToInt32(code, at));
                    at += 4;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + 4 * BitConverter.ToInt32(code, at);
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    at++;
                    break;
                case OperandType.InlineVar:
                    at += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    at += 8;
                    break;
                default:
                    at += 4;
                    break;
            }
        }
    }

    private void Add(Type type, MethodBase method, int token)
    {
        Type[] ofMethod = method is MethodInfo { IsGenericMethodDefinition: true } ? method.GetGenericArguments() : [];
        MemberInfo? member = method.Module.ResolveMember(token, type.GetGenericArguments(), ofMethod);
        Add(type, member as Type ?? member?.DeclaringType);
        if (member is not MethodInfo called)
            return;
        Add(type, called.ReturnType);
        foreach (Type argument in called.GetGenericArguments())
            Add(type, argument);
    }

    private void Add(Type from, Type? to)
    {
        if (to is null)
            return;
        if (to.HasElementType)
            Add(from, to.GetElementType());
        foreach (Type argument in to.GetGenericArguments())
            if (argument != to)
                Add(from, argument);
        if (to.IsGenericParameter || to.Assembly != _assembly)
            return;
        (Type one, Type other) = (Outermost(from), Outermost(to));
        if (one != other)
            _found.Add((one, other));
    }

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }
}
