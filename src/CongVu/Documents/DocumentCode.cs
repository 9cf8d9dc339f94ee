using System.Globalization;

namespace CongVu.Documents;

/// <summary>
/// Number and notation of a document (số, ký hiệu; Decree 30, annex I, II.3): <c>05/QĐ-UBND</c>, <c>3346/UBND-TH1</c>.
/// </summary>
/// <param name="Number">As printed; a number below ten has a leading zero.</param>
/// <param name="Notation">What follows the first slash.</param>
public sealed record DocumentCode(string Number, string Notation)
{
    /// <summary>A code with a number given here.</summary>
    public static DocumentCode Of(int number, string notation) => new(number.ToString("00", CultureInfo.InvariantCulture), notation);

    /// <summary>Splits a code as people write it.</summary>
    public static DocumentCode Parse(string text)
    {
        var trimmed = text.Trim();
        var slash = trimmed.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new DocumentCode(trimmed, "") : new DocumentCode(trimmed[..slash].Trim(), trimmed[(slash + 1)..].Trim());
    }

    public override string ToString() => Notation.Length == 0 ? Number : $"{Number}/{Notation}";
}
