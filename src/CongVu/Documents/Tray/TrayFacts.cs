using CongVu.Ledger;

namespace CongVu.Documents.Tray;

/// <summary>A signer decided to sign so many documents in one act.</summary>
public sealed record SigningBatchPlanned(Id<SigningBatch> Batch, int Documents, int Files) : Fact(Batch);

/// <summary>Nothing of a batch is left to try.</summary>
public sealed record SigningBatchFinished(Id<SigningBatch> Batch, int Signed, int Failed) : Fact(Batch)
{
    internal static SigningBatchFinished Of(Id<SigningBatch> batch, IEnumerable<BatchLineState> states)
    {
        var counts = states.ToLookup(state => state);
        return new SigningBatchFinished(batch, counts[BatchLineState.Signed].Count(), counts[BatchLineState.Failed].Count());
    }
}

/// <summary>A document of a batch could not be signed.</summary>
public sealed record BatchSigningFailed(Id<OutgoingDocument> Document, Id<SigningBatch> Batch, string Reason) : Fact(Document);

/// <summary>The signer agreed with a document and will sign it later.</summary>
public sealed record SigningApproved(Id<OutgoingDocument> Document, string ContentDigest) : Fact(Document);
