using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.SigningRates;

/// <summary>
/// What the signatures of an issued document were worth when it left (tình trạng ký số của văn bản gửi đi): found by
/// verifying its main file, never typed.
/// </summary>
public sealed class SigningRecord : IUnrecorded
{
    private SigningRecord()
    {
    }

    internal SigningRecord(OutgoingDocument document, SigningFinding finding)
    {
        DocumentId = document.Id;
        AgencyId = document.AgencyId;
        IssuedOn = document.IssueDate!.Value;
        (IsLeaderSigned, IsAgencySigned, Gap, Reason) = finding;
    }

    public Id<OutgoingDocument> DocumentId { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    /// <summary>The month of this date is the month it counts in, even when it is recalled later.</summary>
    public DateOnly IssuedOn { get; private set; }

    public bool IsLeaderSigned { get; private set; }

    public bool IsAgencySigned { get; private set; }

    public SigningGap Gap { get; private set; }

    /// <summary>Why it is not counted as signed in full, in words; empty when it is.</summary>
    public string Reason { get; private set; } = "";
}

/// <summary>Why a document is not counted as signed in full.</summary>
public enum SigningGap
{
    /// <summary>Ký số đủ.</summary>
    None,

    /// <summary>Bản giấy, chưa ký số.</summary>
    PaperUnsigned,

    /// <summary>Bản giấy quét, chỉ ký số cơ quan.</summary>
    PaperSealed,

    /// <summary>Chữ ký số không qua kiểm tra, hoặc người ký không có thẩm quyền.</summary>
    NotValid,
}

/// <summary>What was found about the main file of one document.</summary>
internal sealed record SigningFinding(bool IsLeaderSigned, bool IsAgencySigned, SigningGap Gap, string Reason);
