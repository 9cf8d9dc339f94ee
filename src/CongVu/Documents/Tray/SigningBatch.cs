using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Tray;

/// <summary>What a person decided to sign in one act, with what became of every file (lô ký). It outlives a crash: what is still planned is signed later.</summary>
public sealed class SigningBatch : Versioned
{
    private SigningBatch()
    {
    }

    internal SigningBatch(Id<SigningBatch> id, Id<Person> person, DateTimeOffset startedAt) => (Id, PersonId, StartedAt) = (id, person, startedAt);

    public Id<SigningBatch> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When nothing was left to try; absent while something is.</summary>
    public DateTimeOffset? FinishedAt { get; internal set; }
}

/// <summary>One file in a batch (tệp trong lô ký).</summary>
public sealed class SigningBatchLine
{
    private SigningBatchLine()
    {
    }

    internal SigningBatchLine(Id<SigningBatch> batch, int ordinal, OutgoingDocument document, PackagePart part)
    {
        BatchId = batch;
        Ordinal = ordinal;
        (DocumentId, DocumentVersion) = (document.Id, document.Version);
        (PartId, Name) = (part.Id, part.Name);
    }

    public Id<SigningBatch> BatchId { get; private set; }

    public int Ordinal { get; private set; }

    public Id<OutgoingDocument> DocumentId { get; private set; }

    /// <summary>As the signer saw it: another content is not signed by this.</summary>
    public int DocumentVersion { get; private set; }

    public Id<PackagePart> PartId { get; private set; }

    public string Name { get; private set; } = "";

    public BatchLineState State { get; private set; }

    /// <summary>Why it was not signed.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>The signed file, verified from the store.</summary>
    public FileHash? Signed { get; private set; }

    internal void Sign(FileHash file) => (State, Signed) = (BatchLineState.Signed, file);

    internal void Fail(string problem) => (State, Problem) = (BatchLineState.Failed, problem);
}

/// <summary>What became of a file.</summary>
public enum BatchLineState
{
    /// <summary>Chưa ký.</summary>
    Planned,

    /// <summary>Đã ký.</summary>
    Signed,

    /// <summary>Không ký được.</summary>
    Failed,
}
