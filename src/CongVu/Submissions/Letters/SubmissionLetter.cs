using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Submissions.Letters;

/// <summary>
/// What an agency says of a letter to an authority that receives dossiers (văn bản trình): the dossier to which it belongs, or why it
/// belongs to none.
/// </summary>
public sealed class SubmissionLetter
{
    private SubmissionLetter()
    {
    }

    internal SubmissionLetter(Id<OutgoingDocument> document) => DocumentId = document;

    public Id<OutgoingDocument> DocumentId { get; private set; }

    /// <summary>The dossier that it puts forward; absent when it puts none forward.</summary>
    public Id<Submission>? SubmissionId { get; private set; }

    /// <summary>Why it puts no dossier forward; empty when it does.</summary>
    public string Reason { get; private set; } = "";

    public string StatedByName { get; private set; } = "";

    public DateTimeOffset StatedAt { get; private set; }

    internal void BelongTo(Id<Submission> dossier, string by, DateTimeOffset at) => (SubmissionId, Reason, StatedByName, StatedAt) = (dossier, "", by, at);

    internal void Exempt(string reason, string by, DateTimeOffset at) => (SubmissionId, Reason, StatedByName, StatedAt) = (null, reason, by, at);
}
