using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>A unit to look for: its key for the caller, its full name, and the short names people use.</summary>
public sealed record KnownUnit(string Key, string Name, params IReadOnlyList<string> Abbreviations);

/// <summary>
/// The units a text may name, found by their letters alone: case, marks, blanks and punctuation do not count, and the usual
/// abbreviations (UBND, HĐND, VP) stand for their words.
/// </summary>
public sealed class KnownUnits
{
    private static readonly (string Words, string Short)[] UsualAbbreviations =
        [("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"), ("dai bieu quoc hoi", "dbqh"), ("van phong", "vp"), (" va ", " ")];

    private readonly Node root = new();

    public KnownUnits(IEnumerable<KnownUnit> units)
    {
        foreach (var unit in units)
        {
            foreach (var name in unit.Abbreviations.Prepend(unit.Name).SelectMany(Variants).Distinct())
                Enter(name, unit.Key);
        }
    }

    public static KnownUnits None { get; } = new([]);

    /// <summary>The longest known name that stands at a place, after words that the text has said before: "các sở: Y tế" means Sở Y tế.</summary>
    internal (IReadOnlyList<string> Keys, int End)? At(SourceText source, int start, string before = "")
    {
        Node? node = root;
        foreach (var letter in VietnameseLetters.Fold(before).Where(char.IsLetterOrDigit))
            node = node?.Next.GetValueOrDefault(letter);
        (IReadOnlyList<string>, int)? found = null;
        for (var index = start; index < source.Folded.Length && node is not null; index++)
        {
            var letter = source.Folded[index];
            if (letter is ';' or ':' or '(' or '.')
                break;
            if (!char.IsLetterOrDigit(letter))
                continue;
            node = node.Next.GetValueOrDefault(letter);
            if (node is { Keys.Count: > 0 } && EndsWord(source.Folded, index))
                found = (node.Keys, index + 1);
        }
        return found;
    }

    private static IEnumerable<string> Variants(string name)
    {
        var variants = new List<string> { VietnameseLetters.Fold(name) };
        foreach (var (words, shorter) in UsualAbbreviations)
        {
            variants.AddRange(variants.Select(variant => variant.Replace(words, shorter, StringComparison.Ordinal)).ToList());
            if (shorter != " ")
                variants.AddRange(variants.Select(variant => variant.Replace(shorter, words, StringComparison.Ordinal)).ToList());
        }
        return variants.Select(variant => string.Concat(variant.Where(char.IsLetterOrDigit))).Where(letters => letters.Length > 1);
    }

    private void Enter(string letters, string key)
    {
        var node = root;
        foreach (var letter in letters)
        {
            if (!node.Next.TryGetValue(letter, out var next))
                node.Next.Add(letter, next = new Node());
            node = next;
        }
        if (!node.Keys.Contains(key))
            node.Keys.Add(key);
    }

    private static bool EndsWord(string text, int index) => index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1]);

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public List<string> Keys { get; } = [];
    }
}
