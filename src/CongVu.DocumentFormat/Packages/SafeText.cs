using System.Xml;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Packages;

/// <summary>Text as XML can hold it.</summary>
internal static class SafeText
{
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
