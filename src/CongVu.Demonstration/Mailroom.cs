using CongVu.DocumentFormat.Drafting;
using CongVu.Documents;
using CongVu.Documents.Reading;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>Takes letters in as clerks do: the program reads the PDF and proposes what the register shall say.</summary>
internal sealed class Mailroom(Stage stage)
{
    /// <summary>Registers a letter from outside by what is read from its PDF.</summary>
    /// <param name="clerk">Whose book.</param>
    /// <param name="letter">The letter, with its number and date printed.</param>
    /// <param name="cancel">Stops between acts.</param>
    public async Task<Id<IncomingDocument>> RegisterAsync(Actor clerk, AdministrativeDocument letter, CancellationToken cancel)
    {
        var pdf = DocumentComposer.OfSystem.ComposePdf(letter).File;
        var (hash, _) = await stage.RunAsync((FileStore store) => store.SaveAsync(pdf, cancel));
        var text = await stage.RunAsync((PdfTexts texts) => texts.ReadAsync(hash, cancel));
        var file = new NewFile("van-ban.pdf", new MemoryStream(pdf.ToArray(), writable: false));
        var input = new RegisterIncoming.Input(clerk.Posts[0].Agency, null, IncomingOrigin.Uploaded, Card(MetadataReader.Read(text), letter), [file]);
        return await stage.MakeAsync((RegisterIncoming register) => register.RunAsync(clerk, input, cancel));
    }

    /// <summary>Registers a document that arrived through the exchange, the oldest first.</summary>
    public async Task<Id<IncomingDocument>> TakeInAsync(Actor clerk, CancellationToken cancel)
    {
        var waiting = await stage.RunAsync((IncomingQueries queries) => queries.ListAsync(clerk, IncomingTab.ToTakeIn, null, 25, cancel));
        var detail = await stage.RunAsync((IncomingQueries queries) => queries.FindAsync(clerk, waiting[^1].Id, cancel));
        var input = new RegisterIncoming.Input(detail!.Agency, detail.Id, IncomingOrigin.Exchange, detail.Card, []);
        return await stage.MakeAsync((RegisterIncoming register) => register.RunAsync(clerk, input, cancel));
    }

    // Where this machine has no program that reads PDF files, the clerk types what is printed.
    private static IncomingCard Card(DocumentMetadata read, AdministrativeDocument letter)
    {
        var date = letter.PlaceAndDate is { Day: { } day, Month: { } month, Year: { } year } ? new DateOnly(year, month, day) : (DateOnly?)null;
        return new IncomingCard(
            null, read.IssuingOrganization?.Value ?? letter.IssuingOrganization, read.Code?.Value.Text ?? letter.Code.ToString(),
            read.IssueDate?.Value.Complete ?? date, read.TypeName?.Value ?? letter.Type.Name, read.Subject?.Value ?? letter.Subject)
        {
            SignerName = read.Signer?.Value.Name ?? letter.Signer.FullName, Urgency = read.Urgency?.Value ?? Documents.Urgency.Normal,
        };
    }
}
