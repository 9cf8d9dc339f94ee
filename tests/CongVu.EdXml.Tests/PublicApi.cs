using System.Reflection;
using System.Runtime.CompilerServices;

namespace CongVu.EdXml.Tests;

public sealed class PublicApi
{
    [Fact]
    public void What_the_library_offers_changes_only_together_with_its_list()
    {
        var path = Path.Combine(Repository.Root, "src/CongVu.EdXml/PublicApi.txt");
        var offered = string.Join('\n', typeof(EdXmlReader).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines)) + "\n";

        if (Environment.GetEnvironmentVariable("CONGVU_ACCEPT_API") is not null) File.WriteAllText(path, offered);

        Assert.Equal(File.ReadAllText(path), offered);
    }

    private static IEnumerable<string> Lines(Type type)
    {
        yield return $"{Kind(type)} {type.FullName}";
        var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not (MethodInfo { IsSpecialName: true } or FieldInfo { IsSpecialName: true } or TypeInfo) && !member.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(member => "  " + Text(member)).Order(StringComparer.Ordinal);
        foreach (var member in members) yield return member;
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsSealed ? "class" : "open class";

    private static string Text(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field => $"{field.Name} = {field.GetRawConstantValue()}",
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}{(property.SetMethod is { IsPublic: true } ? " { get; init; }" : "")}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => member.ToString()!,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type) =>
        !type.IsGenericType ? type.Name : $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
}
