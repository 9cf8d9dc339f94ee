using CongVu.Calendar;
using CongVu.Outcomes;

namespace CongVu.Directives;

/// <summary>What a directive must say before it is entered.</summary>
internal static class DirectiveRules
{
    /// <summary>Working days within which a unit may decline.</summary>
    public const int DecliningDays = 2;

    public const int LongestContent = 2000;
    public const int LongestWords = 4000;

    public static Refusals Check(DirectiveCard card, DateOnly today) => new Refusals()
        .Unless(!string.IsNullOrWhiteSpace(card.Content), DirectiveRefusals.ContentMissing)
        .Unless(card.Content.Length <= LongestContent, DirectiveRefusals.ContentTooLong)
        .Unless(!string.IsNullOrWhiteSpace(card.GivenBy.Name), DirectiveRefusals.GiverMissing)
        .Unless(HasSource(card.Source), DirectiveRefusals.SourceMissing)
        .Unless(card.GivenOn <= today, DirectiveRefusals.GivenInFuture)
        .Unless(WorkCalendar.Covers(card.GivenOn), DirectiveRefusals.GivenTooLongAgo);

    /// <summary>Acts that take something from somebody say why.</summary>
    public static Refusals CheckReason(string reason) => new Refusals()
        .Unless(!string.IsNullOrWhiteSpace(reason), DirectiveRefusals.ReasonMissing)
        .Unless(reason.Length <= LongestWords, DirectiveRefusals.TooLong(LongestWords));

    public static Refusals CheckUnits(IReadOnlyList<AssignedUnit> units)
    {
        var leads = units.Count(unit => unit.Role is AssignmentRole.Lead);
        return new Refusals().Unless(leads > 0, DirectiveRefusals.NoLead).Unless(leads <= 1, DirectiveRefusals.SeveralLeads);
    }

    private static bool HasSource(DirectiveSource source) =>
        source.Kind is DirectiveSourceKind.WorkProgramme ? source.Subject.Trim().Length > 0 :
        source.DocumentId is not null || (source.Code.Trim().Length > 0 && source.Date is not null);
}
