using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Tests.Database;

public sealed class BackupTests
{
    [Theory, BothDatabases]
    public async Task A_backup_restored_elsewhere_holds_the_same_documents_files_and_ledger(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var letter = await RegisterAsync(province);
        var folder = Path.Combine(office.Folder, "backup");
        await office.RunAsync((Backup backup) => backup.RunAsync(folder, default));
        var kept = await office.RunAsync((CheckStore check) => check.RunAsync(true, default));

        var empty = await TestDatabase.EmptyAsync(engine);
        await Restore.RunAsync(folder, new OfficeSettings(empty.Settings, empty.Folder), default);
        await using var restored = Office.OpenOn(empty);

        var detail = await restored.RunAsync((IncomingQueries queries) => queries.FindAsync(province.Clerk, letter, default));
        var store = await restored.RunAsync((CheckStore check) => check.RunAsync(true, default));
        var ledger = await restored.RunAsync((VerifyLedger verify) => verify.RunAsync(default));
        Assert.Equal("698/STTTT", detail!.Card.Code);
        Assert.Equal((kept.Files, true), (store.Files, store.IsSound));
        Assert.True(kept.Files > 0);
        Assert.True(ledger.IsIntact);
    }

    [Theory, BothDatabases]
    public async Task A_damaged_backup_is_refused_and_nothing_is_written(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var folder = Path.Combine(office.Folder, "backup");
        var manifest = await office.RunAsync((Backup backup) => backup.RunAsync(folder, default));
        await using (var database = File.OpenWrite(Path.Combine(folder, manifest.DatabaseFile)))
        {
            database.Position = database.Length / 2;
            database.WriteByte(0xFF);
            database.WriteByte(0x00);
        }

        await using var empty = await TestDatabase.EmptyAsync(engine);
        var fault = await Assert.ThrowsAsync<IOException>(() => Restore.RunAsync(folder, new OfficeSettings(empty.Settings, empty.Folder), default));

        Assert.Contains("đã hỏng", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty.Folder));
    }

    [Theory, BothDatabases]
    public async Task Files_that_nothing_names_are_swept_and_named_ones_stay(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await RegisterAsync(province);
        var lost = Path.Combine(office.Folder, "files", "ab", "cd", "abcd" + new string('0', 60));
        Directory.CreateDirectory(Path.GetDirectoryName(lost)!);
        await File.WriteAllTextAsync(lost, "orphan");
        File.SetLastWriteTimeUtc(lost, office.Clock.GetUtcNow().UtcDateTime.AddDays(-2));

        var removed = await office.RunAsync((SweepFiles sweep) => sweep.RunOnceAsync(SweepFiles.Patience, default));

        Assert.Equal(1, removed);
        Assert.False(File.Exists(lost));
        Assert.True((await office.RunAsync((CheckStore check) => check.RunAsync(true, default))).IsSound);
    }

    private static Task<Id<IncomingDocument>> RegisterAsync(Province province) =>
        province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.Clerk,
            new RegisterIncoming.Input(province.District, null, IncomingOrigin.Scanned,
                new IncomingCard(null, "Sở Tài chính", "698/STTTT", new DateOnly(2021, 4, 1), "Công văn", "Báo cáo"), [Papers.PdfFile("tep.pdf", "Kính gửi")]),
            default));
}
