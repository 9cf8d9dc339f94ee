using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives;

/// <summary>A directive was entered.</summary>
public sealed record DirectiveOpened(
    Id<Directive> Directive, Id<Organization> Agency, DirectiveSourceKind SourceKind, string SourceCode, string Content, string GivenBy, DateOnly GivenOn)
    : Fact(Directive);

/// <summary>What a directive says was corrected.</summary>
public sealed record DirectiveCorrected(Id<Directive> Directive, DirectiveCard Before, DirectiveCard After) : Fact(Directive);

/// <summary>A directive was withdrawn by the leader.</summary>
public sealed record DirectiveWithdrawn(Id<Directive> Directive, string Reason) : Fact(Directive);

/// <summary>A unit or a person was given a part of a directive.</summary>
public sealed record DirectiveAssigned(
    Id<Assignment> Assignment, Id<Directive> Directive, Id<Assignment>? Parent, AssignmentRole Role, Id<Organization> Organization,
    string Name, DateOnly? Due, string Term) : Fact(Assignment);

/// <summary>A unit says with a reason that the task is not its own.</summary>
public sealed record AssignmentDeclined(Id<Assignment> Assignment, string Reason) : Fact(Assignment);

/// <summary>A unit that declined keeps its task.</summary>
public sealed record DeclineRefused(Id<Assignment> Assignment, string Reason) : Fact(Assignment);

/// <summary>An assignment ended without having been done.</summary>
public sealed record AssignmentEnded(Id<Assignment> Assignment, EndCause Cause, string Reason) : Fact(Assignment);
