using System.Collections;
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
        return begin < end ? Read(document.Source, begin, end, documentDate).FirstOrDefault(due => due.Value is Due.ByDay) : null;
    }

    /// <summary>All times set between two places, in order; where rules overlap the earlier rule is right.</summary>
    public static IReadOnlyList<Found<Due>> Read(SourceText source, int start, int end, DateOnly? documentDate)
    {
        var (text, printed) = (source.Lower[start..end], source.Text[start..end]);
        var found = new List<(int Start, int End, Due Due)>();
        var taken = new BitArray(text.Length);
        foreach (var rule in DueRules.All)
        {
            foreach (Match match in rule.Pattern.Matches(text))
            {
                var time = match.Groups["time"] is { Success: true } part ? part : match;
                var (from, to) = (time.Index, time.Index + time.Length);
                if (!Take(taken, from, to))
                    continue;
                if (rule.Read(new DueMatch(match, text, printed, documentDate)) is { } due)
                    found.Add((from, to, due));
            }
        }
        return [.. found.OrderBy(part => part.Start).Select(part =>
            source.Found(part.Due, start + part.Start, start + part.End, part.Due is Due.InWords ? Confidence.Doubtful : Confidence.Sure))];
    }

    private static bool Take(BitArray taken, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (taken[index])
                return false;
        }
        for (var index = from; index < to; index++)
            taken[index] = true;
        return true;
    }
}
