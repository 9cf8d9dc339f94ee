using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;

namespace CongVu.Submissions.Composing;

/// <summary>One file of a dossier, in its place, with the rounds in which it was there (tài liệu trong hồ sơ trình).</summary>
public sealed class DossierPaper
{
    private DossierPaper()
    {
    }

    internal DossierPaper(Id<DossierPaper> id, Submission submission, DossierPart part, PaperFile file, Authority by, DateTimeOffset at)
    {
        (Id, SubmissionId, Part, AddedInRound) = (id, submission.Id, part, submission.CurrentRound);
        (Name, Kind, Hash, DocumentId, DocumentCode) = (file.Name, file.Kind, file.Hash, file.Document, file.DocumentCode);
        SourceHash = file.Source;
        (PutByName, PutAt) = (by.PersonName, at);
        Ordinal = submission.Papers.Count;
    }

    public Id<DossierPaper> Id { get; private set; }

    public Id<Submission> SubmissionId { get; private set; }

    public int Ordinal { get; private set; }

    public DossierPart Part { get; private set; }

    /// <summary>As people see it, with its ending.</summary>
    public string Name { get; private set; } = "";

    public FileKind Kind { get; private set; }

    public FileHash Hash { get; private set; }

    /// <summary>The file before the agency signed it here; absent when it came as it is.</summary>
    public FileHash? SourceHash { get; private set; }

    /// <summary>The issued document it was taken from.</summary>
    public Id<OutgoingDocument>? DocumentId { get; private set; }

    public string DocumentCode { get; private set; } = "";

    public int AddedInRound { get; private set; }

    /// <summary>The first round in which it was no longer there.</summary>
    public int? RemovedInRound { get; private set; }

    public string PutByName { get; private set; } = "";

    public DateTimeOffset PutAt { get; private set; }

    public bool IsIn(int round) => AddedInRound <= round && (RemovedInRound is null || round < RemovedInRound);

    internal void RemoveIn(int round) => RemovedInRound = round;
}

/// <summary>A file on its way into a dossier.</summary>
internal sealed record PaperFile(string Name, FileKind Kind, FileHash Hash)
{
    public FileHash? Source { get; init; }

    public Id<OutgoingDocument>? Document { get; init; }

    public string DocumentCode { get; init; } = "";
}
