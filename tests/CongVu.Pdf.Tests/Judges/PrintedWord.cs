using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace CongVu.Pdf.Tests.Judges;

/// <summary>A word and its place on a page, as poppler sees it; points from the upper left corner.</summary>
internal sealed record PrintedWord(int Page, double Left, double Top, double Right, double Bottom, string Text)
{
    public static List<PrintedWord> In(ReadOnlyMemory<byte> file)
    {
        var words = new List<PrintedWord>();
        var page = 0;
        foreach (Match found in Regex.Matches(Judge.TextOf(file.ToArray(), "-bbox"), """<page |<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>"""))
        {
            if (found.Value == "<page ")
                page++;
            else
                words.Add(new(page, Number(found, 1), Number(found, 2), Number(found, 3), Number(found, 4), WebUtility.HtmlDecode(found.Groups[5].Value)));
        }

        return words;
    }

    private static double Number(Match found, int group) => double.Parse(found.Groups[group].Value, CultureInfo.InvariantCulture);
}
