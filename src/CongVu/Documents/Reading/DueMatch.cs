using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>What a rule sees of one match: the lower-case text, the text as printed, and the date of the document.</summary>
internal sealed record DueMatch(Match Match, string Lower, string Printed, DateOnly? DocumentDate)
{
    /// <summary>The matched words as printed, on one line.</summary>
    public string Words => OneLine(Printed.Substring(Match.Index, Match.Length));

    /// <summary>Whether the words say "before" (trước).</summary>
    public bool SaysBefore => Match.Value.Contains("trước", StringComparison.Ordinal);

    public string Group(string name) => OneLine(Match.Groups[name].Value);

    public bool Has(string name) => Match.Groups[name].Length > 0;

    public int? Number(string name) => DatePattern.Number(Match, name);

    public string? PrintedGroup(string name) =>
        Has(name) ? OneLine(Printed.Substring(Match.Groups[name].Index, Match.Groups[name].Length)) : null;

    /// <summary>The clause in front of the match, at most so long.</summary>
    public string Before(int length)
    {
        var before = Lower[Math.Max(0, Match.Index - length)..Match.Index];
        return before[(before.LastIndexOfAny(['.', ';', ':']) + 1)..];
    }

    /// <summary>The first word behind the match.</summary>
    public string NextWord
    {
        get
        {
            var rest = Lower.AsSpan(Match.Index + Match.Length).TrimStart();
            var length = 0;
            while (length < rest.Length && char.IsLetter(rest[length]))
                length++;
            return rest[..length].ToString();
        }
    }

    /// <summary>A day that is not over on the date of the document; text about the past sets no time.</summary>
    public Due? UnlessPast(Due.ByDay due) => due.LastDay < DocumentDate ? null : due;

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
