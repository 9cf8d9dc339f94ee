using CongVu.Database;
using CongVu.Directives.Working;
using CongVu.Files;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Directives;

public sealed class NoteTests
{
    private static readonly DateOnly Due = new(2021, 4, 12);

    [Theory, BothDatabases]
    public async Task Files_and_drafts_beside_a_note_are_read_by_those_who_see_the_part_and_by_nobody_else(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var draft = await new DraftJourney(province).CompleteAsync();
        var task = await book.OpenAsync(Due);
        var part = await book.PartAsync(task);

        await office.MustAsync((WriteNote note) => note.RunAsync(province.Specialist, new WriteNote.Input(part.Id, "Đã có số liệu 8 xã", false)
        {
            Files = [Papers.PdfFile("so-lieu.pdf", "Số liệu 8 xã")], Documents = [draft.Value],
        }, default));

        var beside = await office.RunAsync((TaskFiles files) => files.ListAsync(province.Tracker, task, default));
        Assert.Equal(["so-lieu.pdf", "…/UBND-VHTT – V/v chấn chỉnh ký số văn bản tháng 3 năm 2021"], beside.Select(item => item.Words));
        var hash = beside[0].File!.Value;
        Assert.Equal("so-lieu.pdf", (await office.RunAsync((TaskFiles files) => files.FindAsync(province.Tracker, task, hash, default)))!.Value.Name);
        Assert.Null(await office.RunAsync((TaskFiles files) => files.FindAsync(province.CommuneClerk, task, hash, default)));
        Assert.Empty(await office.RunAsync((TaskFiles files) => files.ListAsync(province.CommuneClerk, task, default)));
    }

    [Theory, BothDatabases]
    public async Task A_file_of_a_wrong_kind_keeps_the_whole_note_out(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var task = await book.OpenAsync(Due);
        var part = await book.PartAsync(task);

        var outcome = await office.RunAsync((WriteNote note) => note.RunAsync(province.Specialist, new WriteNote.Input(part.Id, "Kèm biểu", false)
        {
            Files = [Papers.PdfFile("so-lieu.pdf", "Số liệu"), new NewFile("chay.exe", new MemoryStream([0x4d, 0x5a, 0x90, 0]))],
        }, default));

        Assert.Equal(["file.wrong-kind"], TaskBook.Codes(outcome));
        Assert.Empty(await office.RunAsync((TaskFiles files) => files.ListAsync(province.Tracker, task, default)));
    }
}
