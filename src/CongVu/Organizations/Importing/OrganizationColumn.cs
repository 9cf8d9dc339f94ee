namespace CongVu.Organizations.Importing;

/// <summary>The columns of a list of agencies and units (cột của bảng cơ quan, đơn vị).</summary>
public enum OrganizationColumn
{
    /// <summary>Tên đầy đủ.</summary>
    Name,

    /// <summary>Trực thuộc: name, abbreviation or code of the one above, which may stand earlier in the list.</summary>
    Parent,

    /// <summary>Loại: <c>Cơ quan</c> or <c>Đơn vị</c>.</summary>
    Kind,

    /// <summary>Chữ viết tắt.</summary>
    Abbreviation,

    /// <summary>Địa danh.</summary>
    PlaceName,

    /// <summary>Mã định danh.</summary>
    Code,
}

/// <summary>A list of agencies and units (bảng cơ quan, đơn vị).</summary>
public static class OrganizationList
{
    public static ListForm<OrganizationColumn> Form { get; } = new(
        new(OrganizationColumn.Name, "Tên cơ quan, đơn vị", IsNeeded: true, "Tên đơn vị", "Tên cơ quan", "Tên đầy đủ"),
        new(OrganizationColumn.Parent, "Trực thuộc", IsNeeded: true, "Cấp trên", "Đơn vị cấp trên", "Cơ quan cấp trên"),
        new(OrganizationColumn.Kind, "Loại", IsNeeded: false),
        new(OrganizationColumn.Abbreviation, "Chữ viết tắt", IsNeeded: false, "Viết tắt"),
        new(OrganizationColumn.PlaceName, "Địa danh", IsNeeded: false),
        new(OrganizationColumn.Code, "Mã định danh", IsNeeded: false));
}
