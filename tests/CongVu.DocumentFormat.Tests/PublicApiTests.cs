using System.Reflection;
using System.Runtime.CompilerServices;
using CongVu.DocumentFormat.Checking;

namespace CongVu.DocumentFormat.Tests;

public sealed class PublicApiTests
{
    private const string List = "src/CongVu.DocumentFormat/PublicApi.txt";

    [Fact]
    public void What_the_library_offers_changes_only_together_with_its_list()
    {
        var offered = string.Join('\n', typeof(FormatChecker).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines)) + "\n";
        // A deliberate change: run the tests with this set and commit the list.
        if (Environment.GetEnvironmentVariable("CONGVU_ACCEPT_API") is not null)
            File.WriteAllText(Path.Combine(Repository.Root, List), offered);

        Assert.Equal(Repository.Read(List), offered);
    }

    [Fact]
    public void Text_needs_nothing_of_files_pages_or_packages()
    {
        var used = typeof(FormatChecker).Assembly.GetTypes().Where(type => type.Namespace == "CongVu.DocumentFormat.Text")
            .SelectMany(type => type.GetMembers((BindingFlags)60)).SelectMany(Types).Select(type => type.Namespace ?? "").Distinct();

        Assert.DoesNotContain(used, name => name.StartsWith("CongVu.", StringComparison.Ordinal) && name is not ("CongVu.DocumentFormat" or "CongVu.DocumentFormat.Text"));
        Assert.DoesNotContain(typeof(FormatChecker).Assembly.GetReferencedAssemblies(), assembly => assembly.Name!.Contains("OpenXml", StringComparison.Ordinal));
    }

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<string> Lines(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is not (MethodInfo { IsSpecialName: true } or FieldInfo { IsSpecialName: true } or TypeInfo) && !member.IsDefined(typeof(CompilerGeneratedAttribute)))
        .Select(member => $"  {member}").Order(StringComparer.Ordinal)
        .Prepend(type.FullName!);
}
