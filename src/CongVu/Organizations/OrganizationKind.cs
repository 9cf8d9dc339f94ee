namespace CongVu.Organizations;

/// <summary>Whether an organization stands for itself.</summary>
public enum OrganizationKind
{
    /// <summary>Cơ quan, tổ chức: issues documents under its own name, with registers and a seal.</summary>
    Agency,

    /// <summary>Đơn vị: a department, office or division within an agency.</summary>
    Unit,
}
