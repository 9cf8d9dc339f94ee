using CongVu.Organizations.Importing;

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

/// <summary>A list of tasks (bảng nhiệm vụ).</summary>
public static class TaskList
{
    public static ListForm<TaskColumn> Form { get; } = new(
        new(TaskColumn.Content, "Nội dung", IsNeeded: true, "Nhiệm vụ", "Nội dung nhiệm vụ", "Nội dung chỉ đạo", "Ý kiến chỉ đạo"),
        new(TaskColumn.Lead, "Đơn vị chủ trì", IsNeeded: true, "Chủ trì", "Cơ quan chủ trì", "Đơn vị thực hiện"),
        new(TaskColumn.Supporting, "Đơn vị phối hợp", IsNeeded: false, "Phối hợp", "Cơ quan phối hợp"),
        new(TaskColumn.Due, "Hạn", IsNeeded: false, "Hạn xử lý", "Thời hạn", "Hạn hoàn thành", "Thời hạn hoàn thành"),
        new(TaskColumn.SourceCode, "Số, ký hiệu", IsNeeded: false, "Số ký hiệu", "Số hiệu", "Văn bản giao", "Số văn bản", "Số, ký hiệu văn bản"),
        new(TaskColumn.SourceDate, "Ngày văn bản", IsNeeded: false, "Ngày ban hành", "Ngày, tháng văn bản"),
        new(TaskColumn.SourceIssuer, "Cơ quan ban hành", IsNeeded: false, "Nơi ban hành"),
        new(TaskColumn.SourceSubject, "Trích yếu", IsNeeded: false, "Tên chương trình", "Trích yếu văn bản"),
        new(TaskColumn.GivenBy, "Người giao", IsNeeded: false, "Lãnh đạo giao", "Lãnh đạo chỉ đạo", "Người chỉ đạo"),
        new(TaskColumn.GivenOn, "Ngày giao", IsNeeded: false),
        new(TaskColumn.Field, "Lĩnh vực", IsNeeded: false),
        new(TaskColumn.SourceKind, "Nguồn", IsNeeded: false, "Nguồn giao"));
}
