using CongVu.Ledger;

namespace CongVu.Directives.Extending;

/// <summary>A unit asked in writing for more time.</summary>
public sealed record ExtensionAsked(
    Id<Assignment> Assignment, Id<ExtensionRequest> Request, string DocumentCode, DateOnly DocumentDate, DateOnly DueBefore, DateOnly NewDue, string Reason)
    : Fact(Assignment);

/// <summary>More time was granted.</summary>
public sealed record ExtensionGranted(Id<Assignment> Assignment, Id<ExtensionRequest> Request, DateOnly DueBefore, DateOnly NewDue, string Words) : Fact(Assignment);

/// <summary>More time was refused.</summary>
public sealed record ExtensionRefused(Id<Assignment> Assignment, Id<ExtensionRequest> Request, string Words) : Fact(Assignment);

/// <summary>The authority set a deadline where there was none, or an earlier one.</summary>
public sealed record DeadlineSet(Id<Assignment> Assignment, DateOnly? DueBefore, DateOnly NewDue, string Reason) : Fact(Assignment);

/// <summary>Working days in which the system itself had failed were added to a deadline.</summary>
public sealed record DeadlineCredited(Id<Assignment> Assignment, DateOnly DueBefore, DateOnly NewDue, int WorkingDays, string Fault) : Fact(Assignment);

/// <summary>A term was counted again because a day of the working calendar changed.</summary>
public sealed record DeadlineRecounted(Id<Assignment> Assignment, DateOnly Before, DateOnly Due, string Why) : Fact(Assignment);
