using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Vetting;

namespace CongVu.Submissions.Figures;

/// <summary>Rounds of a unit or of a month (số liệu thẩm định).</summary>
/// <param name="Name">The unit, or the month.</param>
/// <param name="Submitter">The unit, if it is one.</param>
/// <param name="Received">The period of its rounds.</param>
public sealed record RoundFigures(string Name, Id<Organization>? Submitter, Period Received)
{
    /// <summary>How many rounds.</summary>
    public int Rounds { get; init; }

    /// <summary>How many dossiers these are rounds of.</summary>
    public int Dossiers { get; init; }

    public IReadOnlyDictionary<RoundClass, int> Classes { get; init; } = new Dictionary<RoundClass, int>();

    public IReadOnlyDictionary<VettingResult, int> Results { get; init; } = new Dictionary<VettingResult, int>();

    /// <summary>Rounds returned for a reason, by its code; one round may have several.</summary>
    public IReadOnlyDictionary<string, int> Reasons { get; init; } = new Dictionary<string, int>();

    public int Of(RoundClass value) => Classes.GetValueOrDefault(value);

    public int Of(VettingResult value) => Results.GetValueOrDefault(value);

    internal RoundFigures Count(IReadOnlyList<RoundRow> rows, DateOnly today) => this with
    {
        Rounds = rows.Count,
        Dossiers = rows.Select(row => row.Submission).Distinct().Count(),
        Classes = rows.CountBy(row => RoundClasses.On(row.DueOn, row.VettedOn, today)).ToDictionary(),
        Results = rows.Where(row => row.Result is not null).CountBy(row => row.Result!.Value).ToDictionary(),
        Reasons = rows.SelectMany(row => row.ReasonCodes.Split(',', StringSplitOptions.RemoveEmptyEntries)).CountBy(code => code).ToDictionary(),
    };
}

/// <summary>What a unit learns from its returned rounds (phiếu bài học): a reason, how often, its rule and remedy, what the office wrote.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many rounds were returned for it.</param>
/// <param name="Notes">What the office wrote the last times.</param>
public sealed record Lesson(ReturnReason Reason, int Count, IReadOnlyList<string> Notes);
