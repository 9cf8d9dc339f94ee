using CongVu.DocumentFormat.Packages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Brings every text of a document into composed form before it is laid out.</summary>
internal static class DocumentText
{
    public static AdministrativeDocument Composed(AdministrativeDocument document) => document with
    {
        SuperiorOrganization = Of(document.SuperiorOrganization),
        IssuingOrganization = SafeText.Printable(document.IssuingOrganization),
        Code = document.Code with { Notation = SafeText.Printable(document.Code.Notation) },
        PlaceAndDate = document.PlaceAndDate is { } at ? at with { Place = SafeText.Printable(at.Place) } : null,
        Subject = SafeText.Printable(document.Subject),
        Authority = Of(document.Authority),
        Grounds = Of(document.Grounds),
        AddressLead = SafeText.Printable(document.AddressLead),
        Addressees = Of(document.Addressees),
        Body = [.. document.Body.Select(Of)],
        Signer = Of(document.Signer),
        LeftSigner = document.LeftSigner is { } left ? Of(left) : null,
        Recipients = Of(document.Recipients),
        FileCopy = SafeText.Printable(document.FileCopy),
        CirculationMark = Of(document.CirculationMark),
        DraftingMark = Of(document.DraftingMark),
        Contact = Of(document.Contact),
        Appendices = [.. document.Appendices.Select(appendix => appendix with { Title = SafeText.Printable(appendix.Title), Body = [.. appendix.Body.Select(Of)] })],
    };

    private static string? Of(string? text) => text is null ? null : SafeText.Printable(text);

    private static string[] Of(IReadOnlyList<string> texts) => [.. texts.Select(SafeText.Printable)];

    private static TextPart[] Of(IReadOnlyList<TextPart> parts) => [.. parts.Select(part => part with { Text = SafeText.Printable(part.Text) })];

    private static SignerBlock Of(SignerBlock signer) => new(Of(signer.Titles), SafeText.Printable(signer.FullName));

    private static BodyBlock Of(BodyBlock block) => block switch
    {
        BodyParagraph paragraph => paragraph with { Parts = Of(paragraph.Parts) },
        BodyItem item => item with { Title = Of(item.Title), Parts = Of(item.Parts) },
        BodyTable table => new BodyTable([.. table.Columns.Select(column => column with { Title = SafeText.Printable(column.Title) })], [.. table.Rows.Select(Of)]),
        _ => block,
    };
}
