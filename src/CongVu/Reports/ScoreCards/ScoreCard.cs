using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.ScoreCards;

/// <summary>
/// How an agency creates, exchanges, processes and signs electronically, in figures that nobody can type (phiếu chấm điểm đơn vị).
/// </summary>
/// <param name="Unit">Whose.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">The period.</param>
/// <param name="PreviousTitle">The period before, for comparison.</param>
/// <param name="Lines">Figure by figure.</param>
public sealed record ScoreCard(Id<Organization> Unit, string Name, string Title, string PreviousTitle, IReadOnlyList<ScoreLine> Lines);

/// <summary>One figure.</summary>
/// <param name="Kind">What is measured.</param>
/// <param name="Now">In the period.</param>
/// <param name="Before">In the period before.</param>
public sealed record ScoreLine(ScoreKind Kind, ScoreValue Now, ScoreValue Before);

/// <summary>A figure with the length of its list.</summary>
/// <param name="Count">How many things it was counted from.</param>
/// <param name="Hours">The median, where it is a time; absent for counts and where there is nothing to measure.</param>
public sealed record ScoreValue(int Count, decimal? Hours)
{
    /// <summary>As people read it.</summary>
    public string InWords(ScoreKind kind) => !kind.IsTime() ? $"{Count}" : Hours is { } hours ? Duration(hours) : "–";

    private static string Duration(decimal hours) => hours switch
    {
        < 1 => $"{Math.Round(hours * 60)} phút",
        < 48 => string.Create(System.Globalization.CultureInfo.GetCultureInfo("vi-VN"), $"{Math.Round(hours, 1):0.#} giờ"),
        _ => string.Create(System.Globalization.CultureInfo.GetCultureInfo("vi-VN"), $"{Math.Round(hours / 24, 1):0.#} ngày"),
    };
}

/// <summary>A thing behind a figure.</summary>
/// <param name="Subject">The document or the directive.</param>
/// <param name="Code">Number and notation.</param>
/// <param name="Day">The day that counts.</param>
/// <param name="Words">What it is about.</param>
/// <param name="Hours">How long it took, where that is measured.</param>
public sealed record ScoreItem(Guid Subject, string Code, DateOnly? Day, string Words, decimal? Hours);
