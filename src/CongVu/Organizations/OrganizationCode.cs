using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>An identifier code that an organization holds for a time (mã định danh cơ quan).</summary>
public sealed class OrganizationCode
{
    private OrganizationCode()
    {
    }

    internal OrganizationCode(Id<Organization> organization, CodeScheme scheme, string value, DateOnly from)
    {
        OrganizationId = organization;
        Scheme = scheme;
        Value = value;
        ValidFrom = from;
    }

    public Id<Organization> OrganizationId { get; private set; }

    public CodeScheme Scheme { get; private set; }

    public string Value { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; internal set; }
}

/// <summary>The scheme of an identifier code; it also says from which side the code is read.</summary>
public enum CodeScheme
{
    /// <summary>QCVN 102:2016: 13 characters, level 1 at the right (<c>000.00.00.H41</c>).</summary>
    Qcvn102,

    /// <summary>Decision 20/2020: up to 35 characters, level 1 at the left (<c>H56.12.3</c>).</summary>
    Decision20,

    /// <summary>Anything else that a partner uses.</summary>
    Other,
}
