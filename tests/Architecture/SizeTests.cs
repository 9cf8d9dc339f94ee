using System.Text.RegularExpressions;

namespace Architecture;

public sealed partial class SizeTests
{
    private const int LongestFile = 350;
    private const int UsualFile = 180;
    private const int LongestMethod = 60;

    [Fact]
    public void No_source_file_is_longer_than_people_read()
    {
        var tooLong = Repository.Sources("src", "*.cs").Where(path => File.ReadLines(path).Count() > LongestFile);

        Assert.Empty(tooLong.Select(Path.GetFileName));
    }

    [Fact]
    public void Nine_files_in_ten_are_short()
    {
        var lengths = Repository.Sources("src", "*.cs").Select(path => File.ReadLines(path).Count()).Order().ToList();

        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, UsualFile);
    }

    [Fact]
    public void No_method_is_longer_than_a_screen()
    {
        var tooLong =
            from path in Repository.Sources("src", "*.cs")
            from method in MethodsOf(File.ReadAllLines(path))
            where method.Lines > LongestMethod
            select $"{Path.GetFileName(path)}: {method.Name} ({method.Lines} lines)";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        string[] forbidden = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Misc", "Core"];
        var named = Repository.Sources("src", "*.cs").Select(path => Path.GetFileNameWithoutExtension(path))
            .Concat(Directory.GetDirectories(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)!));

        // "TagHelper" is the framework's own word.
        Assert.Empty(named.Where(name => !name.EndsWith("TagHelper", StringComparison.Ordinal)).Where(name => forbidden.Any(word => name.EndsWith(word, StringComparison.Ordinal))).Distinct());
    }

    // A method is a line that opens a parameter list at member depth; it ends at the brace on the same column.
    private static IEnumerable<(string Name, int Lines)> MethodsOf(string[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var match = MethodStart().Match(lines[index]);
            var open = match.Success ? Array.FindIndex(lines, index, Math.Min(12, lines.Length - index), EndsSignature) : -1;
            if (open > 0 && lines[open].TrimEnd() == match.Groups[1].Value + "{")
            {
                var close = Array.FindIndex(lines, open, line => line.TrimEnd() == match.Groups[1].Value + "}");
                yield return (match.Groups[2].Value, close - index + 1);
            }
        }
    }

    private static bool EndsSignature(string line) =>
        line.TrimEnd().EndsWith('{') || line.TrimEnd().EndsWith(';') || line.Contains("=>", StringComparison.Ordinal);

    [GeneratedRegex(@"^( {4,12})(?:public|internal|private|protected)[^=;]*?\b(\w+)(?:<[^>]*>)?\(")]
    private static partial Regex MethodStart();
}
