using CongVu.Ledger;

namespace CongVu.Archive;

/// <summary>Terms of the archive as people and packages read them.</summary>
public static class ArchiveWords
{
    public static string InWords(this Retention retention) => retention switch
    {
        Retention.Permanent => "Vĩnh viễn",
        Retention.Years70 => "70 năm",
        Retention.Years50 => "50 năm",
        Retention.Years30 => "30 năm",
        Retention.Years20 => "20 năm",
        Retention.Years10 => "10 năm",
        Retention.Other => "Khác",
    };

    /// <summary>The code in packages for the archive: 01 to 07.</summary>
    public static string CodeOf(this Retention retention) => $"0{(int)retention + 1}";

    /// <summary>Where the page of a filed document is.</summary>
    public static string AddressOf(FiledKind kind, Guid document) => $"/{(kind is FiledKind.Incoming ? "van-ban-den" : "van-ban-di")}/{new Id<FiledDocument>(document)}";
}
