using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Brings every text of a document into composed form before it is laid out.</summary>
internal static class DocumentText
{
    public static AdministrativeDocument Composed(AdministrativeDocument document) => document with
    {
        SuperiorOrganization = Of(document.SuperiorOrganization),
        IssuingOrganization = Unicode.Compose(document.IssuingOrganization),
        Code = document.Code with { Notation = Unicode.Compose(document.Code.Notation) },
        PlaceAndDate = document.PlaceAndDate is { } at ? at with { Place = Unicode.Compose(at.Place) } : null,
        Subject = Unicode.Compose(document.Subject),
        Authority = Of(document.Authority),
        Grounds = Of(document.Grounds),
        AddressLead = Unicode.Compose(document.AddressLead),
        Addressees = Of(document.Addressees),
        Body = [.. document.Body.Select(Of)],
        Signer = Of(document.Signer),
        LeftSigner = document.LeftSigner is { } left ? Of(left) : null,
        Recipients = Of(document.Recipients),
        FileCopy = Unicode.Compose(document.FileCopy),
        CirculationMark = Of(document.CirculationMark),
        DraftingMark = Of(document.DraftingMark),
        Contact = Of(document.Contact),
        Appendices = [.. document.Appendices.Select(appendix => appendix with { Title = Unicode.Compose(appendix.Title), Body = [.. appendix.Body.Select(Of)] })],
    };

    private static string? Of(string? text) => text is null ? null : Unicode.Compose(text);

    private static string[] Of(IReadOnlyList<string> texts) => [.. texts.Select(Unicode.Compose)];

    private static TextPart[] Of(IReadOnlyList<TextPart> parts) => [.. parts.Select(part => part with { Text = Unicode.Compose(part.Text) })];

    private static SignerBlock Of(SignerBlock signer) => new(Of(signer.Titles), Unicode.Compose(signer.FullName));

    private static BodyBlock Of(BodyBlock block) => block switch
    {
        BodyParagraph paragraph => paragraph with { Parts = Of(paragraph.Parts) },
        BodyItem item => item with { Title = Of(item.Title), Parts = Of(item.Parts) },
        BodyTable table => new BodyTable([.. table.Columns.Select(column => column with { Title = Unicode.Compose(column.Title) })], [.. table.Rows.Select(Of)]),
        _ => block,
    };
}
