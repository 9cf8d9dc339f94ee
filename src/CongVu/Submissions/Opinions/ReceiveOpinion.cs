using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Opinions;

/// <summary>The lead agency takes an opinion in, or explains why not (tiếp thu, giải trình).</summary>
public sealed class ReceiveOpinion
{
    private readonly OpinionBook book;

    internal ReceiveOpinion(OpinionBook book) => this.book = book;

    /// <param name="Submission">Which dossier.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Request">Which agency's line.</param>
    /// <param name="Reception">What was done with it.</param>
    /// <param name="Words">How; required for an explanation.</param>
    public sealed record Input(Id<Submission> Submission, int Version, Id<OpinionRequest> Request, OpinionReception Reception, string Words);

    public Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var words = input.Words.Trim();
        return book.ChangeAsync(actor, input.Submission, input.Version, input.Request, Check, Change, cancel);

        Refusals Check(OpinionRequest request) => new Refusals()
            .Unless(request.Stance is not null, OpinionRefusals.NotAnswered)
            .Unless(input.Reception is OpinionReception.TakenIn || words.Length > 0, SubmissionRefusals.ReasonMissing);

        Fact Change(OpinionRequest request)
        {
            request.Receive(input.Reception, words);
            return new OpinionReceived(input.Submission, request.Id, request.AgencyName, input.Reception, words);
        }
    }
}
