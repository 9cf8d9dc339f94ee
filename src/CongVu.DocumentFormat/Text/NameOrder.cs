using System.Text;

namespace CongVu.DocumentFormat.Text;

/// <summary>How Vietnamese lists sort names: by the given name, the last word, in the order of the Vietnamese alphabet.</summary>
/// <remarks>The keys are made here and not by the platform's collation, because they are stored: a new version of the
/// platform must not order new names differently from old ones.</remarks>
public static class NameOrder
{
    private const string Alphabet = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // Level, falling, asking, tumbling, rising, heavy: the order of dictionaries.
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    private const byte EndOfKey = 0, EndOfLetters = 1, Gap = 2, FirstLetter = 3;

    /// <summary>Bytes that sort as the names do, so that any database gives the same order.</summary>
    public static byte[] KeyOfPerson(string fullName)
    {
        var words = fullName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // The whole given name, with its tones, goes before the first letter of the family name.
        return words.Length < 2 ? KeyOf(fullName) : [.. KeyOf(words[^1]), EndOfKey, .. KeyOf(string.Join(' ', words[..^1]))];
    }

    /// <summary>Bytes that sort as these words do, taken from the front: letters first, tones where letters are equal.</summary>
    public static byte[] KeyOf(string words)
    {
        List<byte> letters = [], tones = [];
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (letters.Count > 0)
                Add(letters, tones, Gap);
            foreach (var letter in Unicode.Compose(word).EnumerateRunes())
                AddLetter(letter.ToString(), letters, tones);
        }

        return [.. letters, EndOfLetters, .. tones];
    }

    private static void AddLetter(string letter, List<byte> letters, List<byte> tones)
    {
        var parts = letter.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var tone = parts.Max(part => Tones.IndexOf(part, StringComparison.Ordinal) + 1);
        var kept = string.Concat(parts.Where(part => part is '\u0302' or '\u0306' or '\u031B' || !IsMark(part)));
        var at = Alphabet.IndexOf(kept.Normalize(NormalizationForm.FormC), StringComparison.Ordinal);
        if (at < 0)
            at = Alphabet.IndexOf(parts[..1], StringComparison.Ordinal);
        if (at >= 0)
            Add(letters, tones, (byte)(FirstLetter + at), (byte)(tone + 1));
        else if (!IsMark(parts[0]))
            AddForeign(letter, letters, tones);
    }

    // Letters of other scripts follow the alphabet by their code points; punctuation parts words.
    private static void AddForeign(string letter, List<byte> letters, List<byte> tones)
    {
        if (!Rune.IsLetterOrDigit(Rune.GetRuneAt(letter, 0)))
        {
            Add(letters, tones, Gap);
            return;
        }

        Add(letters, tones, (byte)(FirstLetter + Alphabet.Length));
        letters.AddRange(Encoding.UTF8.GetBytes(letter));
    }

    private static void Add(List<byte> letters, List<byte> tones, byte letter, byte tone = 1)
    {
        letters.Add(letter);
        tones.Add(tone);
    }

    private static bool IsMark(char part) => part is >= '\u0300' and <= '\u036F';
}
