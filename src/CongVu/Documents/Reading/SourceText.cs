using System.Text;
using System.Text.RegularExpressions;

namespace CongVu.Documents.Reading;

/// <summary>
/// The text of a document made readable: composed letters, no emphasis marks or invisible characters, subscripts on the line;
/// with the way back from every character to its place in the text as given.
/// </summary>
internal sealed class SourceText
{
    private static readonly Regex Tag = new("^</?(sub|sup|b|i|u|strong|em|br) ?/?>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly StringBuilder clean = new();

    private SourceText(string raw)
    {
        for (var index = 0; index < raw.Length;)
            index = Take(raw, index);
        var letters = clean.ToString().ToCharArray();
        BlankPageNumbers(letters);
        Text = new string(letters);
        Lower = VietnameseLetters.Compare(Text);
        Folded = VietnameseLetters.Fold(Text);
    }

    public string Text { get; }

    /// <summary>For comparing exactly; as long as <see cref="Text"/>.</summary>
    public string Lower { get; }

    /// <summary>For comparing without any marks; as long as <see cref="Text"/>.</summary>
    public string Folded { get; }

    public static SourceText From(string raw) => new(raw);

    /// <summary>The span, in the text as given, of a stretch of <see cref="Text"/>.</summary>
    public TextSpan Origin(int start, int end) =>
        end > start ? new TextSpan(starts[start], ends[end - 1] - starts[start]) : new TextSpan(start < starts.Count ? starts[start] : 0, 0);

    /// <summary>A stretch of text on one line, without space around it.</summary>
    public string Words(int start, int end) => string.Join(' ', Text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public Found<T> Found<T>(T value, int start, int end, Confidence confidence) => new(value, Origin(start, end), confidence);

    private int Take(string raw, int index)
    {
        var letter = raw[index];
        if (letter == '<' && Tag.Match(raw, index, Math.Min(10, raw.Length - index)) is { Success: true } tag)
            return TakeTag(index, tag);
        var next = index + 1;
        while (next < raw.Length && VietnameseLetters.IsCombining(raw[next]))
            next++;
        if (!IsNoise(raw, index))
            Append(next > index + 1 && !char.IsSurrogate(letter) ? raw[index..next].Normalize(NormalizationForm.FormC)[0] : Readable(letter), index, next);
        return next;
    }

    private int TakeTag(int index, Match tag)
    {
        if (tag.Value.Contains("br", StringComparison.OrdinalIgnoreCase))
            Append('\n', index, index + tag.Length);
        return index + tag.Length;
    }

    private void Append(char letter, int start, int end)
    {
        clean.Append(letter);
        starts.Add(start);
        ends.Add(end);
    }

    // The first line of a later page that is a number alone; a sentence may run across it.
    private static void BlankPageNumbers(char[] letters)
    {
        for (var page = Array.IndexOf(letters, '\f'); page >= 0; page = Array.IndexOf(letters, '\f', page + 1))
        {
            var begin = page + 1;
            while (begin < letters.Length && letters[begin] is ' ' or '\n' or '\t')
                begin++;
            var lineEnd = begin < letters.Length ? Array.IndexOf(letters, '\n', begin) : -1;
            var line = letters.AsSpan(begin..(lineEnd < 0 ? letters.Length : lineEnd));
            if (line.Trim() is { Length: <= 3 } number && !number.ContainsAnyExceptInRange('0', '9'))
                line.Fill(' ');
        }
    }

    // An asterisk is emphasis unless it stands as a bullet before a space.
    private static bool IsNoise(string raw, int index) => raw[index] switch
    {
        '*' => !(index + 1 < raw.Length && raw[index + 1] == ' ' && (index == 0 || raw[index - 1] is '\n' or ' ')),
        '\r' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => true,
        _ => false,
    };

    private static char Readable(char letter) => letter switch
    {
        >= '₀' and <= '₉' => (char)('0' + (letter - '₀')),
        '⁰' or (>= '⁴' and <= '⁹') => (char)('0' + (letter - '⁰')),
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '\u00A0' or '\u2007' or '\u202F' or '\u3000' => ' ',
        '\u2028' or '\u2029' or '\v' => '\n',
        _ => letter,
    };
}
