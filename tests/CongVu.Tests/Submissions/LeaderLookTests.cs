using CongVu.Database;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;

namespace CongVu.Tests.Submissions;

/// <summary>The leader who opens a dossier again sees what others did meanwhile.</summary>
public sealed class LeaderLookTests
{
    [Theory, BothDatabases]
    public async Task The_leader_sees_changed_words_of_a_file_and_acts_of_others_since_the_last_look(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();
        Assert.Null(await LookAsync(desk, id, desk.Province.Chairman));

        await desk.ReturnAsync(id, ["the-thuc"]);
        await desk.RemoveAsync(id, DossierPart.Drafts);
        await desk.PutAsync(id, DossierPart.Drafts, Papers.PdfFile("du-thao-quyet-dinh.pdf", "Dự thảo quyết định đã sửa kinh phí"));
        await desk.SealAsync(id, DossierPart.Drafts);
        Assert.True((await desk.SendAsync(id)).IsDone);

        var since = await LookAsync(desk, id, desk.Province.Chairman);
        var (name, lines) = Assert.Single(since!.Texts);
        Assert.Equal("du-thao-quyet-dinh.pdf", name);
        Assert.Contains(lines, line => line is { Kind: TextLineKind.Added } && line.Text.Contains("đã sửa kinh phí", StringComparison.Ordinal));
        Assert.Contains(since.Opinions, act => act.Words.StartsWith("Trả lại", StringComparison.Ordinal));
        Assert.Null(await LookAsync(desk, id, desk.Province.Tracker));
    }

    [Fact]
    public async Task A_new_sheet_is_told_and_the_leaders_own_decision_is_not()
    {
        var desk = await DossierDesk.OpenAsync(Engine.Sqlite, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.SentAsync();
        await desk.AcceptAsync(id);
        await desk.AssignAsync(id);
        await desk.WriteSheetAsync(id);
        await LookAsync(desk, id, desk.Province.Chairman);

        await desk.DecideAsync(id, DecisionKind.AskMore, "Làm rõ nguồn kinh phí");
        Assert.Null(await LookAsync(desk, id, desk.Province.Chairman));
        await desk.WriteSheetAsync(id, "Chi từ nguồn sự nghiệp");

        var since = await LookAsync(desk, id, desk.Province.Chairman);
        Assert.Equal(["Lập phiếu trình: Chi từ nguồn sự nghiệp"], since!.Opinions.Select(act => act.Words));
    }

    private static async Task<LookAtDocument.Changes?> LookAsync(DossierDesk desk, Id<Submission> id, Actor actor)
    {
        desk.Office.Clock.Advance(TimeSpan.FromMinutes(1));
        var changes = await desk.Office.RunAsync(async (LookAtSubmission look) => await look.RunAsync(actor, await desk.FindAsync(actor, id), default));
        desk.Office.Clock.Advance(TimeSpan.FromMinutes(1));
        return changes;
    }
}
