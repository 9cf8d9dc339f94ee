using System.Reflection;

namespace Architecture;

public sealed class DependencyTests
{
    private const string Root = "CongVu";
    private static readonly Assembly Office = typeof(CongVu.OfficeModule).Assembly;

    [Fact]
    public void Capabilities_use_each_other_only_as_the_table_says()
    {
        Assert.Empty(Violations(Office, Root, DependencyTable.Read()));
    }

    [Fact]
    public void A_planted_violation_inside_a_lambda_is_found()
    {
        var found = Violations(typeof(DependencyTests).Assembly, "Planted", DependencyTable.Read());

        Assert.Equal(["Planted.Documents.PlantedDocument uses Directives (PlantedDirective): Documents may not."], found);
    }

    [Fact]
    public void Every_folder_of_the_office_stands_in_the_table()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "CongVu")).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"));

        Assert.Empty(folders.Except(DependencyTable.Read().Names));
    }

    [Fact]
    public void The_office_knows_no_HTTP()
    {
        var used = Office.GetTypes().SelectMany(TypeUse.Of)
            .Where(use => use.Used.Namespace?.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true)
            .Select(use => use.Used.Namespace).Distinct();

        Assert.Equal(["Microsoft.AspNetCore.Identity"], used);
    }

    [Theory]
    [InlineData("CongVu.Pdf")]
    [InlineData("CongVu.Pades", "CongVu.Pdf")]
    [InlineData("CongVu.EdXml")]
    [InlineData("CongVu.DocumentFormat", "CongVu.Pdf")]
    [InlineData("CongVu", "CongVu.Pdf", "CongVu.Pades", "CongVu.EdXml", "CongVu.DocumentFormat")]
    public void A_project_references_only_those_below_it(string project, params string[] below)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => name.StartsWith("CongVu", StringComparison.Ordinal));

        Assert.Empty(references.Except(below));
    }

    private static List<string> Violations(Assembly assembly, string root, DependencyTable table)
    {
        var violations =
            from type in assembly.GetTypes()
            let user = FolderOf(type, root)
            where user is not null
            from use in TypeUse.Of(type)
            let used = FolderOf(use.Used, root)
            where used is not null && !table.Allows(user, used)
            select $"{Outermost(type).FullName} uses {used} ({use.Used.Name}): {user} may not.";
        return [.. violations.Distinct()];
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string? FolderOf(Type type, string root)
    {
        var parts = type.Namespace?.Split('.') ?? [];
        return parts.Length > 1 && parts[0] == root && IsOffice(type, root) ? parts[1] : null;
    }

    // CongVu.DocumentFormat and its like are libraries of the same root name.
    private static bool IsOffice(Type type, string root) => root != Root || type.Assembly == Office;
}
