using System.Globalization;

namespace CongVu.Documents.Reading;

/// <summary>The number and notation a document carries, as far as they are filled in (số, ký hiệu).</summary>
/// <param name="Number">The number, or null where a draft leaves it blank.</param>
/// <param name="Year">The year between number and notation that rules of law carry: <c>55/2017/QĐ-UBND</c>.</param>
/// <param name="Notation">The notation without spaces and subscripts: <c>UBND-TH1</c>.</param>
public sealed record ReadCode(string? Number, int? Year, string Notation)
{
    /// <summary>As it is cited, or with a blank number: <c>3346/UBND-TH1</c>, <c>/CT-UBND</c>. The Party writes <c>36-HD/VPTW</c>.</summary>
    public string Text => Notation.Contains('/', StringComparison.Ordinal)
        ? $"{Number}-{Notation}"
        : string.Create(CultureInfo.InvariantCulture, $"{Number}/{(Year is { } year ? $"{year}/" : "")}{Notation}");
}

/// <summary>A date of which a draft may leave parts blank (ngày, tháng, năm).</summary>
public readonly record struct ReadDate(int? Day, int? Month, int? Year)
{
    /// <summary>The date when every part is there and such a day exists.</summary>
    public DateOnly? Complete => this is { Day: { } day, Month: >= 1 and <= 12 and var month, Year: >= 1900 and <= 2200 and var year }
        && day >= 1 && day <= DateTime.DaysInMonth(year, month)
        ? new DateOnly(year, month, day)
        : null;
}

/// <summary>Who signed (người ký).</summary>
/// <param name="Name">Họ và tên, or null where only the office is printed.</param>
/// <param name="Position">The signer's own post, as printed: <c>PHÓ CHỦ TỊCH</c>.</param>
/// <param name="Capacities">What stands before it, as printed and in order: <c>TM.</c>, <c>KT.</c>; none for a head who signs for himself.</param>
public sealed record ReadSigner(string? Name, string Position, IReadOnlyList<string> Capacities)
{
    /// <summary>Whom the signer stands for, as printed: <c>KT. CHỦ TỊCH</c> gives <c>CHỦ TỊCH</c>; null without a capacity.</summary>
    public string? StandsFor { get; init; }
}

/// <summary>Another document that this one names (văn bản được viện dẫn).</summary>
/// <param name="TypeName">What it is called, or null when only its number is given.</param>
/// <param name="Code">Its number and notation.</param>
/// <param name="Date">Its date, or null when it is not said.</param>
public sealed record CitedDocument(string? TypeName, ReadCode Code, DateOnly? Date);

/// <summary>A mark of secrecy printed on a document (dấu chỉ độ mật). Its presence stops the document at the door.</summary>
public enum SecrecyMark
{
    Secret,
    HighlySecret,
    TopSecret,
}
