using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Submissions.Deciding;

/// <summary>What the leader of an authority saw of a dossier the last time (lần xem của lãnh đạo).</summary>
public sealed class DossierLook : IUnrecorded
{
    private DossierLook()
    {
    }

    internal DossierLook(Id<Submission> submission, Id<Person> person) => (SubmissionId, PersonId) = (submission, person);

    public Id<Submission> SubmissionId { get; private set; }

    public Id<Person> PersonId { get; private set; }

    /// <summary>The version seen last.</summary>
    public int SeenVersion { get; private set; }

    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>The papers seen last, by their ids.</summary>
    public string Seen { get; private set; } = "";

    /// <summary>When the content before the present one was seen; absent while it is the first.</summary>
    public DateTimeOffset? EarlierAt { get; private set; }

    public string Earlier { get; private set; } = "";

    internal IReadOnlySet<string> EarlierPapers => Earlier.Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    /// <summary>Remembers this look; what was seen of an earlier content stays comparable.</summary>
    internal void See(Submission submission, DateTimeOffset at)
    {
        if (SeenVersion > 0)
        {
            (EarlierAt, Earlier) = (SeenAt, Seen);
        }

        (SeenVersion, SeenAt) = (submission.Version, at);
        Seen = string.Join(',', submission.CurrentPapers.Select(paper => paper.Id.ToString()));
    }
}
