using System.Globalization;

namespace CongVu.DocumentFormat.Text;

/// <summary>How Vietnamese lists sort names: by the given name, the last word, in the order of the Vietnamese alphabet.</summary>
public static class NameOrder
{
    private static readonly CompareInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    /// <summary>Bytes that sort as the names do, so that any database gives the same order.</summary>
    public static byte[] KeyOfPerson(string fullName)
    {
        var trimmed = fullName.Trim();
        var last = trimmed.LastIndexOf(' ');
        return KeyOf(last < 0 ? trimmed : $"{trimmed[(last + 1)..]} {trimmed[..last]}");
    }

    /// <summary>Bytes that sort as these words do, taken from the front.</summary>
    public static byte[] KeyOf(string words) => Vietnamese.GetSortKey(words, CompareOptions.IgnoreCase).KeyData;
}
