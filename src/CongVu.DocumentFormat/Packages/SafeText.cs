using System.Buffers;
using System.Text;
using System.Xml;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Packages;

/// <summary>Text as XML can hold it.</summary>
internal static class SafeText
{
    private static readonly SearchValues<char> Steering = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(c => c != '\n').Select(c => (char)c),
        .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
        .. Enumerable.Range(0x2000, 0x10).Select(c => (char)c),
        .. "\u00AD\u2011\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u205F\u2060\u3000\uFEFF",
    ]);

    /// <summary>The text as a page can show it: composed, with plain spaces and line ends, without signs that only steer programs.</summary>
    public static string Printable(string text)
    {
        var composed = Unicode.Compose(text);
        if (!composed.AsSpan().ContainsAny(Steering))
            return composed;
        var shown = new StringBuilder(composed.Length);
        foreach (var c in composed.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            _ = c switch
            {
                '\t' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => shown.Append(' '),
                '\r' or '\u2028' or '\u2029' => shown.Append('\n'),
                '\u2011' => shown.Append('-'),
                _ when Steering.Contains(c) => shown,
                _ => shown.Append(c),
            };
        }

        return shown.ToString();
    }

    /// <summary>The text without half surrogate pairs and control characters, which no XML file may hold.</summary>
    public static string Clean(string text)
    {
        var whole = Unicode.WithoutHalfPairs(text);
        for (var i = 0; i < whole.Length; i++)
            if (!XmlConvert.IsXmlChar(whole[i]) && !char.IsSurrogate(whole[i]))
                return string.Concat(whole.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
        return whole;
    }
}
