using System.Globalization;
using System.Text.RegularExpressions;

namespace CongVu.Database;

/// <summary>
/// The numbered SQL scripts, append-only. What both engines share is written once, with words for the column types;
/// a line that only one engine understands stands between <c>--sqlite</c> or <c>--postgres</c> and <c>--end</c>.
/// References are checked at the end of the transaction, so the order of inserts is free.
/// </summary>
internal static partial class MigrationScripts
{
    private static readonly Dictionary<string, (string Sqlite, string Postgres)> Types = new()
    {
        ["id"] = ("BLOB", "uuid"),
        ["moment"] = ("INTEGER", "timestamptz"),
        ["day"] = ("TEXT", "date"),
        ["text"] = ("TEXT", "text"),
        ["int"] = ("INTEGER", "integer"),
        ["long"] = ("INTEGER", "bigint"),
        ["bool"] = ("INTEGER", "boolean"),
        ["bytes"] = ("BLOB", "bytea"),
    };

    /// <summary>All scripts in order: number, name, and the text for that engine.</summary>
    public static IReadOnlyList<(int Number, string Name, string Sql)> For(Engine engine)
    {
        var assembly = typeof(MigrationScripts).Assembly;
        var scripts =
            from resource in assembly.GetManifestResourceNames()
            let match = ScriptName().Match(resource)
            where match.Success
            let number = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            orderby number
            select (number, match.Groups[2].Value, Translate(Read(resource), engine));
        return [.. scripts];
    }

    internal static string Translate(string sql, Engine engine)
    {
        var other = engine is Engine.Sqlite ? "postgres" : "sqlite";
        var own = Regex.Replace(sql, $@"^--{other}\b.*?^--end\b[^\n]*\n", "", RegexOptions.Multiline | RegexOptions.Singleline);
        own = Reference().Replace(own, "$0 DEFERRABLE INITIALLY DEFERRED");
        return TypeWord().Replace(own, match => Types.TryGetValue(match.Groups[1].Value, out var type)
            ? engine is Engine.Sqlite ? type.Sqlite : type.Postgres
            : throw new InvalidOperationException($"No such column type: {match.Value}"));
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(MigrationScripts).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\.Migrations\._?(\d{4})_(\w+)\.sql$")]
    private static partial Regex ScriptName();

    [GeneratedRegex(@"REFERENCES \w+ \(\w+\)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\$([a-z]+)\b")]
    private static partial Regex TypeWord();
}
