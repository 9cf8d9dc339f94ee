using System.Text;

namespace CongVu.Pdf.Reading;

/// <summary>Gives the same string for the same name, so that the common ones are not made again and again.</summary>
internal static class PdfNames
{
    private static readonly string?[] Known = new string?[4096];

    public static string Get(ReadOnlySpan<byte> bytes)
    {
        var hash = 17u;
        foreach (var value in bytes)
            hash = hash * 31 + value;
        ref var slot = ref Known[hash & 4095];
        var known = slot;
        if (known is not null && Same(known, bytes))
            return known;
        var made = Encoding.Latin1.GetString(bytes);
        // Long and strange names of one file must not push out the everyday ones; a race only costs a string.
        if (known is null && bytes.Length < 24)
            slot = made;
        return made;
    }

    private static bool Same(string known, ReadOnlySpan<byte> bytes)
    {
        if (known.Length != bytes.Length)
            return false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (known[i] != bytes[i])
                return false;
        }
        return true;
    }
}
