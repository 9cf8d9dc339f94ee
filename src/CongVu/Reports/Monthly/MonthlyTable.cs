using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Monthly;

/// <summary>A unit's report on the tasks it was given, for one period (báo cáo kết quả thực hiện ý kiến chỉ đạo).</summary>
/// <param name="Unit">Whose.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Title">The period as the form prints it.</param>
/// <param name="Rule">Where the days on the edge went.</param>
/// <param name="From">The first day.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Items">The tasks, section after section.</param>
public sealed record MonthlyTable(
    Id<Organization> Unit, string UnitName, string Title, string Rule, DateOnly From, DateOnly LastDay, IReadOnlyList<MonthlyItem> Items)
{
    /// <summary>Đề xuất, kiến nghị; empty when there is none.</summary>
    public string Proposals { get; init; } = "";

    /// <summary>When it was sent and so frozen; absent while it still follows the tasks.</summary>
    public DateTimeOffset? SentAt { get; init; }

    public string SignerTitle { get; init; } = "";

    public string SignerName { get; init; } = "";

    /// <summary>What was corrected after it was sent; the items stay as they were.</summary>
    public IReadOnlyList<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>Where a task stands after the last correction; nothing for a task that is not in the report.</summary>
    public MonthlySection? StandingOf(Id<Assignment> assignment) =>
        Corrections.LastOrDefault(note => note.Assignment == assignment)?.To ?? Items.FirstOrDefault(item => item.Assignment == assignment)?.Section;

    /// <summary>The corrections of a task in words, for the column of notes.</summary>
    public string NoteOf(Id<Assignment> assignment) =>
        string.Join(". ", Corrections.Where(note => note.Assignment == assignment).Select(note => note.InWords()));

    public IReadOnlyList<MonthlyItem> In(MonthlySection section) => [.. Items.Where(item => item.Section == section)];

    /// <summary>Overdue tasks of which cause, remedy or expected day are not said: with them it is not complete.</summary>
    public IReadOnlyList<MonthlyItem> Unexplained() => [.. Items.Where(item => item is { Section: MonthlySection.Overdue, Explanation: null })];
}

/// <summary>One task in the report.</summary>
/// <param name="Assignment">Which.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Content">Nội dung chỉ đạo.</param>
/// <param name="Source">Văn bản chỉ đạo, with its date.</param>
/// <param name="Due">Thời gian hoàn thành: the deadline in force.</param>
/// <param name="Result">Kết quả thực hiện.</param>
/// <param name="Explanation">Cause, remedy, expected day, where the unit said them.</param>
public sealed record MonthlyItem(
    Id<Assignment> Assignment, MonthlySection Section, string Content, string Source, DateOnly? Due, string Result, OverdueReason? Explanation);

/// <summary>What a unit says of a task that is late (nguyên nhân, phương án xử lý, dự kiến thời gian hoàn thành).</summary>
/// <param name="Cause">Nguyên nhân.</param>
/// <param name="Remedy">Phương án xử lý.</param>
/// <param name="ExpectedOn">Dự kiến hoàn thành.</param>
public sealed record OverdueReason(string Cause, string Remedy, DateOnly ExpectedOn);
