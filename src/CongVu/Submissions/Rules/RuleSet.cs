using System.Text.Json.Serialization;
using CongVu.Calendar;
using CongVu.Files;

namespace CongVu.Submissions.Rules;

/// <summary>
/// What a receiving authority asks of dossiers (quy định tiếp nhận hồ sơ trình): data, with validity and legal source. A rule that
/// is absent asks nothing.
/// </summary>
/// <param name="Name">What it is called.</param>
/// <param name="LegalSource">The document it is taken from.</param>
/// <param name="ValidFrom">Its first day.</param>
/// <param name="Kinds">The kinds of dossiers, with their parts.</param>
public sealed record RuleSet(string Name, string LegalSource, DateOnly ValidFrom, IReadOnlyList<KindRule> Kinds)
{
    /// <summary>Names the form of the file.</summary>
    [JsonPropertyOrder(-1)]
    public string Format { get; init; } = RuleFile.CurrentFormat;

    /// <summary>Its last day, if it has one.</summary>
    public DateOnly? ValidTo { get; init; }

    public LetterRule Letter { get; init; } = new();

    public AttachmentRule Attachments { get; init; } = new();

    public DraftRule Drafts { get; init; } = new();

    public SignerRule Signer { get; init; } = new();

    public OpinionRule Opinions { get; init; } = new();

    public VettingRule Vetting { get; init; } = new();

    /// <summary>On what grounds something is put forward, and who is competent for what is not; empty asks nothing.</summary>
    public IReadOnlyList<MatterRule> Matters { get; init; } = [];

    /// <summary>What goes on paper.</summary>
    public IReadOnlyList<PaperRule> OnPaper { get; init; } = [];

    public KindRule? KindOf(string code) => Kinds.FirstOrDefault(kind => kind.Code == code);

    public MatterRule? MatterOf(string code) => Matters.FirstOrDefault(matter => matter.Code == code);

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}

/// <summary>A kind of dossier with its parts (loại hồ sơ).</summary>
public sealed record KindRule(string Code, string Name, IReadOnlyList<SlotRule> Slots)
{
    /// <summary>Which other procedure it follows; empty when it belongs here.</summary>
    public string Elsewhere { get; init; } = "";

    public string Clause { get; init; } = "";

    public SlotRule? SlotOf(DossierPart part) => Slots.FirstOrDefault(slot => slot.Part == part);
}

/// <summary>What one part of a dossier must be (thành phần hồ sơ).</summary>
public sealed record SlotRule(DossierPart Part, SlotNeed Need)
{
    /// <summary>The kinds of files; empty for all that the office takes.</summary>
    public IReadOnlyList<FileKind> Formats { get; init; } = [];

    public string Clause { get; init; } = "";
}

/// <summary>Whether a part may be missing.</summary>
public enum SlotNeed
{
    /// <summary>Nobody asks.</summary>
    Optional,

    /// <summary>"Nếu có": it is there, or the dossier says why not.</summary>
    FilledOrExplained,

    /// <summary>Bắt buộc.</summary>
    Required,
}

/// <summary>The submission letter (văn bản trình).</summary>
public sealed record LetterRule(bool Signed = false, string Clause = "");

/// <summary>Appendices and forms beside the letter (phụ lục, biểu mẫu kèm văn bản trình).</summary>
public sealed record AttachmentRule(bool Signed = false, string Clause = "");

/// <summary>Drafts: plain files, or with the organization's signature.</summary>
public sealed record DraftRule(DraftSignature Signature = DraftSignature.Any, string Clause = "");

/// <summary>What a draft must bear.</summary>
public enum DraftSignature
{
    Any,

    /// <summary>Tệp bình thường, chưa ký số.</summary>
    Unsigned,

    /// <summary>Chữ ký số của tổ chức.</summary>
    Organization,
}

/// <summary>Who may sign what is put forward.</summary>
/// <param name="HeadSigns">The head of the lead agency signs.</param>
/// <param name="DeputyWithAuthorization">A deputy may, with a written authorization for something unforeseen.</param>
/// <param name="MembersSignThemselves">What was given to a member of the committee is signed by that head alone.</param>
/// <param name="Clause">Where it says so.</param>
public sealed record SignerRule(bool HeadSigns = false, bool DeputyWithAuthorization = false, bool MembersSignThemselves = false, string Clause = "");

/// <summary>Opinions of other agencies.</summary>
/// <param name="Complete">Nothing is put forward while one is missing.</param>
/// <param name="Received">The lead agency says of each what it did with it.</param>
/// <param name="Stance">Where they differ the lead agency chooses and says why.</param>
/// <param name="CompleteClause">Where it says so of completeness.</param>
/// <param name="StanceClause">Where it says so of the stance.</param>
public sealed record OpinionRule(bool Complete = false, bool Received = false, bool Stance = false, string CompleteClause = "", string StanceClause = "");

/// <summary>How long vetting may take.</summary>
/// <param name="WorkingDays">Working days after the day of receipt; absent when nothing is set.</param>
/// <param name="WarningDay">From which of them on people are warned.</param>
/// <param name="LateReceipt">What is received after office hours.</param>
/// <param name="Clause">Where it says so.</param>
public sealed record VettingRule(int? WorkingDays = null, int WarningDay = 2, LateReceipt LateReceipt = LateReceipt.CountsAsNextWorkingDay, string Clause = "");

/// <summary>On what grounds something is put forward (căn cứ trình).</summary>
public sealed record MatterRule(string Code, string Name)
{
    /// <summary>Who is competent instead; empty when it belongs here.</summary>
    public string CompetentBody { get; init; } = "";

    public string Clause { get; init; } = "";
}

/// <summary>What does not go electronically.</summary>
public sealed record PaperRule(string What, string Clause = "");
