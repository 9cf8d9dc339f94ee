using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Opinions;

/// <summary>Enters what an agency answered (ghi nhận ý kiến tham gia).</summary>
public sealed class RecordOpinion
{
    private readonly OpinionBook book;
    private readonly OfficeClock clock;

    internal RecordOpinion(OpinionBook book, OfficeClock clock)
    {
        this.book = book;
        this.clock = clock;
    }

    /// <param name="Submission">Which dossier.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Request">Which agency's line.</param>
    /// <param name="Answer">What it says.</param>
    public sealed record Input(Id<Submission> Submission, int Version, Id<OpinionRequest> Request, OpinionAnswer Answer);

    public Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var answer = input.Answer;
        return book.ChangeAsync(actor, input.Submission, input.Version, input.Request, Check, Change, cancel);

        Refusals Check(OpinionRequest request) => new Refusals()
            .Unless(request.SentOn is not null, OpinionRefusals.NotSentYet)
            .Unless(answer.On <= clock.Today, OpinionRefusals.AnsweredInFuture)
            .Unless(answer.DocumentCode.Trim().Length > 0, OpinionRefusals.DocumentMissing)
            .Unless(answer.Stance is OpinionStance.Agrees || answer.Words.Trim().Length > 0, OpinionRefusals.WordsMissing);

        Fact Change(OpinionRequest request)
        {
            request.Answer(answer);
            return new OpinionAnswered(input.Submission, request.Id, request.AgencyName, answer.Stance, request.DocumentCode);
        }
    }
}
