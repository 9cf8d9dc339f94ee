using System.CommandLine;

namespace CongVu.Axis.Commands;

/// <summary>The hub's command line: run it, and register who may use it.</summary>
internal static class AxisCommands
{
    public static RootCommand Create(string[] args)
    {
        var folder = new Option<string?>("--folder") { Description = "Thư mục dữ liệu của trục.", Recursive = true };
        var database = new Option<string?>("--database") { Description = "Chuỗi kết nối PostgreSQL; không có thì dùng SQLite trong thư mục dữ liệu.", Recursive = true };
        var parts = new CommandParts(folder, database);
        return new RootCommand("CongVu.Axis: trục liên thông văn bản, lưu rồi chuyển tiếp.")
        {
            folder,
            database,
            ServeCommand.Create(parts, args),
            RegisterCommand.Create(parts),
            CodeCommand.Create(parts),
            LockCommand.Create(parts),
            ListCommand.Create(parts),
            StatisticsCommand.Create(parts),
            SweepCommand.Create(parts),
        };
    }
}
