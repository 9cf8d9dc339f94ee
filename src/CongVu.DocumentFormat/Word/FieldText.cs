using System.Text.RegularExpressions;
using System.Xml.Linq;
using CongVu.DocumentFormat.Text;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>The named places «…» in one part of a document; Word may have split one over several runs.</summary>
internal static partial class FieldText
{
    public static IEnumerable<string> NamesIn(string text) => Place().Matches(text).Select(NameOf);

    public static IEnumerable<string> NamesIn(XElement part) =>
        part.Descendants(W + "p").SelectMany(paragraph => NamesIn(string.Concat(TextsOf(paragraph).Select(text => text.Value))));

    public static string Fill(string text, Func<string, string?> valueOf) => Place().Replace(text, match => valueOf(NameOf(match)) ?? match.Value);

    /// <summary>Puts values into their places; a place without a value stays.</summary>
    public static void Fill(XElement part, Func<string, string?> valueOf)
    {
        MergeFields.Unwrap(part);
        foreach (var paragraph in part.Descendants(W + "p").ToList())
        {
            var texts = TextsOf(paragraph);
            foreach (var match in Place().Matches(string.Concat(texts.Select(text => text.Value))).Reverse())
                if (valueOf(NameOf(match)) is { } value)
                    Replace(texts, match.Index, match.Length, value);
        }
    }

    // The first run's form is the value's form.
    private static void Replace(List<XElement> texts, int start, int length, string value)
    {
        var position = 0;
        var isFirst = true;
        foreach (var text in texts)
        {
            var (from, to) = (Math.Max(start - position, 0), Math.Min(start + length - position, text.Value.Length));
            position += text.Value.Length;
            if (from >= to)
                continue;
            text.Value = $"{text.Value[..from]}{(isFirst ? value : "")}{text.Value[to..]}";
            text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            isFirst = false;
        }
    }

    // A text box inside a paragraph has paragraphs of its own.
    private static List<XElement> TextsOf(XElement paragraph) =>
        [.. paragraph.Descendants(W + "t").Where(text => text.Ancestors(W + "p").First() == paragraph)];

    // Word writes a column's name with underscores for its spaces.
    private static string NameOf(Match match) => string.Join(' ', Unicode.Compose(match.Groups[1].Value).Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"«([^«»]*[\p{L}\p{Nd}][^«»]*)»", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
