using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>
/// A node of the one tree from province to commune: an agency with registers and a seal of its own (cơ quan, tổ chức),
/// or a unit within an agency (đơn vị, phòng, ban). Names, places in the tree and codes hold for a time.
/// </summary>
public sealed class Organization : Versioned
{
    private readonly List<OrganizationCode> codes = [];
    private readonly List<OrganizationName> names = [];

    private Organization()
    {
    }

    internal Organization(Id<Organization> id, OrganizationKind kind, string name, Organization? parent, DateOnly from)
    {
        Id = id;
        Kind = kind;
        ParentId = parent?.Id;
        AgencyId = kind is OrganizationKind.Agency ? id : parent!.AgencyId;
        Level = (parent?.Level ?? 0) + 1;
        ValidFrom = from;
        Rename(name, from);
    }

    public Id<Organization> Id { get; private set; }

    public OrganizationKind Kind { get; private set; }

    public Id<Organization>? ParentId { get; private set; }

    /// <summary>The agency itself, or the agency a unit belongs to.</summary>
    public Id<Organization> AgencyId { get; private set; }

    /// <summary>Depth in the tree, 1 at the root: data, not a fixed province, district, commune.</summary>
    public int Level { get; private set; }

    public string Name { get; private set; } = "";

    public byte[] SortKey { get; private set; } = [];

    /// <summary>As it stands in document codes: <c>UBND</c>, <c>STTTT</c>. Set by the head of the agency (Decree 30, annex I, II.3.b).</summary>
    public string Abbreviation { get; internal set; } = "";

    /// <summary>The place name of its documents: <c>Quan Sơn</c> (Decree 30, annex I, II.4.a).</summary>
    public string PlaceName { get; internal set; } = "";

    /// <summary>Diameter of the seal in millimetres; the picture is drawn at this size, never from pixels.</summary>
    public int SealDiameter { get; internal set; } = 36;

    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day it existed; absent while it does.</summary>
    public DateOnly? ValidTo { get; private set; }

    public IReadOnlyList<OrganizationCode> Codes => codes;

    public IReadOnlyList<OrganizationName> Names => names;

    public bool ExistsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    internal void Rename(string name, DateOnly from)
    {
        foreach (var current in names.Where(old => old.ValidTo is null))
        {
            current.ValidTo = from.AddDays(-1);
        }

        names.Add(new OrganizationName(Id, name, from));
        Name = name;
        SortKey = NameOrder.KeyOf(name);
    }

    /// <summary>Codes of other schemes go on beside it.</summary>
    internal void GiveCode(CodeScheme scheme, string value, DateOnly from)
    {
        foreach (var current in codes.Where(old => old.Scheme == scheme && old.ValidTo is null))
        {
            current.ValidTo = from.AddDays(-1);
        }

        codes.Add(new OrganizationCode(Id, scheme, value, from));
    }

    internal void End(DateOnly lastDay) => ValidTo = lastDay;
}
