using CongVu.DocumentFormat.Text;

namespace CongVu.Directives.Importing;

/// <summary>The columns of a list of tasks, found by their headings whatever their order (cột của bảng nhiệm vụ).</summary>
public enum TaskColumn
{
    /// <summary>Nội dung nhiệm vụ.</summary>
    Content,

    /// <summary>Số, ký hiệu văn bản giao.</summary>
    SourceCode,

    /// <summary>Ngày văn bản giao.</summary>
    SourceDate,

    /// <summary>Cơ quan ban hành.</summary>
    SourceIssuer,

    /// <summary>Trích yếu, tên chương trình.</summary>
    SourceSubject,

    /// <summary>Nguồn.</summary>
    SourceKind,

    /// <summary>Người giao.</summary>
    GivenBy,

    /// <summary>Ngày giao.</summary>
    GivenOn,

    /// <summary>Đơn vị chủ trì.</summary>
    Lead,

    /// <summary>Đơn vị phối hợp, separated by semicolons.</summary>
    Supporting,

    /// <summary>Hạn xử lý: a day, or a term such as <c>03 ngày làm việc</c>.</summary>
    Due,

    /// <summary>Lĩnh vực.</summary>
    Field,
}

/// <summary>The headings by which columns are known.</summary>
internal static class TaskColumns
{
    private static readonly (TaskColumn Column, string[] Headings)[] Known =
    [
        (TaskColumn.Content, ["noi dung", "nhiem vu", "noi dung nhiem vu", "noi dung chi dao", "y kien chi dao"]),
        (TaskColumn.SourceCode, ["so, ky hieu", "so ky hieu", "so hieu", "van ban giao", "so van ban", "so, ky hieu van ban"]),
        (TaskColumn.SourceDate, ["ngay van ban", "ngay ban hanh", "ngay, thang van ban"]),
        (TaskColumn.SourceIssuer, ["co quan ban hanh", "noi ban hanh"]),
        (TaskColumn.SourceSubject, ["trich yeu", "ten chuong trinh", "trich yeu van ban"]),
        (TaskColumn.SourceKind, ["nguon", "nguon giao"]),
        (TaskColumn.GivenBy, ["nguoi giao", "lanh dao giao", "lanh dao chi dao", "nguoi chi dao"]),
        (TaskColumn.GivenOn, ["ngay giao"]),
        (TaskColumn.Lead, ["don vi chu tri", "chu tri", "co quan chu tri", "don vi thuc hien"]),
        (TaskColumn.Supporting, ["don vi phoi hop", "phoi hop", "co quan phoi hop"]),
        (TaskColumn.Due, ["han", "han xu ly", "thoi han", "han hoan thanh", "thoi han hoan thanh"]),
        (TaskColumn.Field, ["linh vuc"]),
    ];

    public static TaskColumn? Of(string heading)
    {
        var folded = Folding.Fold(heading.Trim()).Trim(' ', '.', ':', '*');
        foreach (var (column, headings) in Known)
        {
            if (headings.Contains(folded))
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The first heading, as people would write it.</summary>
    public static string InWords(this TaskColumn column) => column switch
    {
        TaskColumn.Content => "Nội dung",
        TaskColumn.SourceCode => "Số, ký hiệu",
        TaskColumn.SourceDate => "Ngày văn bản",
        TaskColumn.SourceIssuer => "Cơ quan ban hành",
        TaskColumn.SourceSubject => "Trích yếu",
        TaskColumn.SourceKind => "Nguồn",
        TaskColumn.GivenBy => "Người giao",
        TaskColumn.GivenOn => "Ngày giao",
        TaskColumn.Lead => "Đơn vị chủ trì",
        TaskColumn.Supporting => "Đơn vị phối hợp",
        TaskColumn.Due => "Hạn",
        TaskColumn.Field => "Lĩnh vực",
    };
}
