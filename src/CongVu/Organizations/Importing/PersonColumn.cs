using CongVu.DocumentFormat.Text;

namespace CongVu.Organizations.Importing;

/// <summary>The columns of a list of people, found by their headings (cột của bảng nhân sự).</summary>
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

/// <summary>The headings by which columns are known.</summary>
internal static class PersonColumns
{
    private static readonly Dictionary<string, PersonColumn> Known = new()
    {
        ["ho va ten"] = PersonColumn.FullName, ["ho ten"] = PersonColumn.FullName,
        ["ten dang nhap"] = PersonColumn.LoginName, ["tai khoan"] = PersonColumn.LoginName,
        ["don vi"] = PersonColumn.Unit, ["co quan, don vi"] = PersonColumn.Unit, ["don vi cong tac"] = PersonColumn.Unit,
        ["chuc vu"] = PersonColumn.Title, ["chuc danh"] = PersonColumn.Title,
        ["vai tro"] = PersonColumn.Role,
        ["tham quyen ky"] = PersonColumn.Capacity,
        ["thu dien tu"] = PersonColumn.Email, ["email"] = PersonColumn.Email,
    };

    public static PersonColumn? Of(string heading) => Known.TryGetValue(Folding.Fold(heading.Trim()).Trim(' ', '.', ':', '*'), out var column) ? column : null;
}
