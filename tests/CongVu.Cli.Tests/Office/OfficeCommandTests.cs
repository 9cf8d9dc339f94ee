using System.CommandLine;
using CongVu.Cli.Office;
using CongVu.Database;
using CongVu.TestOffice;
using TestHouse = CongVu.TestOffice.Office;

namespace CongVu.Cli.Tests.Office;

/// <summary>What the people who run the machine type: each command on a real office, sound and then damaged.</summary>
public sealed class OfficeCommandTests
{
    private const string WrongSum =
        "INSERT INTO class_sums (assigner_id, role, day, organization_id, total, done_on_time, done_late, open_in_time, open_overdue, without_deadline, extension_asked, waiting) "
        + "SELECT id, 'Lead', '2021-03-31', id, 7, 7, 0, 0, 0, 0, 0, 0 FROM organizations WHERE parent_id IS NULL";

    [Theory, BothDatabases]
    public async Task The_doctor_names_wrong_sums_and_settling_anew_heals_them(Engine engine)
    {
        await using var office = (await Province.OpenAsync(engine)).Office;
        Assert.Equal(0, (await RunAsync(DoctorCommand.Create(), office, "--rehash")).Code);
        await office.MeddleAsync(WrongSum);

        var sick = await RunAsync(DoctorCommand.Create(), office, "--rehash");
        var settled = await RunAsync(SettleCommand.Create(), office, "--anew");
        var healed = await RunAsync(DoctorCommand.Create(), office, "--rehash");

        Assert.Equal(1, sick.Code);
        Assert.Contains("[LỖI] Số liệu nhiệm vụ chốt sai 1 ngày: chạy ./congvu settle --anew để lập lại.", sick.Said, StringComparison.Ordinal);
        Assert.Equal((0, "Đã chốt số liệu 0 ngày."), (settled.Code, settled.Said.Trim()));
        Assert.Equal(0, healed.Code);
    }

    [Theory, BothDatabases]
    public async Task The_doctor_misses_a_file_that_a_row_names(Engine engine)
    {
        await using var office = (await Province.OpenAsync(engine)).Office;
        var stored = Directory.EnumerateFiles(Path.Combine(office.Folder, "files"), "*", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(stored);

        File.Delete(stored[0]);
        var sick = await RunAsync(DoctorCommand.Create(), office);

        Assert.Equal(1, sick.Code);
        Assert.Contains("[LỖI] Kho tệp thiếu 1", sick.Said, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task The_ledger_is_intact_until_somebody_edits_it_in_the_database(Engine engine)
    {
        await using var office = (await Province.OpenAsync(engine)).Office;
        var sound = await RunAsync(LedgerCommand.Create(), office, "verify");
        await office.MeddleAsync(engine is Engine.Sqlite ? "DROP TRIGGER facts_no_update" : "ALTER TABLE facts DISABLE TRIGGER ALL");
        await office.MeddleAsync("UPDATE facts SET person_name = 'Kẻ lạ' WHERE type = 'PersonEntered'");

        var broken = await RunAsync(LedgerCommand.Create(), office, "verify");

        Assert.Equal(0, sound.Code);
        Assert.StartsWith("Sổ vết nguyên vẹn", sound.Said, StringComparison.Ordinal);
        Assert.Equal(1, broken.Code);
        Assert.StartsWith("SỔ VẾT KHÔNG NGUYÊN VẸN.", broken.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_brought_back_into_an_empty_folder_and_into_no_other()
    {
        await using var office = (await Province.OpenAsync(Engine.Sqlite)).Office;
        var folder = Directory.CreateTempSubdirectory("congvu-cli-").FullName;
        var (copy, target) = (Path.Combine(folder, "copy"), Path.Combine(folder, "target"));

        var backup = await RunAsync(BackupCommand.CreateBackup(), office, copy);
        var restored = await InvokeAsync(BackupCommand.CreateRestore(), [copy, "--data", target]);
        var again = await InvokeAsync(BackupCommand.CreateRestore(), [copy, "--data", target]);
        var doctor = await InvokeAsync(DoctorCommand.Create(), ["--rehash", "--data", target]);
        Directory.Delete(folder, recursive: true);

        Assert.Equal((0, 0, 0), (backup.Code, restored.Code, doctor.Code));
        Assert.Equal(1, again.Code);
    }

    internal static Task<(int Code, string Said)> RunAsync(Command command, TestHouse office, params string[] arguments) => InvokeAsync(
        command, [.. arguments, "--data", office.Folder, .. office.Settings.Engine is Engine.Postgres ? ["--database", office.Settings.ConnectionString] : Array.Empty<string>()]);

    private static async Task<(int Code, string Said)> InvokeAsync(Command command, string[] arguments)
    {
        await using var output = new StringWriter();
        var code = await command.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = output });
        return (code, output.ToString());
    }
}
