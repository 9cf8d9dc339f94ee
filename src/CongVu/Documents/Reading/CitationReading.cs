using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>Reads which other documents a text names: a type, a number and notation, a date.</summary>
internal static class CitationReading
{
    private const string Notation = @"[\p{L}][\p{L}\p{Nd}]*(?:[-–][\p{L}][\p{L}\p{Nd}]*)*";

    private static readonly Regex Citation = ReadingPattern.Of(
        @"(?:\b(?<type>" + string.Join('|', DocumentTypeNames.All.Select(VietnameseLetters.Compare))
        + @"|văn bản) (?:số\s*:?\s*)?|\bsố\s*:?\s*)"
        + @"(?:(?<number>\d{1,6})\s?/\s?(?:(?<year>\d{4})\s?/\s?)?(?<notation>" + Notation + @")|(?<number>\d{1,6})\s?[-–]\s?(?<party>\p{L}+/" + Notation + "))"
        + @"(?:\s*,?\s*(?:ban hành )?(?:ký )?ngày " + DatePattern.WithYear + ")?");

    public static IReadOnlyList<Found<CitedDocument>> Read(DocumentText document)
    {
        var begin = document.HeaderEnd < document.Lines.Count ? document.Lines[document.HeaderEnd].Start : 0;
        var cited = new Dictionary<string, Found<CitedDocument>>();
        foreach (Match match in Citation.Matches(document.Source.Lower[begin..]))
        {
            var found = Read(document.Source, match, begin);
            var key = found.Value.Code.Text;
            if (!cited.TryGetValue(key, out var earlier))
                cited.Add(key, found);
            else if (earlier.Value.Date is null && found.Value.Date is not null)
                cited[key] = earlier with { Value = earlier.Value with { Date = found.Value.Date } };
        }
        return [.. cited.Values.OrderBy(found => found.Span.Start)];
    }

    private static Found<CitedDocument> Read(SourceText source, Match match, int begin)
    {
        var named = match.Groups["party"].Success ? match.Groups["party"] : match.Groups["notation"];
        var notation = CodePattern.Tidy(source.Text.Substring(begin + named.Index, named.Length));
        var type = match.Groups["type"].Success ? DocumentTypeNames.Named(VietnameseLetters.Fold(source.Words(begin + match.Groups["type"].Index, begin + match.Groups["type"].Index + match.Groups["type"].Length))) : null;
        var code = new ReadCode(match.Groups["number"].Value, CodePattern.YearOf(match), notation);
        var date = match.Groups["d"].Success ? DatePattern.Read(match).Complete : null;
        return source.Found(new CitedDocument(type, code, date), begin + match.Index, begin + match.Index + match.Length, type is null ? Confidence.Likely : Confidence.Sure);
    }
}
