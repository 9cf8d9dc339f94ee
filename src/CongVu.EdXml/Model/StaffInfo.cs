namespace CongVu.EdXml;

/// <summary>The person behind a packet (cán bộ xử lý).</summary>
public sealed record StaffInfo
{
    public string? Department { get; init; }

    public string? Staff { get; init; }

    public string? Email { get; init; }

    public string? Mobile { get; init; }
}
