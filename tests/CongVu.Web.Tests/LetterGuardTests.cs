using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>Another system is held back by the same words as a page.</summary>
public sealed class LetterGuardTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_interface_neither_submits_nor_issues_a_letter_while_opinions_are_open()
    {
        await using var web = await WebOffice.OpenAsync(Engine.Sqlite);
        var (province, office, clerk) = (web.Province, web.Province.Office, web.Province.CommuneClerk);
        using var system = await SystemAsync(web, clerk);
        var (dossier, letter) = await DraftAsync(province);

        Assert.Equal("letter.unlinked", await RefusedAsync(system, "submit", new { document = letter.Value, version = 2 }));
        Assert.Equal(HttpStatusCode.NoContent, (await system.PostAsJsonAsync("/api/v1/outgoing/dossier", new { document = letter.Value, submission = dossier.Value }, Cancel)).StatusCode);
        await office.MustAsync((SubmitDraft submit) => submit.RunAsync(clerk, new SubmitDraft.Input(letter, 2), Cancel));
        await office.MustAsync((SignDocument sign) => sign.RunAsync(province.CommuneChairman, new SignDocument.Input(letter, 3, Province.Pin), Cancel));
        await office.MustAsync((AskOpinions ask) => ask.RunAsync(clerk, new AskOpinions.Input(dossier, 0, ["Sở Tài chính"], new DateOnly(2021, 4, 12)), Cancel));

        Assert.Equal("letter.opinions-open", await RefusedAsync(system, "issue", new { document = letter.Value, version = 4, pin = Province.Pin }));
    }

    private static async Task<(Id<Submission> Dossier, Id<OutgoingDocument> Letter)> DraftAsync(Province province)
    {
        var (office, clerk) = (province.Office, province.CommuneClerk);
        var post = Province.PostOf(clerk, Role.RecordsClerk);
        await office.MakeAsync((PublishRules publish) => publish.RunAsync(province.Chief, new PublishRules.Input(province.District, RuleFile.KonTum), Cancel));
        var dossier = await office.MakeAsync((StartSubmission start) => start.RunAsync(
            clerk, new StartSubmission.Input(post, new SubmissionCard(province.District, "Đề nghị đầu tư thiết bị ký số", "ca-biet")), Cancel));
        var card = new OutgoingCard("Tờ trình", "TTr-UBND", "Về việc đầu tư thiết bị ký số");
        var letter = await office.MakeAsync((StartDraft start) => start.RunAsync(clerk, new StartDraft.Input(post, card), Cancel));
        await office.MustAsync((PutPart put) => put.RunAsync(clerk, new PutPart.Input(letter, 0, null, FilePart.Main, Papers.PdfFile("to-trinh.pdf", "Kính trình")), Cancel));
        await office.MustAsync((DescribeDraft describe) => describe.RunAsync(clerk, new DescribeDraft.Input(
            letter, 1, card, Province.PostOf(province.CommuneChairman, Role.Leader), [new DescribeDraft.Receiver(RecipientKind.CopyTo, "UBND huyện Quan Sơn", province.District)]), Cancel));
        return (dossier, letter);
    }

    private static async Task<string> RefusedAsync(HttpClient system, string act, object input)
    {
        var answer = await system.PostAsJsonAsync($"/api/v1/outgoing/{act}", input, Cancel);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        return problem.GetProperty("refusals").EnumerateArray().Single().GetProperty("code").GetString()!;
    }

    private static async Task<HttpClient> SystemAsync(WebOffice office, Actor person)
    {
        var token = await office.Province.Office.MakeAsync((GiveSystemToken give) => give.RunAsync(
            office.Province.Administrator, new GiveSystemToken.Input(person.Person, person.Posts[0].Agency, "Phần mềm xã", new DateOnly(2022, 4, 5)), Cancel));
        return new HttpClient { BaseAddress = office.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
    }
}
