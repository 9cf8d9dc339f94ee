using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>What the register and the reader need to know of an incoming document (thông tin văn bản đến; Decree 30, annex VI, part II).</summary>
/// <param name="IssuerId">The issuer in the directory, when known.</param>
/// <param name="IssuerName">As printed.</param>
/// <param name="Code">Number and notation.</param>
/// <param name="IssueDate">The document's date.</param>
/// <param name="TypeName">One of the 29 types, or a legal type.</param>
/// <param name="Subject">Trích yếu.</param>
public sealed record IncomingCard(
    Id<Organization>? IssuerId, string IssuerName, string Code, DateOnly? IssueDate, string TypeName, string Subject)
{
    public string SignerName { get; init; } = "";

    public string SignerPosition { get; init; } = "";

    public Urgency Urgency { get; init; }

    public DateOnly? DueDate { get; init; }
}

/// <summary>How an incoming document came.</summary>
public enum IncomingOrigin
{
    /// <summary>Bản điện tử qua hệ thống hoặc trục liên thông.</summary>
    Exchange,

    /// <summary>Bản giấy được số hóa.</summary>
    Scanned,

    /// <summary>Tệp do văn thư đưa vào.</summary>
    Uploaded,
}

/// <summary>What the signatures on a received file are worth, in the three plain answers and two more.</summary>
public enum SignatureStanding
{
    /// <summary>Chưa kiểm tra.</summary>
    NotChecked,

    /// <summary>Chưa ký số: for information only between agencies (Decision 28/2018, art. 4.2).</summary>
    Unsigned,

    /// <summary>Hợp lệ.</summary>
    Valid,

    /// <summary>Chưa đủ căn cứ.</summary>
    Indeterminate,

    /// <summary>Không hợp lệ.</summary>
    Invalid,
}
