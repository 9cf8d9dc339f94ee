using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Lays out who receives a document and who signs it: boxes 7, 8, 9b and 12.</summary>
internal sealed class FootLayout(AdministrativeDocument document, Letters letters, double width)
{
    private readonly SignerLayout signers = new(letters);

    public Table Lay()
    {
        var left = document.LeftSigner is { } signer ? [.. signers.Lay(signer, AreaKind.LeftSignature), .. Recipients()] : Recipients();
        return new Table([width * 0.47, width * 0.53], [new([new(left), new(signers.Lay(document.Signer, AreaKind.Signature))])])
        {
            Border = 0,
            Padding = 0,
            SpaceBefore = 14,
            KeepTogether = true,
        };
    }

    private List<Block> Recipients()
    {
        // "Như trên" stands first wherever the document is addressed to someone.
        string[] first = document.Addressees.Count > 0 && !document.Recipients.Contains("Như trên") ? ["Như trên"] : [];
        var blocks = new List<Block> { new Paragraph("Nơi nhận:", letters.RecipientsLead, ParagraphStyle.Plain with { SpaceBefore = document.LeftSigner is null ? 0 : 12 }) };
        blocks.AddRange(first.Concat(document.Recipients).Select(recipient => Recipient($"- {recipient.TrimEnd(';', '.')};")));
        blocks.Add(Recipient($"- Lưu: {document.FileCopy.TrimEnd('.')}."));
        if (document.DraftingMark is { } mark)
            blocks.Add(new Paragraph(mark, letters.Recipients, ParagraphStyle.Plain with { SpaceBefore = 6 }));
        return blocks;
    }

    private Paragraph Recipient(string line) => new(line, letters.Recipients, ParagraphStyle.Plain with { LeftIndent = 6, FirstLineIndent = -6 });
}
