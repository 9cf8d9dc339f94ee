using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>The result of a campaign, unit by unit (kết quả đánh giá).</summary>
/// <param name="Campaign">Which.</param>
/// <param name="AgencyName">Who measures.</param>
/// <param name="Title">What is measured.</param>
/// <param name="From">The first day.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Stage">How firm it is.</param>
/// <param name="At">When it was made.</param>
/// <param name="Rows">One for each unit, in the order of the campaign.</param>
public sealed record CampaignTable(
    Id<Campaign> Campaign, string AgencyName, string Title, DateOnly From, DateOnly LastDay, CampaignStage Stage, DateTimeOffset At, IReadOnlyList<CampaignRow> Rows)
{
    public IReadOnlyList<CampaignRow> With(UnitOutcome outcome) => [.. Rows.Where(row => row.Outcome == outcome)];

    public CampaignRow? Of(Id<Organization> unit) => Rows.FirstOrDefault(row => row.Unit == unit);
}

/// <summary>How firm a result is.</summary>
public enum CampaignStage
{
    /// <summary>Theo dữ liệu hiện tại.</summary>
    Running,

    /// <summary>Tạm tính, đã gửi đơn vị.</summary>
    Provisional,

    /// <summary>Đã chốt.</summary>
    Frozen,
}

/// <summary>One unit's result.</summary>
/// <param name="Unit">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Outcome">In which list it stands.</param>
/// <param name="Results">Criterion by criterion.</param>
public sealed record CampaignRow(Id<Organization> Unit, string Name, UnitOutcome Outcome, IReadOnlyList<CriterionResult> Results)
{
    /// <summary>What was not met, in words.</summary>
    public string Faults => string.Join("; ", Results.Where(result => !result.IsMet).Select(result => $"{result.Kind.InWords()}: {result.Words}"));
}

/// <summary>What becomes of a unit: three different things, one of which is praised.</summary>
public enum UnitOutcome
{
    /// <summary>Đã thực hiện.</summary>
    CarriedOut,

    /// <summary>Chưa thực hiện.</summary>
    NotCarriedOut,

    /// <summary>Không báo cáo.</summary>
    NotReported,
}

/// <summary>One criterion for one unit: the figure with the documents it was counted from.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Count">How many count: the lines that count.</param>
/// <param name="Total">Of how many: all lines.</param>
/// <param name="IsMet">Whether that is enough.</param>
/// <param name="Words">The figure in words.</param>
/// <param name="Lines">What was looked at.</param>
public sealed record CriterionResult(CriterionKind Kind, int Count, int Total, bool IsMet, string Words, IReadOnlyList<CriterionLine> Lines);

/// <summary>A document or a task behind a figure.</summary>
/// <param name="Subject">The thing itself.</param>
/// <param name="Code">Number and notation.</param>
/// <param name="Day">The day that counts.</param>
/// <param name="Words">What it is about.</param>
/// <param name="Counts">Whether it counts for the unit.</param>
public sealed record CriterionLine(Guid Subject, string Code, DateOnly? Day, string Words, bool Counts);
