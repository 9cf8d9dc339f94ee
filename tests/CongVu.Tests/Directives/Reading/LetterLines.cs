using CongVu.Directives.Reading;
using CongVu.Documents.Reading;

namespace CongVu.Tests.Directives.Reading;

/// <summary>Compares what is read with lines written <c>unit &lt; supporting units | words of the duty | time | rule</c>.</summary>
internal static class LetterLines
{
    private static readonly KnownUnits Units = new(
    [
        new("stc", "Sở Tài chính", "STC"),
        new("skhdt", "Sở Kế hoạch và Đầu tư"),
        new("sxd", "Sở Xây dựng"),
        new("syt", "Sở Y tế"),
        new("snv", "Sở Nội vụ"),
        new("svhttdl", "Sở Văn hóa, Thể thao và Du lịch"),
        new("vp", "Văn phòng Ủy ban nhân dân tỉnh"),
        new("tt", "Thanh tra tỉnh"),
        new("ubnd", "Ủy ban nhân dân tỉnh"),
        new("pnv", "Phòng Nội vụ"),
        new("ptckh", "Phòng Tài chính - Kế hoạch", "Phòng TCKH"),
        new("pvhtt", "Phòng Văn hóa và Thông tin", "Phòng VHTT"),
        new("x-nameo", "Ủy ban nhân dân xã Na Mèo"),
        new("x-sonthuy", "Ủy ban nhân dân xã Sơn Thủy"),
        new("h-langsau", "Ủy ban nhân dân huyện Lang Sau"),
        new("ca1", "Công an huyện"),
        new("ca2", "Công an huyện"),
    ]);

    public static IReadOnlyList<ProposedDirective> AssertReads(string text, params string[] expected)
    {
        var proposed = DirectiveReader.Read(text, Units);

        Assert.Equal(expected.Select(Without), proposed.Select(Line));
        Assert.All(expected.Zip(proposed), pair => Assert.Contains(Key(pair.First), pair.Second.Content.Value, StringComparison.Ordinal));
        return proposed;
    }

    private static string Key(string expected) => expected.Split(" | ")[1];

    private static string Without(string expected) => string.Join(" | ", expected.Split(" | ").Where((_, index) => index != 1));

    private static string Line(ProposedDirective line)
    {
        var supporting = line.SupportingUnits.Count > 0 ? " < " + string.Join(',', line.SupportingUnits.Select(NameOf)) : "";
        return $"{string.Join(" + ", line.Units.Select(NameOf))}{supporting} | {(line.Dues.Count > 0 ? DueText(line.Dues[0].Value) : "-")} | {line.Rule}";
    }

    private static string NameOf(UnitReference unit) => unit.Keys.Count > 0 ? string.Join('/', unit.Keys) : unit.Name;

    private static string DueText(Due due) => due switch
    {
        Due.ByDay day => $"{(day.IsBefore ? "< " : "")}{day.Day:yyyy-MM-dd}{(day.Hour is { } hour ? $" {hour:HH:mm}" : "")}",
        Due.Every every => $"{every.Cycle}{(every.Day is { } day ? $" {day}" : "")}{(every.IsBefore ? " before" : "")}",
        Due.Within within => $"{within.Term.Count} {within.Term.Unit} since {within.Since}",
        Due.FromDay from => $"from {from.Day:yyyy-MM-dd}",
        Due.InWords words => words.Words,
        _ => throw new ArgumentException(due.ToString(), nameof(due)),
    };
}
