using System.Text;

namespace CongVu.DocumentFormat.Text;

/// <summary>The signs by which parts of a document are counted (Decree 30, annex I, II.6).</summary>
public static class Ordinals
{
    // The Decree counts points with these letters: none with a roof, breve or horn.
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The letter of a point: a, b, c, d, đ, e, g …</summary>
    public static char Letter(int number) => number >= 1 && number <= Letters.Length
        ? Letters[number - 1]
        : throw new DocumentFormatException(DocumentFormatFault.BadContent, $"Points are counted with {Letters.Length} letters; there is none for number {number}.");

    /// <summary>The number that a point's letter stands for, or 0.</summary>
    public static int NumberOf(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal) + 1;

    /// <summary>A Roman numeral.</summary>
    public static string Roman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
            for (; number >= value && roman.Length < 20; number -= value)
                roman.Append(sign);
        return roman.ToString();
    }
}
