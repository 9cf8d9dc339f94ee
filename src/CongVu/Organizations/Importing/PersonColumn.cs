namespace CongVu.Organizations.Importing;

/// <summary>The columns of a list of people (cột của bảng nhân sự).</summary>
public enum PersonColumn
{
    /// <summary>Họ và tên.</summary>
    FullName,

    /// <summary>Tên đăng nhập.</summary>
    LoginName,

    /// <summary>Đơn vị: name, abbreviation or identifier code.</summary>
    Unit,

    /// <summary>Chức vụ.</summary>
    Title,

    /// <summary>Vai trò.</summary>
    Role,

    /// <summary>Thẩm quyền ký: <c>TM.</c>, <c>KT.</c> …</summary>
    Capacity,

    /// <summary>Thư điện tử.</summary>
    Email,
}

/// <summary>A list of people (bảng nhân sự).</summary>
public static class PeopleList
{
    public static ListForm<PersonColumn> Form { get; } = new(
        new(PersonColumn.FullName, "Họ và tên", IsNeeded: true, "Họ tên"),
        new(PersonColumn.LoginName, "Tên đăng nhập", IsNeeded: true, "Tài khoản"),
        new(PersonColumn.Unit, "Đơn vị", IsNeeded: true, "Cơ quan, đơn vị", "Đơn vị công tác"),
        new(PersonColumn.Title, "Chức vụ", IsNeeded: false, "Chức danh"),
        new(PersonColumn.Role, "Vai trò", IsNeeded: false),
        new(PersonColumn.Capacity, "Thẩm quyền ký", IsNeeded: false),
        new(PersonColumn.Email, "Thư điện tử", IsNeeded: false, "Email"));
}
