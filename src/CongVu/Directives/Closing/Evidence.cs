using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Directives.Closing;

/// <summary>A thing that exists and shows that a task is done (kết quả, minh chứng).</summary>
public sealed class Evidence
{
    private Evidence()
    {
    }

    internal Evidence(Id<Evidence> id, DoneReport report, EvidenceFinding finding, IEnumerable<EvidenceDoubt> doubts)
    {
        Id = id;
        (ReportId, AssignmentId) = (report.Id, report.AssignmentId);
        (Kind, DocumentId, Words) = (finding.Kind, finding.Document, finding.Words);
        (File, FileName, Signatures) = (finding.File, finding.FileName, finding.Signatures);
        Doubts = string.Join(',', doubts);
    }

    public Id<Evidence> Id { get; private set; }

    public Id<DoneReport> ReportId { get; private set; }

    public Id<Assignment> AssignmentId { get; private set; }

    public EvidenceKind Kind { get; private set; }

    /// <summary>The outgoing or incoming document.</summary>
    public Guid? DocumentId { get; private set; }

    /// <summary>As people call it: code, date, subject; or what the product is.</summary>
    public string Words { get; private set; } = "";

    public FileHash? File { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>What its signatures were worth when it was reported.</summary>
    public SignatureStanding Signatures { get; private set; }

    /// <summary>What the rules said against it then, by name; empty when nothing.</summary>
    public string Doubts { get; private set; } = "";

    public EvidenceVerdict Verdict { get; private set; }

    /// <summary>Why the tracking office accepts it against the rule, in writing.</summary>
    public string OverruleReason { get; private set; } = "";

    public IReadOnlyList<EvidenceDoubt> DoubtList => Doubts.Length == 0 ? [] : [.. Doubts.Split(',').Select(Enum.Parse<EvidenceDoubt>)];

    /// <summary>The same evidence, accepted for an assignment below the one it was shown for.</summary>
    internal Evidence CopyTo(Id<Evidence> id, DoneReport report) => new()
    {
        Id = id, ReportId = report.Id, AssignmentId = report.AssignmentId, Kind = Kind, DocumentId = DocumentId, Words = Words, File = File,
        FileName = FileName, Signatures = Signatures, Doubts = Doubts, Verdict = Verdict, OverruleReason = OverruleReason,
    };

    internal void Accept(string overruleReason) => (Verdict, OverruleReason) = (EvidenceVerdict.Accepted, overruleReason);

    internal void Reject() => Verdict = EvidenceVerdict.Rejected;
}

/// <summary>The kinds of evidence (loại minh chứng).</summary>
public enum EvidenceKind
{
    /// <summary>Văn bản đã phát hành: a document that the unit's agency issued, signed and sealed.</summary>
    IssuedDocument,

    /// <summary>Văn bản đến: the unit's document as the tracking agency received and registered it.</summary>
    ReceivedDocument,

    /// <summary>Xác nhận gửi, nhận: a document that the unit's agency issued and every receiver has accepted.</summary>
    DeliveryReceipt,

    /// <summary>Sản phẩm: a file or a statement of what exists now, to be accepted in writing.</summary>
    Product,
}

/// <summary>What the tracking office made of a piece of evidence.</summary>
public enum EvidenceVerdict
{
    /// <summary>Not judged.</summary>
    Offered,

    /// <summary>Được chấp nhận.</summary>
    Accepted,

    /// <summary>Không được chấp nhận.</summary>
    Rejected,
}
