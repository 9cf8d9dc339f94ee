using System.CommandLine;
using CongVu.Cli.Office;
using CongVu.Directives.Importing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Cli.Import;

/// <summary>Enters a list of tasks from a spreadsheet in the name of a person of the office, or only says what is wrong with it.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var office = new OfficeOptions();
        var file = new Argument<FileInfo>("tệp") { Description = "Bảng tính .xlsx có dòng tiêu đề: Nội dung, Đơn vị chủ trì, Hạn, Số, ký hiệu, Ngày văn bản, Người giao …" };
        var person = new Option<string>("--as") { Description = "Tên đăng nhập của người nhập (văn phòng theo dõi hoặc lãnh đạo).", Required = true };
        var dry = new Option<bool>("--dry-run") { Description = "Chỉ kiểm tra, không nhập." };
        var command = new Command("import", "Nhập nhiệm vụ từ Excel: tất cả các dòng, hoặc không dòng nào. Mã kết thúc: 0 tốt; 1 có dòng sai.") { file, person, dry };
        office.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var actor = await office.RunAsync(parsed, (LoadActor load) => load.ByLoginNameAsync(parsed.GetRequiredValue(person), cancel));
            if (actor?.Posts.FirstOrDefault(post => post.Role is Role.TrackingOffice or Role.ChiefOfOffice or Role.Leader) is not { } post)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync("Không có tài khoản này, hoặc người đó không được nhập nhiệm vụ.");
                return 1;
            }

            return await RunAsync(office, parsed, actor, post.Agency, parsed.GetRequiredValue(file), parsed.GetValue(dry), cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        OfficeOptions office, ParseResult parsed, Actor actor, Id<Organization> agency, FileInfo file, bool isDryRun, CancellationToken cancel)
    {
        if (!file.Exists)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"Không có tệp {file.FullName}.");
            return 1;
        }

        await using var content = file.OpenRead();
        var sheet = TaskSheet.FromFile(content);
        var outcome = sheet.IsDone
            ? await office.RunAsync(parsed, (ImportTasks import) => import.RunAsync(actor, new ImportTasks.Input(agency, sheet.Value, isDryRun), cancel))
            : new Refusals().Add(sheet.Refusals);
        return await TellAsync(parsed, outcome);
    }

    private static async Task<int> TellAsync(ParseResult parsed, Outcome<ImportTasks.Report> outcome)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        foreach (var refusal in outcome.Refusals)
        {
            await error.WriteLineAsync(refusal.Text);
        }

        if (!outcome.IsDone)
        {
            return 1;
        }

        foreach (var fault in outcome.Value.Faults)
        {
            await error.WriteLineAsync($"Dòng {fault.Line}: {fault.Words}");
        }

        await output.WriteLineAsync(
            outcome.Value.IsEntered ? $"Đã nhập {outcome.Value.Lines} nhiệm vụ."
            : outcome.Value.Faults.Count == 0 ? $"{outcome.Value.Lines} dòng đều nhập được; chưa nhập dòng nào."
            : $"{outcome.Value.Lines} dòng, {outcome.Value.Faults.Select(fault => fault.Line).Distinct().Count()} dòng sai; chưa nhập dòng nào.");
        return outcome.Value.Faults.Count == 0 ? 0 : 1;
    }
}
