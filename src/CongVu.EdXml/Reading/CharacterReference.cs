using System.Globalization;
using System.Text;

namespace CongVu.EdXml;

internal static class CharacterReference
{
    /// <summary>The ASCII letter that <c>&amp;#13;</c> or <c>&amp;#xD;</c> means, or null.</summary>
    public static char? Decode(ReadOnlySpan<byte> reference)
    {
        var text = Encoding.ASCII.GetString(reference);
        if (!text.StartsWith("&#", StringComparison.Ordinal) || !text.EndsWith(';')) return null;

        var digits = text[2..^1];
        var isHex = digits.StartsWith('x');
        var parsed = isHex
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        return parsed && value is > 0 and < 128 ? (char)value : null;
    }
}
