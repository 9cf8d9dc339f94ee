using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>A name that an organization bears or bore; old documents keep the name of their day.</summary>
public sealed class OrganizationName
{
    private OrganizationName()
    {
    }

    internal OrganizationName(Id<Organization> organization, string name, DateOnly from)
    {
        OrganizationId = organization;
        Name = name;
        ValidFrom = from;
    }

    public Id<Organization> OrganizationId { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; internal set; }
}
