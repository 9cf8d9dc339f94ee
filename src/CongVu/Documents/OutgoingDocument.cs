using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>
/// A document that an agency issues, from its first draft on (văn bản đi; Decree 30, art. 3). It is a package:
/// the main file and every appendix and form in a file of its own.
/// </summary>
public sealed class OutgoingDocument : Versioned
{
    private readonly List<PackagePart> parts = [];
    private readonly List<Recipient> recipients = [];
    private readonly List<ReviewStep> steps = [];

    private OutgoingDocument()
    {
    }

    internal OutgoingDocument(Id<OutgoingDocument> id, DraftOrigin origin, OutgoingCard card)
    {
        Id = id;
        (AgencyId, DraftingUnitId, DrafterId, DrafterName, StartedAt) = origin;
        State = OutgoingState.Draft;
        Describe(card);
    }

    public Id<OutgoingDocument> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    public Id<Organization> DraftingUnitId { get; private set; }

    public Id<Person> DrafterId { get; private set; }

    public string DrafterName { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    public OutgoingState State { get; private set; }

    public string TypeName { get; private set; } = "";

    /// <summary>The code without its number: <c>QĐ-UBND</c>, <c>UBND-VHTT</c>.</summary>
    public string Notation { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public Urgency Urgency { get; private set; }

    /// <summary>The incoming document it answers.</summary>
    public Id<IncomingDocument>? AnswersId { get; private set; }

    /// <summary>The issued document that this letter corrects.</summary>
    public Id<OutgoingDocument>? CorrectsId { get; internal set; }

    public Id<Post>? SignerPostId { get; private set; }

    /// <summary>Who signs or signed, as printed.</summary>
    public string SignerName { get; private set; } = "";

    public string SignerTitle { get; private set; } = "";

    public SigningCapacity? Capacity { get; private set; }

    public int? Number { get; private set; }

    public DateOnly? IssueDate { get; private set; }

    public Id<RegisterLine>? RegisterLineId { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    public DateTimeOffset? IssuedAt { get; private set; }

    /// <summary>In which form it left.</summary>
    public IssueMedium Medium { get; private set; }

    /// <summary>Why it left on paper; empty for an electronic one.</summary>
    public string PaperReason { get; private set; } = "";

    /// <summary>Why it came back the last time, until it is submitted again.</summary>
    public string ReturnReason { get; private set; } = "";

    public IReadOnlyList<PackagePart> Parts => parts;

    public IReadOnlyList<Recipient> Recipients => recipients;

    public IReadOnlyList<ReviewStep> Steps => steps;

    /// <summary>Number and notation; before the number is given only the notation.</summary>
    public string Code => Number is { } number ? DocumentCode.Of(number, Notation).ToString() : $"…/{Notation}";

    internal PackagePart? Main => parts.Find(part => part.Kind is FilePart.Main);

    internal ReviewStep? Waiting => steps.Find(step => step.Outcome is ReviewOutcome.Waiting);

    internal void Describe(OutgoingCard card)
    {
        (TypeName, Notation, Subject, Urgency) = (card.TypeName, card.Notation.Trim(), card.Subject.Trim(), card.Urgency);
        AnswersId = card.Answers;
    }

    internal void AssignSigner(Post post, string name) =>
        (SignerPostId, SignerName, SignerTitle, Capacity) = (post.Id, name, post.Title, post.Capacity);

    /// <summary>Whoever signs the model signs what is made of it.</summary>
    internal void TakeSigner(OutgoingDocument model) =>
        (SignerPostId, SignerName, SignerTitle, Capacity) = (model.SignerPostId, model.SignerName, model.SignerTitle, model.Capacity);

    /// <summary>An approved model back in its drafter's hands.</summary>
    internal void Reopen() => MoveTo(OutgoingState.Draft);

    internal void Add(PackagePart part) => parts.Add(part);

    internal void Remove(PackagePart part) => parts.Remove(part);

    internal void SendTo(IEnumerable<Recipient> all)
    {
        recipients.Clear();
        recipients.AddRange(all);
    }

    internal void Submit(IEnumerable<ReviewStep> route)
    {
        steps.AddRange(route);
        ReturnReason = "";
        FollowSteps();
    }

    internal void Pass(ReviewStep step, ReviewMark mark)
    {
        step.Pass(mark);
        FollowSteps();
    }

    internal void Return(ReviewStep? step, ReviewMark mark, string reason)
    {
        step?.Return(mark);
        steps.RemoveAll(open => open.Outcome is ReviewOutcome.Waiting or ReviewOutcome.Planned);
        ReturnReason = reason;
        MoveTo(OutgoingState.Draft);
    }

    internal void Sign(DateTimeOffset at)
    {
        SignedAt = at;
        MoveTo(OutgoingState.AwaitingIssue);
    }

    /// <summary>Back before the signer, for the files that lack a signature.</summary>
    internal void AwaitRest()
    {
        steps.Add(new ReviewStep(Id, steps.Max(step => step.Ordinal) + 1, ReviewKind.Signature, AgencyId, SignerPostId));
        FollowSteps();
    }

    internal void GiveNumber(RegisterLine line, DateOnly day) => (Number, IssueDate, RegisterLineId) = (line.Number, day, line.Id);

    /// <summary>Its number was declared void before it left.</summary>
    internal void LoseNumber() => (Number, IssueDate, RegisterLineId) = (null, null, null);

    internal void Seal(DateTimeOffset at) => SealedAt = at;

    internal void Issue(DateTimeOffset at)
    {
        IssuedAt = at;
        MoveTo(OutgoingState.Issued);
    }

    internal void IssueOnPaper(string reason, DateTimeOffset at)
    {
        (Medium, PaperReason, IssuedAt) = (IssueMedium.Paper, reason, at);
        MoveTo(OutgoingState.Issued);
    }

    internal void End(OutgoingState end, string reason)
    {
        ReturnReason = reason;
        MoveTo(end);
    }

    private void FollowSteps()
    {
        var next = steps.Find(step => step.Outcome is ReviewOutcome.Planned);
        next?.Start();
        MoveTo(next?.Kind switch
        {
            ReviewKind.Signature => OutgoingState.AwaitingSignature,
            ReviewKind.Content or ReviewKind.Format => OutgoingState.InReview,
            // Signed just now; else its route ends before a signature: a model.
            null => State is OutgoingState.AwaitingSignature ? State : OutgoingState.ApprovedModel,
        });
    }

    private void MoveTo(OutgoingState next)
    {
        if (next != State && !OutgoingMoves.Allows(State, next))
        {
            throw new InvalidOperationException($"An outgoing document cannot go from {State} to {next}.");
        }

        State = next;
    }
}
