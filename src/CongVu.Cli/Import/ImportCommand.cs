using System.CommandLine;
using CongVu.Cli.Office;
using CongVu.Directives;
using CongVu.Directives.Importing;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;

namespace CongVu.Cli.Import;

/// <summary>Enters a list of tasks, of people or of agencies and units from a spreadsheet in the name of a person of the office, or only says what is wrong with it.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var office = new OfficeOptions();
        var file = new Argument<FileInfo>("tệp") { Description = "Bảng tính .xlsx có dòng tiêu đề. Nhiệm vụ: Nội dung, Đơn vị chủ trì, Hạn …; nhân sự: Họ và tên, Tên đăng nhập, Đơn vị …; cơ quan, đơn vị: Tên cơ quan, đơn vị, Trực thuộc, Loại …" };
        var person = new Option<string>("--as") { Description = "Tên đăng nhập của người nhập (nhiệm vụ: văn phòng theo dõi hoặc lãnh đạo; nhân sự, cơ quan: quản trị).", Required = true };
        var password = new Option<string>("--password") { Description = "Mật khẩu đầu tiên của mọi người trong bảng nhân sự; phải đổi khi đăng nhập lần đầu." };
        var dry = new Option<bool>("--dry-run") { Description = "Chỉ kiểm tra, không nhập." };
        var command = new Command("import", "Nhập nhiệm vụ, nhân sự hoặc cơ quan, đơn vị từ Excel: tất cả các dòng, hoặc không dòng nào. Mã kết thúc: 0 tốt; 1 có dòng sai.") { file, person, password, dry };
        office.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync($"Không có tệp {path.FullName}.");
                return 1;
            }

            if (await office.RunAsync(parsed, (LoadActor load) => load.ByLoginNameAsync(parsed.GetRequiredValue(person), cancel)) is not { } actor)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync("Không có tài khoản này.");
                return 1;
            }

            var isDryRun = parsed.GetValue(dry);
            if (Read(path, PeopleList.Form) is { IsDone: true, Value: var people })
            {
                var input = new ImportPeople.Input(people, parsed.GetValue(password) ?? "", isDryRun);
                return await TellAsync(parsed, "người", await office.RunAsync(parsed, (ImportPeople import) => import.RunAsync(actor, input, cancel)));
            }

            if (Read(path, OrganizationList.Form) is { IsDone: true, Value: var organizations })
            {
                var input = new ImportOrganizations.Input(organizations, isDryRun);
                return await TellAsync(parsed, "cơ quan, đơn vị", await office.RunAsync(parsed, (ImportOrganizations import) => import.RunAsync(actor, input, cancel)));
            }

            return await TellAsync(parsed, "nhiệm vụ", await ImportTasksAsync(office, parsed, actor, path, isDryRun, cancel));
        });
        return command;
    }

    // What is neither a list of people nor of organizations is taken for tasks, and told what is missing there.
    private static async Task<Outcome<ImportReport>> ImportTasksAsync(OfficeOptions office, ParseResult parsed, Actor actor, FileInfo file, bool isDryRun, CancellationToken cancel)
    {
        var sheet = Read(file, TaskList.Form);
        if (!sheet.IsDone)
        {
            return new Refusals().Add(sheet.Refusals);
        }

        if (actor.Posts.FirstOrDefault(post => post.Role is Role.TrackingOffice or Role.ChiefOfOffice or Role.Leader) is not { } post)
        {
            return DirectiveRefusals.NotTrackingOffice;
        }

        return await office.RunAsync(parsed, (ImportTasks import) => import.RunAsync(actor, new ImportTasks.Input(post.Agency, sheet.Value, isDryRun), cancel));
    }

    private static Outcome<ListSheet<TColumn>> Read<TColumn>(FileInfo file, ListForm<TColumn> form)
        where TColumn : struct, Enum
    {
        using var content = file.OpenRead();
        return form.FromFile(content);
    }

    private static async Task<int> TellAsync(ParseResult parsed, string what, Outcome<ImportReport> outcome)
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

        var report = outcome.Value;
        foreach (var (line, words) in report.Faults)
        {
            await error.WriteLineAsync($"Dòng {line}: {words}");
        }

        await output.WriteLineAsync(
            report.IsEntered ? $"Đã nhập {report.Lines} {what}."
            : report.Faults.Count == 0 ? $"{report.Lines} dòng đều nhập được; chưa nhập dòng nào."
            : $"{report.Lines} dòng, {report.Faults.Select(fault => fault.Line).Distinct().Count()} dòng sai; chưa nhập dòng nào.");
        return report.Faults.Count == 0 ? 0 : 1;
    }
}
