using System.CommandLine;
using CongVu.Cli.Office;
using CongVu.Directives.Importing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;

namespace CongVu.Cli.Import;

/// <summary>Enters a list of tasks or of people from a spreadsheet in the name of a person of the office, or only says what is wrong with it.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var office = new OfficeOptions();
        var file = new Argument<FileInfo>("tệp") { Description = "Bảng tính .xlsx có dòng tiêu đề. Nhiệm vụ: Nội dung, Đơn vị chủ trì, Hạn, Số, ký hiệu, Ngày văn bản, Người giao … Nhân sự: Họ và tên, Tên đăng nhập, Đơn vị, Chức vụ, Vai trò …" };
        var person = new Option<string>("--as") { Description = "Tên đăng nhập của người nhập (nhiệm vụ: văn phòng theo dõi hoặc lãnh đạo; nhân sự: quản trị).", Required = true };
        var password = new Option<string>("--password") { Description = "Mật khẩu đầu tiên của mọi người trong bảng nhân sự; phải đổi khi đăng nhập lần đầu." };
        var dry = new Option<bool>("--dry-run") { Description = "Chỉ kiểm tra, không nhập." };
        var command = new Command("import", "Nhập nhiệm vụ hoặc nhân sự từ Excel: tất cả các dòng, hoặc không dòng nào. Mã kết thúc: 0 tốt; 1 có dòng sai.") { file, person, password, dry };
        office.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var actor = await office.RunAsync(parsed, (LoadActor load) => load.ByLoginNameAsync(parsed.GetRequiredValue(person), cancel));
            if (actor is not null && await PeopleOfAsync(parsed.GetRequiredValue(file)) is { } people)
            {
                var input = new ImportPeople.Input(people, parsed.GetValue(password) ?? "", parsed.GetValue(dry));
                var entered = await office.RunAsync(parsed, (ImportPeople import) => import.RunAsync(actor, input, cancel));
                return await TellAsync(parsed, entered, entered.IsDone ? new Told("người", entered.Value.Lines, entered.Value.IsEntered, [.. entered.Value.Faults.Select(fault => (fault.Line, fault.Words))]) : null);
            }

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
        return await TellAsync(parsed, outcome, outcome.IsDone ? new Told("nhiệm vụ", outcome.Value.Lines, outcome.Value.IsEntered, [.. outcome.Value.Faults.Select(fault => (fault.Line, fault.Words))]) : null);
    }

    // A list of people names them; anything else is taken for tasks, and told what is missing there.
    private static async Task<PeopleSheet?> PeopleOfAsync(FileInfo file)
    {
        if (!file.Exists)
        {
            return null;
        }

        await using var content = file.OpenRead();
        var sheet = PeopleSheet.FromFile(content);
        return sheet.IsDone ? sheet.Value : null;
    }

    private sealed record Told(string What, int Lines, bool IsEntered, IReadOnlyList<(int Line, string Words)> Faults);

    private static async Task<int> TellAsync(ParseResult parsed, Outcome outcome, Told? report)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        foreach (var refusal in outcome.Refusals)
        {
            await error.WriteLineAsync(refusal.Text);
        }

        if (report is null)
        {
            return 1;
        }

        foreach (var (line, words) in report.Faults)
        {
            await error.WriteLineAsync($"Dòng {line}: {words}");
        }

        await output.WriteLineAsync(
            report.IsEntered ? $"Đã nhập {report.Lines} {report.What}."
            : report.Faults.Count == 0 ? $"{report.Lines} dòng đều nhập được; chưa nhập dòng nào."
            : $"{report.Lines} dòng, {report.Faults.Select(fault => fault.Line).Distinct().Count()} dòng sai; chưa nhập dòng nào.");
        return report.Faults.Count == 0 ? 0 : 1;
    }
}
