using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Opinions;

/// <summary>Says with a reason that an opinion is no longer needed (không cần lấy ý kiến nữa).</summary>
public sealed class ReleaseOpinion
{
    private readonly OpinionBook book;

    internal ReleaseOpinion(OpinionBook book) => this.book = book;

    /// <param name="Submission">Which dossier.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Request">Which agency's line.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<Submission> Submission, int Version, Id<OpinionRequest> Request, string Reason);

    public Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var reason = input.Reason.Trim();
        return book.ChangeAsync(actor, input.Submission, input.Version, input.Request, Check, Change, cancel);

        Refusals Check(OpinionRequest request) => new Refusals()
            .Unless(reason.Length > 0, SubmissionRefusals.ReasonMissing)
            .Unless(request.Stance is null, OpinionRefusals.NotOpen);

        Fact Change(OpinionRequest request)
        {
            request.Release(reason);
            return new OpinionReleased(input.Submission, request.Id, request.AgencyName, reason);
        }
    }
}
