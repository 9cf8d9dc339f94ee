using System.Text;

namespace CongVu.DocumentFormat.Text;

/// <summary>The letters of the old encodings.</summary>
internal static class LegacyTables
{
    // Small letters in the order of the alphabet, tones level, falling, asking, tumbling, rising, heavy.
    private const string Letters =
        "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂĐÊÔƠƯ";

    private const string Tcvn3 =
        "\u00A8\u00A9\u00AE\u00AA\u00AB\u00AC\u00AD" // ă â đ ê ô ơ ư
        + "\u00B5\u00B6\u00B7\u00B8\u00B9" + "\u00BB\u00BC\u00BD\u00BE\u00C6" + "\u00C7\u00C8\u00C9\u00CA\u00CB" // a ă â
        + "\u00CC\u00CE\u00CF\u00D0\u00D1" + "\u00D2\u00D3\u00D4\u00D5\u00D6" // e ê
        + "\u00D7\u00D8\u00DC\u00DD\u00DE" // i
        + "\u00DF\u00E1\u00E2\u00E3\u00E4" + "\u00E5\u00E6\u00E7\u00E8\u00E9" + "\u00EA\u00EB\u00EC\u00ED\u00EE" // o ô ơ
        + "\u00EF\u00F1\u00F2\u00F3\u00F4" + "\u00F5\u00F6\u00F7\u00F8\u00F9" // u ư
        + "\u00FA\u00FB\u00FC\u00FD\u00FE" // y
        + "\u00A1\u00A2\u00A7\u00A3\u00A4\u00A5\u00A6"; // Ă Â Đ Ê Ô Ơ Ư

    private static readonly Dictionary<char, char> FromTcvn3Letter =
        Tcvn3.Zip(Letters).ToDictionary(pair => pair.First, pair => pair.Second);

    // In VNI a mark follows its letter; these letters stand alone.
    private static readonly Dictionary<char, char> FromVniLetter = Pairs("ñđÑĐôơÔƠöưÖƯììÌÌííÍÍæỉÆỈóĩÓĨòịÒỊîỵÎỴ");

    // The tone alone; with the roof of â ê ô; with the breve of ă.
    private static readonly Dictionary<char, string> VniMarks = new()
    {
        ['ø'] = "\u0300", ['ù'] = "\u0301", ['û'] = "\u0309", ['õ'] = "\u0303", ['ï'] = "\u0323",
        ['â'] = "\u0302", ['à'] = "\u0302\u0300", ['á'] = "\u0302\u0301", ['å'] = "\u0302\u0309", ['ã'] = "\u0302\u0303", ['ä'] = "\u0302\u0323",
        ['ê'] = "\u0306", ['è'] = "\u0306\u0300", ['é'] = "\u0306\u0301", ['ú'] = "\u0306\u0309", ['ü'] = "\u0306\u0303", ['ë'] = "\u0306\u0323",
    };

    public static string FromTcvn3(string text) =>
        string.Concat(text.Select(letter => FromTcvn3Letter.GetValueOrDefault(letter, letter)));

    public static string FromVni(string text)
    {
        var converted = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            converted.Append(FromVniLetter.GetValueOrDefault(text[i], text[i]));
            var mark = i + 1 < text.Length ? char.ToLowerInvariant(text[i + 1]) : '\0';
            if (!VniMarks.TryGetValue(mark, out var marks) || !Carries(char.ToLowerInvariant(text[i]), marks))
                continue;
            converted.Append(marks);
            i++;
        }

        return converted.ToString();
    }

    private static bool Carries(char letter, string marks) => marks[0] switch
    {
        '\u0306' => letter == 'a',
        '\u0302' => letter is 'a' or 'e' or 'o',
        // ô and ö are the letters ơ and ư of VNI.
        _ => letter is 'a' or 'e' or 'o' or 'u' or 'y' or 'ô' or 'ö',
    };

    private static Dictionary<char, char> Pairs(string pairs) =>
        pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
}
