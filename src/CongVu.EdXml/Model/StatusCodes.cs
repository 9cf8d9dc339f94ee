namespace CongVu.EdXml;

/// <summary>The status codes in use (mã trạng thái xử lý văn bản liên thông).</summary>
public static class StatusCodes
{
    public const string Arrived = "01";
    public const string Refused = "02";
    public const string Accepted = "03";
    public const string Assigned = "04";
    public const string InProgress = "05";
    public const string Finished = "06";
    public const string TakenBack = "13";
    public const string ChangeAgreed = "15";
    public const string ChangeRefused = "16";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [Arrived] = "Đã đến",
        [Refused] = "Từ chối tiếp nhận",
        [Accepted] = "Đã tiếp nhận",
        [Assigned] = "Phân công",
        [InProgress] = "Đang xử lý",
        [Finished] = "Hoàn thành",
        [TakenBack] = "Lấy lại",
        [ChangeAgreed] = "Đồng ý cập nhật/lấy lại",
        [ChangeRefused] = "Từ chối cập nhật/lấy lại",
    };

    public static IReadOnlyCollection<string> All => Names.Keys;

    public static bool IsKnown(string? code) => code is not null && Names.ContainsKey(code);

    /// <summary>The Vietnamese name, or null for a code that is not in use.</summary>
    public static string? NameOf(string? code) => code is null ? null : Names.GetValueOrDefault(code);
}
