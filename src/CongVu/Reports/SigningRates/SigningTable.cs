using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.SigningRates;

/// <summary>The table of signing rates of one agency's subordinates in a period (tỷ lệ ký số văn bản gửi đi).</summary>
/// <param name="Agency">Over whose subordinates.</param>
/// <param name="AgencyName">Its name.</param>
/// <param name="PlaceName">Its place name.</param>
/// <param name="From">The first day.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Rows">One for each subordinate agency, those that sent nothing included.</param>
public sealed record SigningTable(
    Id<Organization> Agency, string AgencyName, string PlaceName, DateOnly From, DateOnly LastDay, IReadOnlyList<SigningRow> Rows)
{
    public SigningCounts Total => Rows.Aggregate(SigningCounts.None, (sum, row) => sum + row.Counts);

    internal Period Period => PeriodRule.All.Select(rule => rule.Containing(From))
        .FirstOrDefault(period => period.From == From && period.LastDay == LastDay) ?? Period.Of(From, LastDay);
}

/// <summary>One line of the table.</summary>
/// <param name="Unit">Whose.</param>
/// <param name="Name">Its name.</param>
/// <param name="Counts">The figures.</param>
public sealed record SigningRow(Id<Organization> Unit, string Name, SigningCounts Counts);

/// <summary>How many documents were issued and signed. Every number is the length of a list.</summary>
/// <param name="Issued">Văn bản gửi đi.</param>
/// <param name="LeaderSigned">Có ký số của lãnh đạo.</param>
/// <param name="AgencySigned">Có ký số cơ quan.</param>
/// <param name="FullySigned">Có cả hai.</param>
/// <param name="PaperUnsigned">Bản giấy, chưa ký số.</param>
/// <param name="PaperSealed">Bản giấy quét, chỉ có chữ ký số cơ quan.</param>
/// <param name="NotValid">Chữ ký số không qua kiểm tra.</param>
public sealed record SigningCounts(
    int Issued, int LeaderSigned, int AgencySigned, int FullySigned, int PaperUnsigned, int PaperSealed, int NotValid)
{
    public static SigningCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public int NotFullySigned => Issued - FullySigned;

    /// <summary>Share with the leader's signature, as a fraction; absent where nothing was sent.</summary>
    public decimal? LeaderRate => RateOf(LeaderSigned);

    public decimal? AgencyRate => RateOf(AgencySigned);

    public decimal? FullRate => RateOf(FullySigned);

    /// <summary>The reasons are exclusive and add up to what is missing.</summary>
    public bool AddsUp => PaperUnsigned + PaperSealed + NotValid == NotFullySigned;

    public int Of(SigningColumn column) => column switch
    {
        SigningColumn.Issued => Issued,
        SigningColumn.LeaderSigned => LeaderSigned,
        SigningColumn.AgencySigned => AgencySigned,
        SigningColumn.FullySigned => FullySigned,
        SigningColumn.NotFullySigned => NotFullySigned,
    };

    public static SigningCounts operator +(SigningCounts left, SigningCounts right) => new(
        left.Issued + right.Issued, left.LeaderSigned + right.LeaderSigned, left.AgencySigned + right.AgencySigned,
        left.FullySigned + right.FullySigned, left.PaperUnsigned + right.PaperUnsigned, left.PaperSealed + right.PaperSealed,
        left.NotValid + right.NotValid);

    private decimal? RateOf(int part) => Issued == 0 ? null : (decimal)part / Issued;
}

/// <summary>A column of the table: it opens its list.</summary>
public enum SigningColumn
{
    /// <summary>Văn bản gửi đi.</summary>
    Issued,

    /// <summary>Có ký số của lãnh đạo.</summary>
    LeaderSigned,

    /// <summary>Có ký số cơ quan.</summary>
    AgencySigned,

    /// <summary>Có cả hai.</summary>
    FullySigned,

    /// <summary>Thiếu ít nhất một.</summary>
    NotFullySigned,
}
