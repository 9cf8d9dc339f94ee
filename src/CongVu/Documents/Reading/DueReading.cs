using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>Finds every time that a stretch of text sets, and passes over dates that only tell when something was.</summary>
internal static class DueReading
{
    /// <summary>The first day or hour set in the body of a document.</summary>
    public static Found<Due>? FirstDay(DocumentText document, DateOnly? documentDate)
    {
        var begin = document.Lines.ElementAtOrDefault(document.HeaderEnd)?.Start ?? 0;
        var end = document.Lines.ElementAtOrDefault(document.RecipientsLine ?? document.DocumentEnd)?.Start ?? document.Source.Text.Length;
        return Read(document.Source, begin, end, documentDate).FirstOrDefault(due => due.Value is Due.ByDay);
    }

    /// <summary>All times set between two places, in order; where rules overlap the earlier rule is right.</summary>
    public static IReadOnlyList<Found<Due>> Read(SourceText source, int start, int end, DateOnly? documentDate)
    {
        var text = source.Lower[start..end];
        var taken = new List<(int Start, int End, Due? Due)>();
        foreach (var rule in DueRules.All)
        {
            foreach (Match match in rule.Pattern.Matches(text))
            {
                var time = match.Groups["time"] is { Success: true } part ? part : match;
                var (from, to) = (time.Index, time.Index + time.Length);
                if (!taken.Any(other => other.Start < to && other.End > from))
                    taken.Add((from, to, rule.Read(new DueMatch(match, text, source.Text[start..end], documentDate))));
            }
        }
        return [.. from found in taken
                   where found.Due is not null
                   orderby found.Start
                   select source.Found(found.Due, start + found.Start, start + found.End, found.Due is Due.InWords ? Confidence.Doubtful : Confidence.Sure)];
    }
}
