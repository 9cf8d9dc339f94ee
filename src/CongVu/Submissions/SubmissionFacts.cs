using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions;

/// <summary>An authority published what it asks of dossiers.</summary>
public sealed record RulesPublished(Id<ReceivingRules> Rules, Id<Organization> Receiver, string Name, string LegalSource, DateOnly ValidFrom) : Fact(Rules);

/// <summary>A dossier was started.</summary>
public sealed record SubmissionStarted(Id<Submission> Submission, Id<Organization> Submitter, Id<Organization> Receiver, string Title) : Fact(Submission);

/// <summary>What a dossier says of itself was changed.</summary>
public sealed record SubmissionDescribed(Id<Submission> Submission, SubmissionCard Before, SubmissionCard After) : Fact(Submission);

/// <summary>A paper was put into a dossier.</summary>
public sealed record PaperPut(Id<Submission> Submission, Id<DossierPaper> Paper, DossierPart Part, string Name, string Hash, string DocumentCode) : Fact(Submission);

/// <summary>A paper was taken out of a dossier.</summary>
public sealed record PaperTakenOut(Id<Submission> Submission, Id<DossierPaper> Paper, DossierPart Part, string Name) : Fact(Submission);

/// <summary>A dossier says why one of its parts is empty.</summary>
public sealed record SlotExcused(Id<Submission> Submission, DossierPart Part, string Reason) : Fact(Submission);

/// <summary>Agencies were asked for their opinion.</summary>
public sealed record OpinionsAsked(Id<Submission> Submission, IReadOnlyList<string> Agencies, DateOnly Due) : Fact(Submission);

/// <summary>The letter that asks for opinions was issued.</summary>
public sealed record OpinionsSent(Id<Submission> Submission, Id<OutgoingDocument> Letter, string Code, DateOnly Day) : Fact(Submission);

/// <summary>An agency gave its opinion.</summary>
public sealed record OpinionAnswered(Id<Submission> Submission, Id<OpinionRequest> Request, string Agency, OpinionStance Stance, string DocumentCode) : Fact(Submission);

/// <summary>An opinion that was asked for is no longer needed.</summary>
public sealed record OpinionReleased(Id<Submission> Submission, Id<OpinionRequest> Request, string Agency, string Reason) : Fact(Submission);

/// <summary>The lead agency said what it did with an opinion.</summary>
public sealed record OpinionReceived(Id<Submission> Submission, Id<OpinionRequest> Request, string Agency, OpinionReception Reception, string Words) : Fact(Submission);

/// <summary>A dossier was sent to the office of the authority.</summary>
public sealed record SubmissionSent(Id<Submission> Submission, Id<Organization> Receiver, int Round, DateOnly ReceivedOn, DateOnly? DueOn) : Fact(Submission);

/// <summary>The office accepted a dossier.</summary>
public sealed record SubmissionAccepted(Id<Submission> Submission, int Round, string Note) : Fact(Submission);

/// <summary>The office returned a dossier with its reasons.</summary>
public sealed record SubmissionReturned(Id<Submission> Submission, int Round, IReadOnlyList<string> Reasons, string Note) : Fact(Submission);

/// <summary>The letter that returns a dossier was drafted.</summary>
public sealed record ReturnLetterDrafted(Id<Submission> Submission, Id<OutgoingDocument> Letter) : Fact(Submission);

/// <summary>The letter that returns a dossier was issued.</summary>
public sealed record ReturnLetterIssued(Id<Submission> Submission, Id<OutgoingDocument> Letter, string Code) : Fact(Submission);

/// <summary>The chief of office was told that the vetting time of a dossier runs out.</summary>
public sealed record VettingEscalated(Id<Submission> Submission, int Round, DateOnly DueOn) : Fact(Submission);

/// <summary>A day of the calendar changed, and with it the last day of vetting.</summary>
public sealed record VettingRecounted(Id<Submission> Submission, int Round, DateOnly Before, DateOnly DueOn, string Basis) : Fact(Submission);

/// <summary>The office passed a dossier on to the competent body.</summary>
public sealed record SubmissionTransferred(Id<Submission> Submission, int Round, string Body, string Note) : Fact(Submission);

/// <summary>The office took its outcome back before anybody acted on it.</summary>
public sealed record VettingUndone(Id<Submission> Submission, int Round) : Fact(Submission);

/// <summary>A specialist of the office was given a dossier.</summary>
public sealed record SubmissionAssigned(Id<Submission> Submission, Id<Person> Specialist, string SpecialistName) : Fact(Submission);

/// <summary>The office wrote its opinion sheet for the leader.</summary>
public sealed record SheetWritten(Id<Submission> Submission, string Summary, string Proposal) : Fact(Submission);

/// <summary>The leader decided on a dossier.</summary>
public sealed record SubmissionDecided(Id<Submission> Submission, DecisionKind Kind, string Words) : Fact(Submission);

/// <summary>The draft of the result was started from the dossier.</summary>
public sealed record ResultStarted(Id<Submission> Submission, Id<OutgoingDocument> Result) : Fact(Submission);

/// <summary>The signed result was issued, and the dossier closed with it.</summary>
public sealed record SubmissionClosed(Id<Submission> Submission, Id<OutgoingDocument> Result, string Code) : Fact(Submission);

/// <summary>The agency that put a dossier forward withdrew it.</summary>
public sealed record SubmissionWithdrawn(Id<Submission> Submission, string Reason) : Fact(Submission);
