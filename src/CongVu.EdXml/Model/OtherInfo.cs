namespace CongVu.EdXml;

/// <summary>Further facts of a document (thông tin khác): urgency, copies, pages, appendixes.</summary>
public sealed record OtherInfo
{
    /// <summary>Urgency (độ khẩn): 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ.</summary>
    public int? Priority { get; init; }

    public string? SphereOfPromulgation { get; init; }

    public string? TyperNotation { get; init; }

    public int? PromulgationAmount { get; init; }

    public int? PageAmount { get; init; }

    public bool? Direction { get; init; }

    public IReadOnlyList<string> Appendixes { get; init; } = [];
}
