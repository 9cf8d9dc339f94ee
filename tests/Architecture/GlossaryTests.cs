using System.Text.RegularExpressions;
using CongVu;
using CongVu.Ledger;

namespace Architecture;

public sealed partial class GlossaryTests
{
    private static readonly string[] Identifiers =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "glossary*.md").SelectMany(File.ReadLines)
            .Where(line => line.StartsWith('|')).Select(line => Identifier().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value),
    ];

    [Fact]
    public void Every_identifier_of_the_glossary_exists()
    {
        var known = typeof(OfficeModule).Assembly.GetTypes().Where(type => type.IsPublic || type.IsNestedPublic).ToLookup(type => type.Name.Split('`')[0]);

        Assert.NotEmpty(Identifiers);
        Assert.DoesNotContain(Identifiers, identifier => !Exists(known, identifier));
    }

    [Fact]
    public void Every_entity_has_an_entry()
    {
        var entities = typeof(OfficeModule).Assembly.GetTypes()
            .Where(type => type.IsPublic && type.GetProperty("Id")?.PropertyType is { IsGenericType: true } id && id.GetGenericTypeDefinition() == typeof(Id<>) && id.GenericTypeArguments[0] == type);

        Assert.Empty(entities.Select(entity => entity.Name).Except(Identifiers));
    }

    private static bool Exists(ILookup<string, Type> known, string identifier)
    {
        var parts = identifier.Split('.');
        return known[parts[0]].Any(type => parts.Length == 1 || type.GetMember(parts[1]).Length > 0);
    }

    [GeneratedRegex(@"^\|[^|]*\| `([\w.]+)` \|")]
    private static partial Regex Identifier();
}
