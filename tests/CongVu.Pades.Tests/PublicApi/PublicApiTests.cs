using System.Reflection;

namespace CongVu.Pades.Tests.PublicApi;

/// <summary>The public surface of the two libraries, as listed in files beside this test: a change is a deliberate commit.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("CongVu.Pades", typeof(PadesException))]
    [InlineData("CongVu.Pdf", typeof(CongVu.Pdf.Objects.PdfException))]
    public void The_public_surface_is_the_listed_one(string name, Type anyType)
    {
        var now = List(anyType.Assembly);
        var path = Path.Combine(AppContext.BaseDirectory, "PublicApi", name + ".txt");

        var listed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        if (listed != now)
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, name + ".now.txt"), now);
        Assert.True(listed == now, $"The public surface of {name} changed; the new one is in {name}.now.txt beside the test program. First difference: {FirstDifference(listed, now)}");
    }

    private static string List(Assembly assembly)
    {
        var lines = new List<string>();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            lines.Add(type.FullName!);
            const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            var members = type.GetMembers(declared).Where(member => member is not MethodInfo { IsSpecialName: true } && !member.Name.Contains('<', StringComparison.Ordinal));
            lines.AddRange(members.Select(member => $"  {member.MemberType} {member}").Order(StringComparer.Ordinal));
        }
        return string.Join('\n', lines) + "\n";
    }

    private static string FirstDifference(string listed, string now) =>
        now.Split('\n').Except(listed.Split('\n')).Concat(listed.Split('\n').Except(now.Split('\n'))).FirstOrDefault() ?? "order";
}
