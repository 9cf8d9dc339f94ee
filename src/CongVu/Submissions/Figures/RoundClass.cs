using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Vetting;

namespace CongVu.Submissions.Figures;

/// <summary>Every round of a dossier is in exactly one of these classes.</summary>
public enum RoundClass
{
    /// <summary>Thẩm định đúng hạn.</summary>
    VettedInTime,

    /// <summary>Thẩm định muộn.</summary>
    VettedLate,

    /// <summary>Chờ thẩm định, trong hạn.</summary>
    OpenInTime,

    /// <summary>Chờ thẩm định, quá hạn.</summary>
    OpenOverdue,

    /// <summary>The authority set no time.</summary>
    WithoutDeadline,
}

/// <summary>A round as figures and lists read it: what is counted is what is listed.</summary>
internal sealed class RoundRow
{
    public required Id<Submission> Submission { get; init; }

    public required Id<Organization> Submitter { get; init; }

    public required string Title { get; init; }

    public required int Number { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateOnly? VettedOn { get; init; }

    public required VettingResult? Result { get; init; }

    public required string ReasonCodes { get; init; }

    public required string Note { get; init; }
}

/// <summary>The classes as conditions of the database and in memory; a test sees that they agree.</summary>
internal static class RoundClasses
{
    public static IQueryable<RoundRow> In(this IQueryable<RoundRow> rounds, RoundClass value, DateOnly today) => value switch
    {
        RoundClass.VettedInTime => rounds.Where(row => row.VettedOn <= row.DueOn),
        RoundClass.VettedLate => rounds.Where(row => row.VettedOn > row.DueOn),
        RoundClass.OpenInTime => rounds.Where(row => row.VettedOn == null && row.DueOn >= today),
        RoundClass.OpenOverdue => rounds.Where(row => row.VettedOn == null && row.DueOn < today),
        RoundClass.WithoutDeadline => rounds.Where(row => row.DueOn == null),
    };

    public static RoundClass On(DateOnly? due, DateOnly? vetted, DateOnly today) => (due, vetted) switch
    {
        (null, _) => RoundClass.WithoutDeadline,
        ({ } last, { } day) => day <= last ? RoundClass.VettedInTime : RoundClass.VettedLate,
        ({ } last, null) => last >= today ? RoundClass.OpenInTime : RoundClass.OpenOverdue,
    };
}
