using CongVu.Ledger;

namespace CongVu.Submissions.Vetting;

/// <summary>That the chief of office was told of a dossier whose vetting time runs out (báo Chánh Văn phòng); once for each round.</summary>
public sealed class VettingEscalation
{
    private VettingEscalation()
    {
    }

    internal VettingEscalation(Id<Submission> submission, int round, DateTimeOffset at) => (SubmissionId, Round, At) = (submission, round, at);

    public Id<Submission> SubmissionId { get; private set; }

    public int Round { get; private set; }

    public DateTimeOffset At { get; private set; }
}
