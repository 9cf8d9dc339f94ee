namespace CongVu.Axis.Agencies;

/// <summary>An agency that exchanges packets through a registered system (cơ quan, tổ chức tham gia).</summary>
internal sealed record Agency(string Id, string Name, string? Mail, string? ParentCode, string SystemId, DateTimeOffset ChangedAt);

/// <summary>A code of an agency and the days on which it holds, both included.</summary>
internal sealed record AgencyCode(string Value, string AgencyId, string Scheme, DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor)
{
    public bool HoldsOn(DateOnly day) => (ValidFrom is null || day >= ValidFrom) && (ValidTo is null || day <= ValidTo);
}
