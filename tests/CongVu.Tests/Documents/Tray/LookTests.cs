using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents.Tray;

public sealed class LookTests
{
    [Theory, BothDatabases]
    public async Task The_signer_is_told_which_lines_files_and_opinions_are_new_since_the_last_look(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();

        var first = await LookAsync(province, id);
        office.Clock.Advance(TimeSpan.FromHours(1));
        var draft = await journey.FindAsync(id);
        await office.MustAsync((ReturnDraft back) => back.RunAsync(province.ViceChairman, new ReturnDraft.Input(id, draft.Version, "Sửa số công văn"), default));
        await journey.PutAsync(id, FilePart.Main, "cong-van.pdf", "Thực hiện Công văn số 699/STTTT-CNTT");
        await journey.PutAsync(id, FilePart.Appendix, "phu-luc.pdf", "Phụ lục");
        await journey.AwaitSignatureAsync(id);
        var second = await LookAsync(province, id);
        var again = await LookAsync(province, id);

        Assert.Null(first!.Since);
        var since = second!.Since!;
        Assert.Equal(
            [new TextLine(TextLineKind.Removed, "Thực hiện Công văn số 698/STTTT-CNTT"), new TextLine(TextLineKind.Added, "Thực hiện Công văn số 699/STTTT-CNTT")],
            Assert.Single(since.Texts).Lines);
        Assert.Equal(["phu-luc.pdf"], since.Added);
        Assert.Equal(["Sửa số công văn", "Nhất trí", "Nhất trí"], since.Opinions.Select(opinion => opinion.Words));
        Assert.Equal(since.Added, again!.Since!.Added);
        Assert.Null(await office.RunAsync((LookAtDocument look) => look.RunAsync(province.Chairman, id, default)));
    }

    [Fact]
    public async Task Of_Word_and_Excel_files_the_lines_that_changed_are_told_too()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed: ./test installs it where it may.");
        var province = await Province.OpenAsync(Engine.Sqlite);
        await using var office = province.Office;
        var files = new OfficeFilesOfDraft(province);
        var id = await files.AwaitSignatureAsync("Các đơn vị báo cáo trước ngày 10/4.", 41);

        await LookAsync(province, id);
        office.Clock.Advance(TimeSpan.FromHours(1));
        var draft = await new DraftJourney(province).FindAsync(id);
        await office.MustAsync((ReturnDraft back) => back.RunAsync(province.ViceChairman, new ReturnDraft.Input(id, draft.Version, "Sửa hạn và số liệu"), default));
        await files.AwaitSignatureAsync("Các đơn vị báo cáo trước ngày 15/4.", 42, id);
        var since = (await LookAsync(province, id))!.Since!;

        Assert.Equal(["cong-van.docx", "so-lieu.xlsx"], since.Texts.Select(text => text.Name));
        Assert.Equal(
            [new(TextLineKind.Removed, "Các đơn vị báo cáo trước ngày 10/4."), new(TextLineKind.Added, "Các đơn vị báo cáo trước ngày 15/4.")],
            since.Texts[0].Lines.Where(line => line.Kind is not TextLineKind.Same));
        Assert.Equal(
            [new(TextLineKind.Removed, "UBND xã Na Mèo 41"), new(TextLineKind.Added, "UBND xã Na Mèo 42")],
            since.Texts[1].Lines.Where(line => line.Kind is not TextLineKind.Same));
        Assert.Empty(since.Added);
    }

    [Theory, BothDatabases]
    public async Task What_was_agreed_with_waits_on_its_shelf_and_asks_again_when_it_changed(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var (agreed, aside) = (await journey.AwaitSignatureAsync(), await journey.AwaitSignatureAsync());

        Assert.True((await MarkAsync(province, province.ViceChairman, agreed, TrayMark.Approved)).IsDone);
        Assert.True((await MarkAsync(province, province.ViceChairman, aside, TrayMark.Aside)).IsDone);
        Assert.Equal("document.not-reviewer", Assert.Single((await MarkAsync(province, province.Chairman, agreed, TrayMark.Approved)).Refusals).Code);
        Assert.Equal((agreed, true), await OnAsync(province, TrayMark.Approved));
        Assert.Equal((aside, false), await OnAsync(province, TrayMark.Aside));

        var draft = await journey.FindAsync(agreed);
        await office.MustAsync((ReturnDraft back) => back.RunAsync(province.ViceChairman, new ReturnDraft.Input(agreed, draft.Version, "Thêm phụ lục"), default));
        await journey.AwaitSignatureAsync(agreed);

        Assert.Equal((agreed, false), await OnAsync(province, TrayMark.Approved));
        Assert.True((await LookAsync(province, agreed))!.IsApprovalStale);
        Assert.True((await MarkAsync(province, province.ViceChairman, agreed, TrayMark.None)).IsDone);
        Assert.Equal(agreed, (await OnAsync(province, TrayMark.None)).Id);
    }

    [Fact]
    public void Equal_texts_have_no_differences_and_only_the_neighbours_of_a_change_are_shown()
    {
        Assert.Empty(TextDifference.Of("một\nhai", "một\n  hai \n"));
        Assert.Equal(
            [new(TextLineKind.Same, "hai"), new(TextLineKind.Removed, "ba"), new(TextLineKind.Added, "năm"), new(TextLineKind.Same, "bốn")],
            TextDifference.Of("một\nhai\nba\nbốn\nsáu", "một\nhai\nnăm\nbốn\nsáu"));
    }

    private static Task<LookAtDocument.View?> LookAsync(Province province, Id<OutgoingDocument> id) =>
        province.Office.RunAsync((LookAtDocument look) => look.RunAsync(province.ViceChairman, id, default));

    private static async Task<Outcome> MarkAsync(Province province, Actor actor, Id<OutgoingDocument> id, TrayMark mark)
    {
        var version = (await new DraftJourney(province).FindAsync(id)).Version;
        return await province.Office.RunAsync((MarkInTray act) => act.RunAsync(actor, new MarkInTray.Input(id, version, mark), default));
    }

    private static async Task<(Id<OutgoingDocument> Id, bool IsApproved)> OnAsync(Province province, TrayMark shelf)
    {
        var line = Assert.Single(await province.Office.RunAsync((SignTray tray) => tray.ListAsync(province.ViceChairman, shelf, 0, 10, default)));
        return (line.Id, line.IsApproved);
    }
}
