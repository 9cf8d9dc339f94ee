namespace CongVu.EdXml;

/// <summary>A sender or a receiver as the packet names it (cơ quan, tổ chức).</summary>
public sealed record Organization
{
    public string? OrganId { get; init; }

    public string? OrganizationInCharge { get; init; }

    public string? OrganName { get; init; }

    public string? OrganAdd { get; init; }

    public string? Email { get; init; }

    public string? Telephone { get; init; }

    public string? Fax { get; init; }

    public string? Website { get; init; }
}
