using CongVu.Database;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents.Tray;

/// <summary>A draft of a Word file and an Excel file, converted by LibreOffice, before its signer.</summary>
internal sealed class OfficeFilesOfDraft(Province province)
{
    private readonly DraftJourney journey = new(province);

    /// <summary>Puts both files, as new versions where the draft has them.</summary>
    public async Task<Id<OutgoingDocument>> AwaitSignatureAsync(string sentence, int number, Id<OutgoingDocument>? known = null)
    {
        var id = known ?? await journey.StartAsync();
        await PutAsync(id, FilePart.Main, "cong-van.docx", file => ReportComposer.OfSystem.WriteWord(Report(sentence, 0), file));
        await PutAsync(id, FilePart.Appendix, "so-lieu.xlsx", file => ReportComposer.WriteSheet(Report("", number), file));
        while (await province.Office.RunAsync((WorkJobs work) => work.RunOnceAsync(default)) > 0)
        {
        }

        foreach (var part in (await journey.FindAsync(id)).Parts)
        {
            await province.Office.MustAsync((ApprovePdf approve) => approve.RunAsync(
                province.Specialist, new ApprovePdf.Input(id, part.Id, part.Pdf!.Value.ToString()), default));
        }

        var draft = await journey.FindAsync(id);
        await province.Office.MustAsync((DescribeDraft describe) => describe.RunAsync(province.Specialist, new DescribeDraft.Input(
            id, draft.Version, DraftJourney.Card, Province.PostOf(province.ViceChairman, Role.Leader),
            [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND xã Na Mèo", province.Commune)]), default));
        return await journey.AwaitSignatureAsync(id);
    }

    private async Task PutAsync(Id<OutgoingDocument> id, FilePart kind, string name, Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        var draft = await journey.FindAsync(id);
        var part = draft.Parts.FirstOrDefault(row => row.Kind == kind)?.Id;
        await province.Office.MustAsync((PutPart put) => put.RunAsync(
            province.Specialist, new PutPart.Input(id, draft.Version, part, kind, new NewFile(name, new MemoryStream(file.ToArray()))), default));
    }

    private static TableReport Report(string sentence, int number) => new()
    {
        Title = "Tình hình ký số",
        Columns = [new ReportColumn("Đơn vị", 3), new ReportColumn("Văn bản đi")],
        Rows = [ReportRow.Of("UBND xã Sơn Hà", 12), ReportRow.Of("UBND xã Na Mèo", number), ReportRow.Of("UBND xã Tam Lư", 7)],
        Notes = sentence.Length > 0 ? [sentence] : [],
    };
}
