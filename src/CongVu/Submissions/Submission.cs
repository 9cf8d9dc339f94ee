using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Vetting;

namespace CongVu.Submissions;

/// <summary>
/// What an agency or unit puts before an authority for decision (hồ sơ trình): its papers, the opinions of others, and its rounds
/// before the authority's office. A dossier that was returned and mended is the same dossier.
/// </summary>
public sealed class Submission : Versioned
{
    private readonly List<DossierPaper> papers = [];
    private readonly List<SlotExcuse> excuses = [];
    private readonly List<OpinionRequest> opinions = [];
    private readonly List<SubmissionRound> rounds = [];
    private readonly List<LeaderDecision> decisions = [];

    private Submission()
    {
    }

    internal Submission(Id<Submission> id, SubmissionOrigin origin, SubmissionCard card)
    {
        Id = id;
        (AgencyId, SubmitterId, AuthorId, AuthorName, StartedAt) = origin;
        State = SubmissionState.Composing;
        ReceiverId = card.Receiver;
        Describe(card);
    }

    public Id<Submission> Id { get; private set; }

    /// <summary>The agency that puts it forward, or whose unit does.</summary>
    public Id<Organization> AgencyId { get; private set; }

    /// <summary>The agency, or the unit within the receiving authority's own agency.</summary>
    public Id<Organization> SubmitterId { get; private set; }

    public Id<Person> AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    public SubmissionState State { get; private set; }

    /// <summary>The authority it is put before.</summary>
    public Id<Organization> ReceiverId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>A kind of the receiver's rules.</summary>
    public string KindCode { get; private set; } = "";

    /// <summary>On what grounds, by the receiver's table; empty when it has none.</summary>
    public string MatterCode { get; private set; } = "";

    /// <summary>Given to the head as a member of the committee: nobody signs for them.</summary>
    public bool IsMembersMatter { get; private set; }

    /// <summary>The option that the lead agency chose where opinions differ.</summary>
    public string Stance { get; private set; } = "";

    public string StanceReason { get; private set; } = "";

    /// <summary>How often it was sent.</summary>
    public int Round { get; private set; }

    /// <summary>The letter that asks the others, from its draft on.</summary>
    public Id<OutgoingDocument>? ConsultationId { get; private set; }

    /// <summary>Who prepares the decision in the receiver's office.</summary>
    public Id<Person>? SpecialistId { get; private set; }

    public string SpecialistName { get; private set; } = "";

    /// <summary>Phiếu trình: what the office says of it.</summary>
    public string SheetSummary { get; private set; } = "";

    /// <summary>Phiếu trình: what the office proposes.</summary>
    public string SheetProposal { get; private set; } = "";

    /// <summary>The document that gives the result, from its draft on.</summary>
    public Id<OutgoingDocument>? ResultId { get; private set; }

    public string ResultCode { get; private set; } = "";

    public DateTimeOffset? EndedAt { get; private set; }

    public IReadOnlyList<DossierPaper> Papers => papers;

    public IReadOnlyList<SlotExcuse> Excuses => excuses;

    public IReadOnlyList<OpinionRequest> Opinions => opinions;

    public IReadOnlyList<SubmissionRound> Rounds => rounds;

    public IReadOnlyList<LeaderDecision> Decisions => decisions;

    /// <summary>Whether it is in its author's hands.</summary>
    public bool IsOpen => State is SubmissionState.Composing or SubmissionState.Returned;

    /// <summary>The round that is being composed, or that was sent last.</summary>
    public int CurrentRound => IsOpen ? Round + 1 : Round;

    internal SubmissionRound? LastRound => rounds.Find(round => round.Number == Round);

    /// <summary>The papers as they are now.</summary>
    internal IEnumerable<DossierPaper> CurrentPapers => papers.Where(paper => paper.IsIn(CurrentRound)).OrderBy(paper => paper.Part).ThenBy(paper => paper.Ordinal);

    internal string ExcuseOf(DossierPart part) => excuses.Find(excuse => excuse.Part == part)?.Reason ?? "";

    internal void Describe(SubmissionCard card)
    {
        (Title, KindCode, MatterCode, IsMembersMatter) = (card.Title.Trim(), card.KindCode, card.MatterCode, card.IsMembersMatter);
        (Stance, StanceReason) = (card.Stance.Trim(), card.StanceReason.Trim());
    }

    internal SubmissionCard Card() => new(ReceiverId, Title, KindCode)
    {
        MatterCode = MatterCode, IsMembersMatter = IsMembersMatter, Stance = Stance, StanceReason = StanceReason,
    };

    internal void Add(DossierPaper paper) => papers.Add(paper);

    // What was sent once stays in its round.
    internal void Remove(DossierPaper paper)
    {
        if (paper.AddedInRound == CurrentRound)
        {
            papers.Remove(paper);
        }
        else
        {
            paper.RemoveIn(CurrentRound);
        }
    }

    internal void Excuse(DossierPart part, string reason)
    {
        if (excuses.Find(excuse => excuse.Part == part) is { } known)
        {
            known.Say(reason);
        }
        else
        {
            excuses.Add(new SlotExcuse(Id, part, reason));
        }
    }

    internal void Ask(OpinionRequest request) => opinions.Add(request);

    internal void AskBy(Id<OutgoingDocument> letter) => ConsultationId = letter;

    internal void Send(SubmissionRound round)
    {
        rounds.Add(round);
        Round = round.Number;
        MoveTo(SubmissionState.Vetting);
    }

    internal void Vet(VettingOutcome outcome)
    {
        LastRound!.Vet(outcome);
        MoveTo(outcome.Result switch
        {
            VettingResult.Accepted => SubmissionState.Accepted,
            VettingResult.Returned => SubmissionState.Returned,
            VettingResult.Transferred => SubmissionState.Transferred,
        });
    }

    internal void UndoVetting()
    {
        LastRound!.UndoVetting();
        MoveTo(SubmissionState.Vetting);
    }

    internal void Assign(Id<Person> specialist, string name)
    {
        (SpecialistId, SpecialistName) = (specialist, name);
        if (State is SubmissionState.Accepted)
        {
            MoveTo(SubmissionState.InHandling);
        }
    }

    internal void WriteSheet(string summary, string proposal)
    {
        (SheetSummary, SheetProposal) = (summary, proposal);
        MoveTo(SubmissionState.AwaitingDecision);
    }

    internal void Decide(LeaderDecision decision)
    {
        decisions.Add(decision);
        MoveTo(decision.Kind switch
        {
            DecisionKind.Approve or DecisionKind.ApproveWithChanges => SubmissionState.Approved,
            DecisionKind.Refuse => SubmissionState.Refused,
            DecisionKind.AskMore => SubmissionState.InHandling,
        });
        EndedAt = decision.Kind is DecisionKind.Refuse ? decision.At : null;
    }

    internal void Expect(Id<OutgoingDocument> result) => ResultId = result;

    internal void Close(string code, DateTimeOffset at)
    {
        (ResultCode, EndedAt) = (code, at);
        MoveTo(SubmissionState.Closed);
    }

    internal void Withdraw(DateTimeOffset at)
    {
        EndedAt = at;
        MoveTo(SubmissionState.Withdrawn);
    }

    private void MoveTo(SubmissionState next)
    {
        if (next != State && !SubmissionMoves.Allows(State, next))
        {
            throw new InvalidOperationException($"A submission cannot go from {State} to {next}.");
        }

        State = next;
    }
}

/// <summary>What a dossier says of itself.</summary>
/// <param name="Receiver">The authority it is put before.</param>
/// <param name="Title">What it is about.</param>
/// <param name="KindCode">A kind of the receiver's rules.</param>
public sealed record SubmissionCard(Id<Organization> Receiver, string Title, string KindCode)
{
    public string MatterCode { get; init; } = "";

    public bool IsMembersMatter { get; init; }

    public string Stance { get; init; } = "";

    public string StanceReason { get; init; } = "";
}

/// <summary>Who started a dossier, for whom, when.</summary>
internal sealed record SubmissionOrigin(Id<Organization> Agency, Id<Organization> Submitter, Id<Person> Author, string AuthorName, DateTimeOffset At);
