using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>A letter of the district: what it is about, what it says, to whom it goes.</summary>
/// <param name="Subject">Without "V/v".</param>
/// <param name="Body">Its paragraphs.</param>
/// <param name="Receivers">Kính gửi: names, with the agency in this installation where there is one.</param>
/// <param name="Day">Its date.</param>
/// <param name="Answers">The incoming document it answers.</param>
internal sealed record DistrictPaper(
    string Subject, IReadOnlyList<string> Body, IReadOnlyList<(string Name, Id<Organization>? Agency)> Receivers, DateOnly Day, Id<IncomingDocument>? Answers = null)
{
    private const string Notation = "UBND-VHTT";

    public OutgoingCard Card => new("Công văn", Notation, $"V/v {Subject}") { Answers = Answers };

    /// <summary>The letter as PDF, for that signer.</summary>
    public byte[] Compose(SignerBlock signer) => DocumentComposer.OfSystem.ComposePdf(For(signer)).File.ToArray();

    /// <summary>The same in Word, with the places «…» that a list fills.</summary>
    public byte[] Write(SignerBlock signer)
    {
        using var file = new MemoryStream();
        DocumentComposer.OfSystem.WriteWord(For(signer), file);
        return file.ToArray();
    }

    private AdministrativeDocument For(SignerBlock signer) => new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = "Ủy ban nhân dân huyện Quan Sơn",
        Code = new PrintedCode(null, Notation),
        PlaceAndDate = new PlaceAndDate("Quan Sơn", Day.Day, Day.Month, Day.Year),
        Subject = Subject,
        Addressees = [.. Receivers.Select(receiver => receiver.Name)],
        Body = [.. Body.Select(paragraph => new BodyParagraph(paragraph))],
        Signer = signer,
        Recipients = ["Như trên", "Chủ tịch, các Phó Chủ tịch UBND huyện"],
        FileCopy = "VT, VHTT",
    };
}
