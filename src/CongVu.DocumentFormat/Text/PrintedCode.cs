using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Text;

/// <summary>What kind of document a printed code belongs to.</summary>
public enum PrintedCodeKind
{
    /// <summary>A type with a symbol: <c>15/QĐ-BNV</c>.</summary>
    Named,

    /// <summary>A letter: <c>12/UBND-VX</c>.</summary>
    Letter,

    /// <summary>A copy: <c>03/SY-UBND</c>.</summary>
    Copy,

    /// <summary>A legal document with its year: <c>30/2020/NĐ-CP</c>; only received.</summary>
    Legal,
}

/// <summary>Number and notation as a document prints them. Số, ký hiệu văn bản.</summary>
/// <param name="Number">The number; absent while none is given.</param>
/// <param name="Notation">What follows it, as <c>QĐ-UBND</c>.</param>
/// <param name="Year">The year between them, in legal documents.</param>
public sealed partial record PrintedCode(int? Number, string Notation, int? Year = null)
{
    // No such line is longer; the patterns would labor on what somebody stretched on purpose.
    private const int LongestLine = 200;

    /// <summary>The kind, by the notation.</summary>
    public PrintedCodeKind Kind => this switch
    {
        { Year: not null } => PrintedCodeKind.Legal,
        _ when DocumentTypes.CopySymbols.Contains(FirstGroup) => PrintedCodeKind.Copy,
        _ when Type is not null => PrintedCodeKind.Named,
        _ => PrintedCodeKind.Letter,
    };

    /// <summary>The type that the notation names, if it names one.</summary>
    public DocumentType? Type => Year is null && Notation.Contains('-', StringComparison.Ordinal) ? DocumentTypes.OfSymbol(FirstGroup) : null;

    private string FirstGroup => Notation.Split('-')[0];

    /// <summary>Reads a code as people write it: with or without "Số:", spaces, a number still to be given.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PrintedCode? code)
    {
        code = null;
        if (text.Length > LongestLine)
            return false;
        var found = Loose().Match(Unicode.Compose(text).Trim());
        if (!found.Success)
            return false;
        int? year = found.Groups["year"].Success ? int.Parse(found.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;
        int? number = found.Groups["number"].Length > 0 ? int.Parse(found.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;
        code = new(number, Spaces().Replace(found.Groups["notation"].Value, ""), year);
        return true;
    }

    /// <summary>Whether a line is exactly as the Decree asks: "Số:", the number with its leading zero, no spaces (annex I, II.3).</summary>
    /// <param name="line">The line, composed.</param>
    /// <param name="isDraft">Whether the number may still be blank.</param>
    public static bool IsExactLine(string line, bool isDraft = false) =>
        Exact().IsMatch(line) || (isDraft && Blank().IsMatch(line));

    /// <summary>The code with its leading zero: <c>05/QĐ-UBND</c>.</summary>
    public override string ToString()
    {
        var number = Number?.ToString("00", CultureInfo.InvariantCulture) ?? "";
        return Year is null ? $"{number}/{Notation}" : $"{number}/{Year}/{Notation}";
    }

    /// <summary>The line of a document: <c>Số: 05/QĐ-UBND</c>; room is left for a number still to be given.</summary>
    public string ToLine() => Number is null ? $"Số:        /{Notation}" : $"Số: {this}";

    private const string Group = @"\p{Lu}[\p{L}\p{Nd}]*";

    [GeneratedRegex($@"^Số: (0[1-9]|[1-9]\d+)/{Group}(-{Group})*$")]
    private static partial Regex Exact();

    [GeneratedRegex($@"^Số:\s*([.…]+\s*)?/{Group}(-{Group})*$")]
    private static partial Regex Blank();

    [GeneratedRegex($@"^(?:(?:Luật\s+)?[Ss]ố\s*:?)?\s*(?<number>\d{{0,9}})[.…\s]*/\s*(?:(?<year>\d{{4}})\s*/\s*)?(?<notation>{Group}(?:\s*-\s*{Group})*)$")]
    private static partial Regex Loose();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
