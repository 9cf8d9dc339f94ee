using CongVu.Calendar;
using CongVu.Outcomes;

namespace CongVu.Directives.Extending;

/// <summary>When more time may be asked for and given. Pure: nothing to look up.</summary>
internal static class ExtensionRules
{
    /// <summary>Whether a unit may ask: in writing, with a reason, for a later day of a task that it is still doing.</summary>
    public static Refusals CheckRequest(Assignment assignment, RequestLetter? letter, string reason, DateOnly newDue, DateOnly today)
    {
        var refusals = new Refusals()
            .Unless(assignment.State is AssignmentState.Open && assignment.Role is not AssignmentRole.Information, DirectiveRefusals.WrongState(assignment.State.InWords()))
            .Unless(assignment.Due is not null, ExtensionRefusals.NoDeadline)
            .Unless(assignment.PendingRequest is null, ExtensionRefusals.AlreadyAsked)
            .Unless(letter is not null, ExtensionRefusals.LetterMissing)
            .Unless(letter is null || (letter.Date >= assignment.GivenOn && letter.Date <= today), ExtensionRefusals.LetterOutOfTime)
            .Add(DirectiveRules.CheckReason(reason));
        return refusals.Add(CheckLater(assignment.Due, newDue, today));
    }

    /// <summary>A later deadline lies after the one in force, not in the past, and within the calendar.</summary>
    public static Refusals CheckLater(DateOnly? due, DateOnly newDue, DateOnly today) => WorkCalendar.Covers(newDue)
        ? new Refusals().Unless(!(newDue <= due) && newDue >= today, ExtensionRefusals.NotLater)
        : new Refusals().Add(DirectiveRefusals.DeadlineOutOfRange);
}
