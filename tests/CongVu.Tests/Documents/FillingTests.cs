using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Filling;
using CongVu.Documents.Tray;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

public sealed class FillingTests
{
    [Theory, BothDatabases]
    public async Task One_approved_model_becomes_signed_documents_with_numbers_that_follow_each_other(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new FillingJourney(province);
        var model = await journey.ApprovedAsync();

        var filled = await journey.FillAsync(province.Specialist, model);
        var unready = await journey.SubmitAsync(province.Specialist, filled.Value);
        await journey.ConvertAsync();
        var submitted = await journey.SubmitAsync(province.Specialist, filled.Value);
        var waiting = await journey.DetailAsync(filled.Value);
        var batch = await office.MakeAsync((PlanSigningBatch plan) => plan.RunAsync(
            province.ViceChairman, new PlanSigningBatch.Input([.. waiting.Rows.Select(row => new PlanSigningBatch.Choice(row.Document.Id, row.Document.Version))]), default));
        var signed = await office.RunAsync((SignBatch sign) => sign.RunAsync(province.ViceChairman, new SignBatch.Input(batch, Province.Pin), default));
        var ready = await journey.DetailAsync(filled.Value);
        var issued = await office.RunAsync((IssueTogether issue) => issue.RunAsync(
            province.Clerk, new IssueTogether.Input([.. ready.Rows.Select(row => new IssueTogether.Choice(row.Document.Id, row.Document.Version))], Province.Pin), default));

        Assert.Equal(OutgoingState.ApprovedModel, model.State);
        Assert.Equal(["draft.pdf-not-ready"], unready.Refusals.Select(refusal => refusal.Code).Distinct());
        Assert.Equal(["", "", ""], new[] { submitted, signed, issued }.Select(outcome => string.Join(' ', outcome.Refusals.Select(refusal => refusal.What))));
        var rows = (await journey.DetailAsync(filled.Value)).Rows;
        Assert.Equal(["01/QĐ-UBND", "02/QĐ-UBND", "03/QĐ-UBND"], rows.Select(row => row.Document.Code));
        Assert.All(rows, row => Assert.Equal(OutgoingState.Issued, row.Document.State));
        Assert.Equal("Về việc nâng bậc lương đối với Lò Văn Ín", rows[1].Document.Subject);
        Assert.Equal([province.HeadOfCulture.Name, province.Chief.Name, province.ViceChairman.Name], rows[1].Document.Steps.OrderBy(step => step.Ordinal).Select(step => step.PersonName));
        var text = await office.RunAsync((PdfTexts texts) => texts.ReadAsync(rows[1].Document.Parts.First(part => part.Kind is FilePart.Main).Sealed!.Value, default));
        Assert.Contains("bậc 4 đối với ông (bà) Lò Văn Ín", text, StringComparison.Ordinal);
        Assert.Contains("Số: 02/QĐ-UBND", text, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_faulty_list_makes_nothing_and_only_drafters_and_clerks_fill_what_was_approved(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new FillingJourney(province);
        var model = await journey.ApprovedAsync();

        var faulty = await journey.FillAsync(province.Specialist, model, "Họ và tên\tBậc lương\tBậc lương\nHà Thị Mai\t\t3\nLò «Ín»\t4\t4\nPhạm Văn Sơn\t5\t5\nPhạm Văn Sơn\t5\t5");
        var lacking = await journey.FillAsync(province.Specialist, model, "Họ tên\nHà Thị Mai");
        var crowded = await journey.FillAsync(province.Specialist, model, "Họ và tên\tBậc lương\n" + string.Join('\n', Enumerable.Range(1, FillModel.Most + 1).Select(row => $"Người {row}\t3")));
        var just = await journey.FillAsync(province.Clerk, model, "Họ và tên\tBậc lương\n" + string.Join('\n', Enumerable.Range(1, FillModel.Most).Select(row => $"Người {row}\t3")));

        Assert.Equal(["filling.column-twice", "filling.empty", "filling.unfit", "filling.same-rows"], faulty.Refusals.Select(refusal => refusal.Code));
        Assert.Equal(["filling.columns-missing"], lacking.Refusals.Select(refusal => refusal.Code));
        Assert.Contains("“Họ và tên”, “Bậc lương”", lacking.Refusals[0].What, StringComparison.Ordinal);
        Assert.Equal(["filling.too-many-rows"], crowded.Refusals.Select(refusal => refusal.Code));
        Assert.Empty(just.Refusals);
        Assert.Single(await office.RunAsync((FillingQueries queries) => queries.ListsOfAsync(model.Id, default)));

        var again = await journey.Drafts.FindAsync(model.Id);
        var letter = await journey.Drafts.FindAsync(await journey.Drafts.AwaitSignatureAsync());

        Assert.Equal("filling.not-theirs", await CodeAsync(province.ViceChairman, again));
        Assert.Equal("document.not-found", await CodeAsync(province.CommuneClerk, again));
        Assert.Equal("document.wrong-state", await CodeAsync(province.Specialist, letter));
        Assert.Equal("", await CodeAsync(province.Clerk, again));
        Assert.Equal("document.wrong-state", (await journey.Drafts.SignAsync(province.ViceChairman, model.Id)).Refusals[0].Code);

        async Task<string> CodeAsync(Actor actor, OutgoingDocument document) => (await journey.FillAsync(actor, document)) is { IsDone: false } refused ? refused.Refusals[0].Code : "";
    }

    [Theory, BothDatabases]
    public async Task A_filled_document_that_was_edited_goes_its_own_way_and_a_wrong_list_is_dropped_whole(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new FillingJourney(province);
        var model = await journey.ApprovedAsync();
        var list = (await journey.FillAsync(province.Specialist, model)).Value;
        await journey.Drafts.PutAsync((await journey.DetailAsync(list)).Rows[0].Document.Id, FilePart.Main, "khac.pdf", "Nội dung khác");

        var changed = await journey.SubmitAsync(province.Specialist, list);
        var silent = await DropAsync(" ");
        var dropped = await DropAsync("Nhầm danh sách");
        var empty = await DropAsync("Nhầm danh sách");
        var reopened = await office.RunAsync((ReopenModel reopen) => reopen.RunAsync(province.Specialist, new ReopenModel.Input(model.Id, model.Version), default));

        Assert.Equal(["filling.changed", "draft.pdf-not-ready"], changed.Refusals.Select(refusal => refusal.Code).Distinct());
        Assert.Equal("document.reason-missing", silent.Refusals[0].Code);
        Assert.True(dropped.IsDone);
        Assert.Equal("filling.nothing-left", empty.Refusals[0].Code);
        Assert.All((await journey.DetailAsync(list)).Rows, row => Assert.Equal(OutgoingState.Cancelled, row.Document.State));
        Assert.True(reopened.IsDone);
        Assert.Equal(OutgoingState.Draft, (await journey.Drafts.FindAsync(model.Id)).State);

        async Task<Outcome> DropAsync(string reason)
        {
            var version = (await journey.DetailAsync(list)).List.Version;
            return await office.RunAsync((DropFilled drop) => drop.RunAsync(province.Specialist, new DropFilled.Input(list, version, reason), default));
        }
    }

    [Theory]
    [InlineData("", "filling.no-rows")]
    [InlineData("Họ và tên\n\t\n", "filling.no-rows")]
    [InlineData("Họ và tên\nHà Thị Mai", "")]
    [InlineData("«»\nHà Thị Mai", "")]
    public void A_list_needs_a_row_under_its_headings(string pasted, string code) =>
        Assert.Equal(code, FieldTable.FromPaste(pasted) is { IsDone: false } refused ? refused.Refusals[0].Code : "");

    [Fact]
    public void What_is_no_spreadsheet_is_refused() =>
        Assert.Equal("filling.not-a-sheet", FieldTable.FromFile(new MemoryStream("x"u8.ToArray())).Refusals[0].Code);
}
