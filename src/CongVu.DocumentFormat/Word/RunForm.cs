using System.Xml.Linq;
using CongVu.DocumentFormat.Formatted;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Finds the effective form of letters: defaults, table, paragraph and character styles, marks of their own.</summary>
internal sealed class RunForm(StyleSheet styles, ThemeFonts theme)
{
    // What Word takes where nothing says otherwise.
    private const string UsualFont = "Times New Roman";
    private const double UsualSize = 10;

    public FormattedRun Of(string text, XElement? own, IReadOnlyList<XElement> tableChain, IReadOnlyList<XElement> paragraphChain)
    {
        var characterChain = styles.CharacterChain(own?.Element(W + "rStyle").Value());
        IReadOnlyList<XElement>[] levels = [Marks(tableChain), Marks(paragraphChain), Marks(characterChain)];
        List<XElement> all = [.. styles.DefaultRun is { } first ? [first] : Array.Empty<XElement>(), .. levels.SelectMany(level => level)];
        if (own is not null)
            all.Add(own);
        return new FormattedRun
        {
            Text = text,
            Font = FontOf(all),
            Size = Last(all, "sz").Number("val") / 2 ?? UsualSize,
            IsBold = Toggle("b", own, levels),
            IsItalic = Toggle("i", own, levels),
            IsAllCapitals = Toggle("caps", own, levels),
            IsUnderlined = Last(all, "u") is { } line && line.IsOn(),
            Color = Last(all, "color").Value() is { } color && !color.Equals("auto", StringComparison.OrdinalIgnoreCase) ? color.ToUpperInvariant() : null,
        };
    }

    /// <summary>Whether a run is hidden and so no part of the text.</summary>
    public static bool IsHidden(XElement? own) => own?.Element(W + "vanish") is { } hidden && hidden.IsOn();

    private static List<XElement> Marks(IReadOnlyList<XElement> chain) => [.. chain.Select(style => style.Element(W + "rPr")).OfType<XElement>()];

    private static XElement? Last(IEnumerable<XElement> marks, string name) =>
        marks.Select(mark => mark.Element(W + name)).LastOrDefault(found => found is not null);

    // Bold and its like are switches (ISO 29500-1, 17.7.3): set in two kinds of styles they cancel each other.
    private bool Toggle(string name, XElement? own, IReadOnlyList<XElement>[] levels)
    {
        if (own?.Element(W + name) is { } direct)
            return direct.IsOn();
        var byDefault = styles.DefaultRun?.Element(W + name)?.IsOn() ?? false;
        return byDefault || levels.Count(level => Last(level, name)?.IsOn() ?? false) % 2 == 1;
    }

    // Vietnamese letters are shown in the font for "other" letters (hAnsi), plain ones in the font for ASCII.
    private string FontOf(List<XElement> marks)
    {
        string ascii = UsualFont, other = UsualFont;
        foreach (var fonts in marks.Select(mark => mark.Element(W + "rFonts")).OfType<XElement>())
        {
            ascii = theme.Find((string?)fonts.Attribute(W + "asciiTheme")) ?? (string?)fonts.Attribute(W + "ascii") ?? ascii;
            other = theme.Find((string?)fonts.Attribute(W + "hAnsiTheme")) ?? (string?)fonts.Attribute(W + "hAnsi") ?? other;
        }

        return other == UsualFont ? ascii : other;
    }
}
